#include "ui/progress/ProgressText.h"

#include "tests/support/Locales.h"
#include "tests/ui/progress/HistoryFixture.h"
#include "ui/charts/HeatmapText.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::english;

namespace {

/// Two weeks of scores, the first and the last week of the six, twice a day so that medians may lie
/// between whole scores.
struct Weeks {
    int before, before2;
    int now, now2;
    const char *sentence;
};

class PainVerdict : public testing::TestWithParam<Weeks> {};

TEST_P(PainVerdict, IsSaidInTheWordsOfTheRule)
{
    test::SampleHistory history;
    const QDate today = history.clock.today();
    for (int ago = 0; ago < 7; ++ago) {
        history.addPain(today.addDays(-ago), GetParam().now);
        history.addPain(today.addDays(-ago), GetParam().now2, QTime(9, 0));
        history.addPain(today.addDays(-35 - ago), GetParam().before);
        history.addPain(today.addDays(-35 - ago), GetParam().before2, QTime(20, 0));
    }
    ProgressModel model(history.data, history.clock);
    ASSERT_TRUE(model.reload().ok());
    EXPECT_EQ(painSentence(model, english),
              QStringLiteral("Your typical pain over the last 7 days is %1. "
                             "That is from 7 logged days, and 7 then.")
                  .arg(QLatin1String(GetParam().sentence)));
}

// Clinical-facts D3: 2 points and 30 % are clear, 1 point or 15 % are probable, less is neither.
INSTANTIATE_TEST_SUITE_P(
    OfD3, PainVerdict,
    testing::Values(Weeks{5, 5, 3, 3, "3, down from 5 on 10 January: clearly better"},
                    Weeks{8, 8, 6, 6, "6, down from 8 on 10 January: probably better"},
                    Weeks{4, 4, 3, 3, "3, down from 4 on 10 January: probably better"},
                    Weeks{3, 3, 2, 3, "2.5, down from 3 on 10 January: probably better"},
                    Weeks{4, 4, 4, 4, "4, as on 10 January: no clear change"},
                    Weeks{9, 9, 8, 9, "8.5, down from 9 on 10 January: no clear change"},
                    Weeks{8, 9, 9, 9, "9, up from 8.5 on 10 January: no clear change"},
                    Weeks{5, 5, 6, 6, "6, up from 5 on 10 January: probably worse"},
                    Weeks{0, 0, 1, 1, "1, up from 0 on 10 January: probably worse"},
                    Weeks{3, 3, 5, 5, "5, up from 3 on 10 January: clearly worse"},
                    Weeks{0, 0, 2, 2, "2, up from 0 on 10 January: clearly worse"}));

class ProgressTextTest : public test::HistoryFixture {
protected:
    QString consistency(ProgressRange range = ProgressRange::Week)
    {
        EXPECT_TRUE(model.reload().ok());
        model.setRange(range);
        return consistencySentence(model, english);
    }
    QString pain(ProgressRange range)
    {
        EXPECT_TRUE(model.reload().ok());
        model.setRange(range);
        return painSentence(model, english);
    }
    Routine routine = history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    ProgressModel model{history.data, history.clock};
};

TEST_F(ProgressTextTest, ConsistencySaysNumbersWithTheirWholeAndCountsOneAsOne)
{
    EXPECT_EQ(consistency(), QStringLiteral("In the last 7 days nothing was planned or done yet."));
    history.addSession(day(6), routine); // Saturday
    EXPECT_EQ(consistency(),
              QStringLiteral("In the last 7 days you were active on 1 day; no day was planned."));
    history.addSession(day(5), routine);
    EXPECT_EQ(consistency(),
              QStringLiteral("In the last 7 days you were active on 2 days; no day was planned."));
    history.addPlan(day(1), routine.id); // Thursday, over and not done
    EXPECT_EQ(consistency(), QStringLiteral("In the last 7 days you did 0 of 1 planned day, and 2 "
                                            "days more that were not planned."));
    history.addSession(day(1), routine);
    EXPECT_TRUE(consistency().startsWith(QStringLiteral("In the last 7 days you did 1 of 1 ")));
    history.addSession(day(0), routine);
    EXPECT_TRUE(consistency().contains(QStringLiteral("2 of 2 planned days")));
}

TEST_F(ProgressTextTest, EachRangeBeginsInItsOwnWords)
{
    history.addPlan(day(400), routine.id);
    QStringList phrases;
    for (const ProgressRange range : enumValues<ProgressRange>()) {
        EXPECT_TRUE(consistency(range).startsWith(rangePhrase(range)));
        EXPECT_TRUE(pain(range).startsWith(rangePhrase(range)));
        EXPECT_FALSE(rangeText(range).isEmpty());
        phrases << rangePhrase(range);
    }
    EXPECT_EQ(phrases.removeDuplicates(), 0);
}

TEST_F(ProgressTextTest, ADateOfAnotherYearNamesTheYear)
{
    for (int ago = 0; ago < 7; ++ago) {
        history.addPain(day(ago), 3);
        history.addPain(day(200 + ago), 3);
    }
    EXPECT_EQ(
        pain(ProgressRange::Year),
        QStringLiteral("Your typical pain over the last 7 days is 3, as on 25 July 2024: no clear "
                       "change. That is from 7 logged days, and 3 then."))
        << "the first median of the range, with its own n";
}

TEST_F(ProgressTextTest, OneBadDayIsNeverASentence)
{
    for (int ago = 1; ago < 42; ++ago)
        history.addPain(day(ago), 2);
    const QString before = pain(ProgressRange::SixWeeks);
    history.addPain(day(0), 10);
    EXPECT_EQ(pain(ProgressRange::SixWeeks), before);
}

TEST_F(ProgressTextTest, ADiaryThatRestsSaysSoWithoutAVerdict)
{
    history.addPain(day(20), 7);
    EXPECT_EQ(pain(ProgressRange::SixWeeks),
              QStringLiteral("In the last 6 weeks you logged pain on 1 day, none of them this "
                             "week."));
    history.addPain(day(21), 7);
    EXPECT_TRUE(pain(ProgressRange::SixWeeks).contains(QStringLiteral("on 2 days")));
    EXPECT_EQ(pain(ProgressRange::Week),
              QStringLiteral("In the last 7 days no pain score was logged."));
}

TEST_F(ProgressTextTest, NumbersSpeakTheLocale)
{
    const QLocale german(QLocale::German);
    EXPECT_EQ(medianText(3.5, german), QStringLiteral("3,5"));
    EXPECT_EQ(medianText(4.0, german), QStringLiteral("4"));
    EXPECT_EQ(medianText(2.75, english), QStringLiteral("2.75"));
    EXPECT_EQ(medianText(10, english), QStringLiteral("10"));
    EXPECT_EQ(longDurationText(1200 * 3600, german), QStringLiteral("1.200 h 0 min"));
}

TEST(LongDuration, RoundsToMinutesAndNeverSaysSixtyOfThem)
{
    const std::pair<int, const char *> cases[] = {{29, "0 min"},
                                                  {30, "1 min"},
                                                  {3569, "59 min"},
                                                  {3570, "1 h 0 min"},
                                                  {3600 + 29, "1 h 0 min"},
                                                  {2 * 3600 - 30, "2 h 0 min"},
                                                  {25 * 3600, "25 h 0 min"}};
    for (const auto &[seconds, text] : cases)
        EXPECT_EQ(longDurationText(seconds, english), QLatin1String(text)) << seconds;
}

/// Whatever a person did or left, no sentence, cell or table blames or praises (product, rule 5).
RC_GTEST_PROP(ProgressTextLaws, NoWordOfGuiltWhateverHappened, ())
{
    test::SampleHistory history;
    const QDate today = history.clock.today();
    const Routine routine =
        history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    if (*rc::gen::arbitrary<bool>())
        history.addPlan(today.addDays(-*rc::gen::inRange(0, 500)), routine.id);
    for (const int ago : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60)))
        history.addSession(today.addDays(-ago), routine);
    for (const int ago : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60)))
        history.addPain(today.addDays(-ago), *rc::gen::inRange(0, 11));
    ProgressModel model(history.data, history.clock);
    RC_ASSERT(model.reload().ok());
    static const QStringList guilt{
        QStringLiteral("miss"),   QStringLiteral("fail"),  QStringLiteral("streak"),
        QStringLiteral("only"),   QStringLiteral("lazy"),  QStringLiteral("should"),
        QStringLiteral("forgot"), QStringLiteral("broke"), QStringLiteral("bad"),
        QStringLiteral("sorry"),  QStringLiteral("great"), QStringLiteral("%")};
    for (const ProgressRange range : enumValues<ProgressRange>()) {
        model.setRange(range);
        QStringList texts{consistencySentence(model, english), painSentence(model, english)};
        for (const ConsistencyDay &each : model.span().days)
            texts << heatmapDayText(each, english);
        texts.removeDuplicates();
        for (const QString &text : texts) {
            RC_ASSERT(!text.isEmpty());
            for (const QString &word : guilt)
                RC_ASSERT(!text.contains(word, Qt::CaseInsensitive));
        }
    }
}

} // namespace
