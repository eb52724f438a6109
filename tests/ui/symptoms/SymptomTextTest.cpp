#include "ui/symptoms/SymptomText.h"

#include "tests/support/Locales.h"

#include <gtest/gtest.h>

using namespace midback;
using test::english;

namespace {

const QDate thatDay(2025, 2, 14);

SymptomEntry entryAt(const QTime &utc, int offsetMinutes = 0)
{
    SymptomEntry entry;
    entry.at = {QDateTime(thatDay, utc, Qt::UTC), offsetMinutes, thatDay};
    entry.pain = 4;
    return entry;
}

TEST(SymptomText, TheTimeIsTheOneOfThePersonsClockThen)
{
    EXPECT_EQ(timeText(entryAt(QTime(6, 40)).at, english), QStringLiteral("06:40"));
    EXPECT_EQ(timeText(entryAt(QTime(6, 40), 330).at, english), QStringLiteral("12:10"))
        << "logged in India, wherever it is read";
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(timeText(entryAt(QTime(18, 5)).at, american),
              american.toString(QTime(18, 5), QLocale::ShortFormat));
}

TEST(SymptomText, DetailsStandInGroupsAndNowIsNotWorthAWord)
{
    SymptomEntry entry = entryAt(QTime(8, 0));
    EXPECT_TRUE(entryDetail(entry).isEmpty());
    entry.places = {{6, BackSide::Left}, {7, BackSide::Middle}};
    EXPECT_EQ(entryDetail(entry), entry.places.first().displayText() + QStringLiteral(", ") +
                                      entry.places.last().displayText());
    entry.sensations = {Sensation::Stretch, Sensation::Warmth};
    entry.phase = PainPhase::After;
    const QStringList groups = entryDetail(entry).split(QStringLiteral(" · "));
    ASSERT_EQ(groups.size(), 3);
    EXPECT_EQ(groups.at(0), painPhaseText(PainPhase::After));
    EXPECT_EQ(groups.at(1), QStringLiteral("Stretch, Warmth"));
}

TEST(SymptomText, EveryPhaseButNowIsSaid)
{
    for (const PainPhase phase : enumValues<PainPhase>()) {
        SymptomEntry entry = entryAt(QTime(8, 0));
        entry.phase = phase;
        EXPECT_EQ(entryDetail(entry).isEmpty(), phase == PainPhase::Now) << int(phase);
    }
}

TEST(SymptomText, ASentenceIsOneLineWithTheWholeNote)
{
    SymptomEntry entry = entryAt(QTime(7, 40));
    EXPECT_EQ(entrySentence(entry, english), QStringLiteral("07:40: pain 4 of 10"));
    entry.note = QStringLiteral("After the train.\n\n  Long   ride.\n");
    EXPECT_EQ(entrySentence(entry, english),
              QStringLiteral("07:40: pain 4 of 10. Note: After the train. Long ride."));
    entry.sensations = {Sensation::Sharp};
    EXPECT_TRUE(entrySentence(entry, english)
                    .startsWith(QStringLiteral("07:40: pain 4 of 10, Sharp. Note:")));
}

TEST(SymptomText, ANoteCannotPlayWithThePlaceholders)
{
    SymptomEntry entry = entryAt(QTime(7, 40));
    entry.note = QStringLiteral("%1 %2 50 % <b>worse</b>");
    EXPECT_TRUE(entrySentence(entry, english).endsWith(entry.note));
}

} // namespace
