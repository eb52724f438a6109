#include "tests/support/Locales.h"
#include "tests/ui/progress/HistoryFixture.h"
#include "tests/ui/progress/UnreadableData.h"
#include "ui/progress/ProgressModel.h"
#include "ui/progress/ProgressTables.h"
#include "ui/progress/ProgressText.h"

#include <QtCore/QAbstractItemModel>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using test::english;
using namespace std::chrono_literals;

namespace {

class ProgressNumbersTest : public test::HistoryFixture {
protected:
    void load(ProgressRange range)
    {
        ASSERT_TRUE(model.reload().ok());
        model.setRange(range);
    }
    QStringList column(const QAbstractItemModel &table, int column) const
    {
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row)
            texts << table.index(row, column).data().toString();
        return texts;
    }
    std::unique_ptr<QAbstractItemModel> days() const
    {
        return std::unique_ptr<QAbstractItemModel>(createConsistencyTable(model, english, nullptr));
    }
    std::unique_ptr<QAbstractItemModel> pain() const
    {
        return std::unique_ptr<QAbstractItemModel>(createPainTable(model, english, nullptr));
    }

    Routine routine = history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    ProgressModel model{history.data, history.clock};
};

TEST_F(ProgressNumbersTest, WithoutDataEachRangeIsRestAndSaysNothing)
{
    const std::pair<ProgressRange, int> lengths[] = {{ProgressRange::Week, 7},
                                                     {ProgressRange::SixWeeks, 42},
                                                     {ProgressRange::Year, 366},
                                                     {ProgressRange::All, 1}};
    for (const auto &[range, length] : lengths) {
        load(range);
        EXPECT_EQ(model.span().days.size(), length);
        for (const ConsistencyDay &each : model.span().days)
            EXPECT_EQ(each.state, DayState::Rest);
        EXPECT_EQ(model.span().score, 0);
        EXPECT_FALSE(model.comparison().has_value());
        EXPECT_FALSE(model.currentMedian().has_value());
        EXPECT_FALSE(model.lineAt(day(0)).has_value());
        EXPECT_TRUE(model.painChart().isEmpty());
        EXPECT_EQ(days()->rowCount(), length);
        EXPECT_EQ(pain()->rowCount(), 0);
    }
    EXPECT_EQ(model.heatmapYears(), QList<int>{0});
}

TEST_F(ProgressNumbersTest, OneDayIsAWholeHistory)
{
    history.addSession(day(0), routine, 15);
    history.addPain(day(0), 6);
    load(ProgressRange::All);
    EXPECT_FALSE(model.isEmpty());
    ASSERT_EQ(model.span().days.size(), 1);
    EXPECT_EQ(model.span().days.first().state, DayState::Extra);
    EXPECT_EQ(model.span().seconds, 15 * 60);
    EXPECT_EQ(model.span().score, 0) << "the score is about planned days";
    EXPECT_EQ(model.painChart().dots, (QList<QPointF>{{0, 6}}));
    EXPECT_TRUE(model.painChart().line.isEmpty()) << "one day is no trend";
    EXPECT_EQ(model.currentMedian()->days, 1);
    EXPECT_EQ(column(*days(), 0), QStringList{QStringLiteral("Fri 14 Feb 2025")});
}

TEST_F(ProgressNumbersTest, AllPlannedDaysLeftIsZeroWithoutEndingAnything)
{
    history.addPlan(day(60), routine.id);
    load(ProgressRange::SixWeeks);
    EXPECT_EQ(model.span().daysPlanned, 29) << "six weeks of workdays without the one still open";
    EXPECT_EQ(model.span().daysMissed, 29);
    EXPECT_EQ(model.span().daysOpen, 1);
    EXPECT_EQ(model.span().score, 0);
    const QStringList states = column(*days(), 1);
    EXPECT_EQ(states.count(QStringLiteral("not done")), 29);
    EXPECT_EQ(states.first(), QStringLiteral("planned")) << "today can still be done";
}

TEST_F(ProgressNumbersTest, RangesOfOneHistoryAreWorkedOut)
{
    history.addPlan(day(420), routine.id);
    for (const int ago : {1, 4, 10, 45, 100, 380})
        history.addSession(day(ago), routine, 10);
    struct Case {
        ProgressRange range;
        int sessions;
        int minutes;
    };
    for (const Case &each : {Case{ProgressRange::Week, 2, 20}, Case{ProgressRange::SixWeeks, 3, 30},
                             Case{ProgressRange::Year, 5, 50}, Case{ProgressRange::All, 6, 60}}) {
        load(each.range);
        EXPECT_EQ(model.span().sessions, each.sessions) << int(each.range);
        EXPECT_EQ(model.span().seconds, each.minutes * 60) << int(each.range);
        EXPECT_EQ(model.painChart().sessions.size(), each.sessions) << int(each.range);
    }
    EXPECT_EQ(model.from(), day(420));
    const double all = model.span().score;
    load(ProgressRange::Week);
    EXPECT_DOUBLE_EQ(model.span().score, all) << "the score remembers what lies before the range";
}

TEST_F(ProgressNumbersTest, AWeekIsComparedWithTheOneBeforeFromThreeDaysEach)
{
    for (const int ago : {0, 3, 7, 9, 13})
        history.addPain(day(ago), ago < 7 ? 2 : 6);
    load(ProgressRange::Week);
    EXPECT_FALSE(model.comparison().has_value()) << "two days of this week are too few";
    history.addPain(day(5), 2);
    load(ProgressRange::Week);
    ASSERT_TRUE(model.comparison().has_value());
    EXPECT_EQ(model.comparison()->before.median, 6);
    EXPECT_EQ(model.comparison()->now.days, 3);
    EXPECT_EQ(model.comparison()->change, PainChange::ClearlyBetter);
}

TEST_F(ProgressNumbersTest, ThePainTableHasOneRowADayWithItsSpread)
{
    history.addPain(day(1), 2, QTime(7, 0));
    history.addPain(day(1), 8, QTime(12, 0));
    history.addPain(day(1), 3, QTime(20, 0));
    history.addPain(day(9), 5);
    load(ProgressRange::SixWeeks);
    const auto table = pain();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(column(*table, 0).first(), QStringLiteral("Thu 13 Feb 2025"));
    EXPECT_EQ(column(*table, 1).first(), QStringLiteral("3"));
    EXPECT_EQ(column(*table, 2).first(), QStringLiteral("2 to 8"));
    EXPECT_EQ(column(*table, 3).first(), QStringLiteral("3"));
    for (int at = 0; at < table->columnCount(); ++at) {
        EXPECT_FALSE(table->headerData(at, Qt::Horizontal).toString().isEmpty());
        EXPECT_FALSE(table->flags(table->index(0, at)) & Qt::ItemIsEditable);
    }
    load(ProgressRange::Week);
    EXPECT_EQ(pain()->rowCount(), 1);
}

TEST_F(ProgressNumbersTest, TheDayTableAgreesWithTheSpanInEveryRange)
{
    history.addDays(500);
    for (const ProgressRange range : enumValues<ProgressRange>()) {
        load(range);
        const auto table = days();
        const auto &span = model.span();
        ASSERT_EQ(table->rowCount(), span.days.size());
        const QStringList states = column(*table, 1);
        EXPECT_EQ(states.count(QStringLiteral("done")), span.daysDone);
        EXPECT_EQ(states.count(QStringLiteral("done, an extra")), span.daysExtra);
        EXPECT_EQ(states.count(QStringLiteral("not done")), span.daysMissed);
        EXPECT_EQ(column(*table, 4).first(), QStringLiteral("%1%").arg(qRound(span.score * 100)))
            << "newest first";
    }
}

TEST_F(ProgressNumbersTest, OnlyTheWorstOfASessionIsLeftOutOfTheTrend)
{
    SymptomEntry peak = history.addPain(day(0), 9);
    peak.phase = PainPhase::Peak;
    ASSERT_TRUE(history.data.symptoms().save(peak).ok());
    history.addPain(day(0), 3);
    load(ProgressRange::Week);
    ASSERT_EQ(model.painDays().size(), 1);
    EXPECT_EQ(model.painDays().first().score, 3);
}

TEST_F(ProgressNumbersTest, MidnightMovesTheRangeOnTheNextReading)
{
    history.addPain(day(0), 3);
    load(ProgressRange::Week);
    const QDate before = model.today();
    history.clock.advance(24h);
    EXPECT_EQ(model.today(), before) << "numbers and their day stay together";
    ASSERT_TRUE(model.reload().ok());
    EXPECT_EQ(model.today(), before.addDays(1));
    EXPECT_EQ(model.from(), before.addDays(-5));
    EXPECT_EQ(model.span().days.last().date, before.addDays(1));
}

TEST_F(ProgressNumbersTest, TheHeatmapWeeksBeginOnTheLocalesDay)
{
    history.addPain(day(0), 3);
    load(ProgressRange::Week);
    for (const int first : {1, 6, 7}) {
        const auto cells = model.heatmapDays(first);
        EXPECT_EQ(cells.size(), 53 * 7);
        EXPECT_EQ(cells.first().date.dayOfWeek(), first);
        EXPECT_GE(cells.last().date, day(0));
        EXPECT_LT(day(0).daysTo(cells.last().date), 7);
    }
}

TEST_F(ProgressNumbersTest, TellsOnceAChangeAndNothingForNone)
{
    load(ProgressRange::SixWeeks);
    QSignalSpy changed(&model, &ProgressModel::changed);
    model.setRange(ProgressRange::SixWeeks);
    model.setHeatmapYear(0);
    EXPECT_EQ(changed.size(), 0);
    model.setRange(ProgressRange::Year);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(ProgressNumbersTest, AStoreThatCannotBeReadLeavesTheNumbers)
{
    test::UnreadableData broken(history.data);
    history.addSession(day(0), routine, 15);
    ProgressModel careful(broken, history.clock);
    ASSERT_TRUE(careful.reload().ok());
    EXPECT_EQ(careful.span().sessions, 1);
    history.addSession(day(1), routine, 15);
    broken.symptoms().unreadable = true;
    QSignalSpy changed(&careful, &ProgressModel::changed);
    const Result<void> read = careful.reload();
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().detail, QStringLiteral("The diary could not be read."));
    EXPECT_EQ(careful.span().sessions, 1) << "not half of it new";
    EXPECT_EQ(changed.size(), 0);
}

} // namespace
