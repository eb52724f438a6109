#include "ui/progress/ProgressPage.h"

#include "tests/ui/progress/HistoryFixture.h"
#include "ui/charts/HeatmapView.h"
#include "ui/charts/PainChart.h"
#include "ui/progress/EmptyProgress.h"
#include "ui/progress/FiguresRow.h"
#include "ui/progress/ProgressModel.h"
#include "ui/progress/YearStepper.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TableDialog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class ProgressPageTest : public test::HistoryFixture {
protected:
    void open()
    {
        page = std::make_unique<ProgressPage>(context);
        page->resize(1072, 800);
        EXPECT_EQ(page->painChart(), nullptr) << "no Qt Charts before the page is shown";
        page->show();
        QApplication::processEvents();
    }
    void choose(const QString &range)
    {
        for (auto *button : page->rangeControl()->findChildren<QPushButton *>()) {
            if (button->text() == range)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    std::unique_ptr<ProgressPage> page;
};

TEST_F(ProgressPageTest, TheRangeChangesChartSentenceAndFigures)
{
    history.addDays(400);
    open();
    EXPECT_EQ(page->painChart()->data().dayCount(), 42);
    const QStringList sixWeeks = page->figures()->texts();
    const QString sentence = page->consistencyCard()->sentence();
    choose(QStringLiteral("7 days"));
    EXPECT_EQ(page->painChart()->data().dayCount(), 7);
    EXPECT_NE(page->figures()->texts(), sixWeeks);
    EXPECT_NE(page->consistencyCard()->sentence(), sentence);
    choose(QStringLiteral("1 year"));
    EXPECT_EQ(page->painChart()->data().dayCount(), 366); // 2024 has a 29 February
    choose(QStringLiteral("All"));
    EXPECT_EQ(page->painChart()->data().dayCount(), 400);
}

TEST_F(ProgressPageTest, ShowAsTableHasTheSameNumbers)
{
    history.addDays(42);
    open();
    const std::unique_ptr<TableDialog> pain(page->createPainDialog());
    EXPECT_EQ(pain->table()->model()->rowCount(), page->painChart()->data().dots.size());
    const std::unique_ptr<TableDialog> days(page->createConsistencyDialog());
    EXPECT_EQ(days->table()->model()->rowCount(), 42);
    QTest::mouseClick(page->painCard()->tableButton(), Qt::LeftButton);
    auto *shown = page->findChildren<TableDialog *>().last();
    EXPECT_TRUE(shown->isVisible());
    shown->close();
}

TEST_F(ProgressPageTest, FollowsTheStoresWhileVisible)
{
    history.addPain(day(3), 4);
    open();
    EXPECT_EQ(page->painChart()->data().dots.size(), 1);
    history.addPain(day(2), 5);
    EXPECT_EQ(page->painChart()->data().dots.size(), 2);
    page->hide();
    history.addPain(day(1), 6);
    EXPECT_EQ(page->painChart()->data().dots.size(), 2);
    page->show();
    EXPECT_EQ(page->painChart()->data().dots.size(), 3);
}

TEST_F(ProgressPageTest, TheHeatmapTellsTheStatesApart)
{
    const Routine routine =
        history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    history.addPlan(day(4), routine.id); // Monday
    history.addSession(day(4), routine);
    history.addSession(day(6), routine); // Saturday before
    open();
    const auto stateOn = [&](const QDate &date) {
        for (const ConsistencyDay &each : page->heatmap()->days()) {
            if (each.date == date)
                return each.state;
        }
        ADD_FAILURE() << "no such day";
        return DayState::Rest;
    };
    EXPECT_EQ(stateOn(day(4)), DayState::Done);
    EXPECT_EQ(stateOn(day(6)), DayState::Extra);
    EXPECT_EQ(stateOn(day(3)), DayState::Missed);
    EXPECT_EQ(stateOn(day(0)), DayState::Planned);
    EXPECT_EQ(stateOn(day(-1)), DayState::Rest) << "tomorrow is a Saturday";
}

TEST_F(ProgressPageTest, TheYearIsChosenStepByStep)
{
    history.addPain(QDate(2023, 5, 1), 3);
    open();
    EXPECT_EQ(page->yearStepper()->current(), 0);
    EXPECT_FALSE(page->yearStepper()->laterButton()->isEnabled());
    QTest::mouseClick(page->yearStepper()->earlierButton(), Qt::LeftButton);
    QTest::mouseClick(page->yearStepper()->earlierButton(), Qt::LeftButton);
    EXPECT_EQ(page->yearStepper()->current(), 2024);
    EXPECT_EQ(page->heatmap()->days().first().date, QDate(2024, 1, 1));
    QTest::mouseClick(page->yearStepper()->earlierButton(), Qt::LeftButton);
    EXPECT_FALSE(page->yearStepper()->earlierButton()->isEnabled());
}

TEST_F(ProgressPageTest, AnEmptyPageShowsAnExampleAndOneButton)
{
    open();
    auto *empty = page->findChild<EmptyProgress *>();
    EXPECT_TRUE(empty->isVisible());
    EXPECT_FALSE(page->figures()->isVisible());
    QSignalSpy today(page.get(), &ProgressPage::todayRequested);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    EXPECT_EQ(today.size(), 1);
    history.addPain(day(0), 4);
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(page->figures()->isVisible());
}

TEST_F(ProgressPageTest, ExportIsARequest)
{
    history.addPain(day(0), 4);
    open();
    QSignalSpy wanted(page.get(), &ProgressPage::exportRequested);
    QTest::mouseClick(page->exportButton(), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(ProgressPageTest, TenYearsAreDrawn)
{
    history.addDays(3650);
    open();
    choose(QStringLiteral("All"));
    EXPECT_EQ(page->painChart()->data().dayCount(), 3650);
    EXPECT_LT(page->painChart()->drawnPointCount(), 3 * 4 * page->painChart()->width());
    EXPECT_FALSE(page->grab().isNull());
}

} // namespace
