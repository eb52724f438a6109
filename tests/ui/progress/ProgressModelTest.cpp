#include "ui/progress/ProgressModel.h"

#include "tests/support/Locales.h"
#include "tests/ui/progress/HistoryFixture.h"
#include "ui/progress/ProgressTables.h"
#include "ui/progress/ProgressText.h"

#include <QtCore/QAbstractItemModel>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using test::english;

namespace {

class ProgressModelTest : public test::HistoryFixture {
protected:
    void load() { ASSERT_TRUE(model.reload().ok()); }
    /// Ten planned workdays up to yesterday, of which seven are done, and one Saturday.
    void addTwoWeeks()
    {
        const Routine routine =
            history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
        history.addPlan(day(14), routine.id); // Friday, 31 January
        for (const int ago : {14, 11, 10, 9, 8, 4, 3})
            history.addSession(day(ago), routine, 10);
        history.addSession(day(6), routine, 6); // Saturday
    }

    ProgressModel model{history.data, history.clock};
};

TEST_F(ProgressModelTest, IsEmptyUntilSomethingWasPlannedDoneOrLogged)
{
    load();
    EXPECT_TRUE(model.isEmpty());
    history.addPain(day(0), 3);
    load();
    EXPECT_FALSE(model.isEmpty());
}

TEST_F(ProgressModelTest, CountsTheRange)
{
    addTwoWeeks();
    load();
    EXPECT_EQ(model.span().daysPlanned, 10);
    EXPECT_EQ(model.span().daysDone, 7);
    EXPECT_EQ(model.span().daysExtra, 1);
    EXPECT_EQ(model.span().sessions, 8);
    EXPECT_EQ(consistencySentence(model, english),
              QStringLiteral("In the last 6 weeks you did 7 of 10 planned days, "
                             "and 1 day more that was not planned."));
    model.setRange(ProgressRange::Week);
    EXPECT_EQ(model.span().days.size(), 7);
    EXPECT_EQ(model.span().daysPlanned, 4);
    EXPECT_EQ(model.span().daysDone, 2);
}

TEST_F(ProgressModelTest, RangesEndToday)
{
    history.addPain(day(3000), 3);
    load();
    EXPECT_EQ(firstDayOf(ProgressRange::Week, day(0), {}), day(6));
    EXPECT_EQ(firstDayOf(ProgressRange::SixWeeks, day(0), {}), day(41));
    EXPECT_EQ(firstDayOf(ProgressRange::Year, day(0), {}), QDate(2024, 2, 15));
    model.setRange(ProgressRange::All);
    EXPECT_EQ(model.from(), day(3000));
    EXPECT_EQ(model.span().days.last().date, day(0));
}

TEST_F(ProgressModelTest, SaysTheMedianByTheRuleOfTwoPointsAndThirtyPercent)
{
    for (int ago = 13; ago >= 7; --ago)
        history.addPain(day(ago), 5);
    for (int ago = 6; ago >= 0; --ago)
        history.addPain(day(ago), 3);
    load();
    EXPECT_EQ(
        painSentence(model, english),
        QStringLiteral("Your typical pain over the last 7 days is 3, down from 5 on 3 February: "
                       "clearly better. That is from 7 logged days, and 3 then."));
    model.setRange(ProgressRange::Week);
    EXPECT_EQ(
        painSentence(model, english),
        QStringLiteral("Your typical pain over the last 7 days is 3, down from 5 on 7 February: "
                       "clearly better. That is from 7 logged days, and 7 then."));
}

TEST_F(ProgressModelTest, NeverComparesWhatIsNotThere)
{
    load();
    EXPECT_EQ(painSentence(model, english),
              QStringLiteral("In the last 6 weeks no pain score was logged."));
    history.addPain(day(1), 9);
    history.addPain(day(0), 2);
    load();
    EXPECT_EQ(
        painSentence(model, english),
        QStringLiteral("Your typical pain over the last 7 days is 5.5, from 2 logged days. With a "
                       "few more, two weeks can be compared."));
}

TEST_F(ProgressModelTest, AnOldMedianIsNotCalledThisWeeks)
{
    for (int ago = 40; ago >= 20; --ago)
        history.addPain(day(ago), 4);
    load();
    EXPECT_TRUE(
        painSentence(model, english)
            .startsWith(QStringLiteral("Your typical pain over the 7 days to 25 January was 4, "
                                       "as on")))
        << qPrintable(painSentence(model, english));
}

TEST_F(ProgressModelTest, TheTablesHaveTheNumbersOfTheCharts)
{
    addTwoWeeks();
    for (const int ago : {9, 8, 7, 2})
        history.addPain(day(ago), ago);
    load();
    const std::unique_ptr<QAbstractItemModel> days(createConsistencyTable(model, english, nullptr));
    ASSERT_EQ(days->rowCount(), model.span().days.size());
    int done = 0;
    int minutes = 0;
    for (int row = 0; row < days->rowCount(); ++row) {
        done += days->index(row, 1).data().toString() == QStringLiteral("done");
        minutes += days->index(row, 3).data().toString().toInt();
    }
    EXPECT_EQ(done, model.span().daysDone);
    EXPECT_EQ(minutes * 60, model.span().seconds);

    const std::unique_ptr<QAbstractItemModel> pain(createPainTable(model, english, nullptr));
    const PainChartData chart = model.painChart();
    ASSERT_EQ(pain->rowCount(), chart.dots.size());
    for (int row = 0; row < pain->rowCount(); ++row) {
        const double dot = chart.dots.at(chart.dots.size() - 1 - row).y();
        EXPECT_EQ(pain->index(row, 1).data().toString(), medianText(dot, english));
    }
    EXPECT_EQ(pain->index(1, 4).data().toString(), QStringLiteral("8")) << "median of 9, 8, 7";
    EXPECT_EQ(pain->index(1, 5).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(pain->index(2, 4).data().toString(), QStringLiteral("–")) << "two days are no median";
}

TEST_F(ProgressModelTest, TheHeatmapShowsWeeksUpToThisOneOrACalendarYear)
{
    history.addPain(QDate(2023, 5, 1), 3);
    load();
    EXPECT_EQ(model.heatmapYears(), (QList<int>{0, 2025, 2024, 2023}));
    const auto days = model.heatmapDays(1);
    EXPECT_EQ(days.size(), 53 * 7);
    EXPECT_EQ(days.last().date, QDate(2025, 2, 16)) << "the Sunday of this week";
    QSignalSpy changed(&model, &ProgressModel::changed);
    model.setHeatmapYear(2024);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(model.heatmapDays(1).size(), 366);
    model.setHeatmapYear(1999);
    EXPECT_EQ(model.heatmapYear(), 2024);
}

TEST_F(ProgressModelTest, DurationsInWords)
{
    EXPECT_EQ(longDurationText(0, english), QStringLiteral("0 min"));
    EXPECT_EQ(longDurationText(59 * 60 + 29, english), QStringLiteral("59 min"));
    EXPECT_EQ(longDurationText(4 * 3600 + 20 * 60, english), QStringLiteral("4 h 20 min"));
}

} // namespace
