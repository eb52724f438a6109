#include "app/demo/DemoDiary.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;

namespace {

class DemoDiaryTest : public testing::Test {
protected:
    /// What the diary holds after `days` days like this one.
    QList<SymptomEntry> write(DemoDay day, int days)
    {
        QList<SymptomEntry> entries;
        for (int i = 0; i < days; ++i) {
            entries += diary.write(day, false);
            day.date = day.date.addDays(1);
        }
        return entries;
    }
    static DemoDay day(double pain)
    {
        DemoDay result;
        result.date = QDate(2026, 1, 5);
        result.pain = pain;
        return result;
    }
    template<class Is>
    static auto count(const QList<SymptomEntry> &entries, Is is)
    {
        return std::count_if(entries.begin(), entries.end(), is);
    }

    ManualClock clock{QDateTime(QDate(2026, 1, 5), QTime(5, 0), Qt::UTC), 60};
    IdSource ids{clock, 3};
    DemoRandom random{3};
    DemoDiary diary{clock, ids, random};
};

TEST_F(DemoDiaryTest, TheLastDayHasItsMorningAndNothingElse)
{
    for (int i = 0; i < 20; ++i) {
        const auto entries = diary.write(day(4), true);
        ASSERT_EQ(entries.size(), 1);
        EXPECT_LT(entries.first().at.local().time(), QTime(7, 0));
    }
}

TEST_F(DemoDiaryTest, EntriesAreInOrderAndOfTheirDay)
{
    const auto entries = write(day(4), 60);
    ASSERT_GT(entries.size(), 40);
    for (qsizetype i = 1; i < entries.size(); ++i) {
        EXPECT_LT(entries.at(i - 1).at.utc, entries.at(i).at.utc);
        EXPECT_LT(entries.at(i - 1).id.toString(), entries.at(i).id.toString())
            << "ids sort as the entries were made";
    }
    for (const SymptomEntry &entry : entries)
        EXPECT_EQ(entry.at.local().date(), entry.at.date);
}

TEST_F(DemoDiaryTest, PainStaysOnTheScale)
{
    for (const double pain : {-3.0, 0.0, 9.9, 42.0}) {
        for (const SymptomEntry &entry : write(day(pain), 40)) {
            EXPECT_GE(entry.pain, 0);
            EXPECT_LE(entry.pain, 10);
        }
    }
}

TEST_F(DemoDiaryTest, WithoutPainThereIsNothingToPointAt)
{
    const auto entries = write(day(-2), 80);
    ASSERT_FALSE(entries.isEmpty());
    for (const SymptomEntry &entry : entries) {
        EXPECT_TRUE(entry.places.isEmpty());
        EXPECT_TRUE(entry.sensations.isEmpty());
    }
}

TEST_F(DemoDiaryTest, PlacesLieOnTheMidBack)
{
    const auto entries = write(day(8), 80);
    EXPECT_GT(count(entries, [](const auto &one) { return one.places.size() > 1; }), 5);
    for (const SymptomEntry &entry : entries) {
        for (const BackPlace &place : entry.places) {
            EXPECT_GE(place.vertebra, 3);
            EXPECT_LE(place.vertebra, 9);
            EXPECT_EQ(BackPlace::fromString(place.toString()), place);
        }
    }
}

TEST_F(DemoDiaryTest, AHolidayIsQuietAndAFlareIsNot)
{
    DemoDay holiday = day(3);
    holiday.holiday = true;
    DemoDay flare = day(6);
    flare.flare = true;
    const auto quiet = write(holiday, 100);
    const auto busy = write(flare, 100);
    EXPECT_GT(busy.size(), 4 * quiet.size());
    const auto alarming = [](const SymptomEntry &one) {
        return one.sensations.contains(Sensation::Sharp) ||
               one.sensations.contains(Sensation::Burning);
    };
    EXPECT_GT(count(busy, alarming), 10);
    EXPECT_EQ(count(quiet, alarming), 0);
}

TEST_F(DemoDiaryTest, TheWeekIsRatedOnSundaysOnly)
{
    const auto entries = write(day(4), 140);
    const auto rated = [](const auto &one) { return one.phase == PainPhase::WeekAverage; };
    EXPECT_GT(count(entries, rated), 3);
    for (const SymptomEntry &entry : entries)
        EXPECT_TRUE(!rated(entry) || entry.at.date.dayOfWeek() == 7);
}

TEST_F(DemoDiaryTest, NotesComeInTurnSoThatEachIsThere)
{
    QStringList notes;
    for (const SymptomEntry &entry : write(day(4), 400)) {
        if (!entry.note.isEmpty())
            notes.append(entry.note);
    }
    ASSERT_GE(notes.size(), 14);
    for (qsizetype i = 7; i < notes.size(); ++i)
        EXPECT_EQ(notes.at(i), notes.at(i - 7));
    EXPECT_EQ(QSet<QString>(notes.begin(), notes.end()).size(), 7);
}

TEST(DemoRandom, DrawsBothEndsAndNothingBeyond)
{
    DemoRandom random(1);
    QSet<int> drawn;
    for (int i = 0; i < 500; ++i)
        drawn.insert(random.between(-2, 2));
    EXPECT_EQ(drawn, (QSet<int>{-2, -1, 0, 1, 2}));
    EXPECT_EQ(random.between(7, 7), 7);
}

TEST(DemoRandom, ChancesKeepTheirPercent)
{
    DemoRandom random(1);
    const auto hits = [&](int percent) {
        int count = 0;
        for (int i = 0; i < 2000; ++i)
            count += random.chance(percent);
        return count;
    };
    EXPECT_EQ(hits(0), 0);
    EXPECT_EQ(hits(100), 2000);
    EXPECT_NEAR(hits(30), 600, 100);
}

TEST(DemoRandom, TheSameSeedDrawsTheSame)
{
    DemoRandom one(42);
    DemoRandom two(42);
    DemoRandom other(43);
    int differ = 0;
    for (int i = 0; i < 100; ++i) {
        const int drawn = one.between(0, 1000);
        EXPECT_EQ(two.between(0, 1000), drawn);
        differ += other.between(0, 1000) != drawn;
    }
    EXPECT_GT(differ, 50);
}

} // namespace
