#include "ui/charts/HeatmapView.h"

#include "ui/charts/HeatmapPainting.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate start(2024, 1, 1);

QList<ConsistencyDay> yearOfDays()
{
    QList<ConsistencyDay> days;
    for (int i = 0; i < 366; ++i)
        days.append({start.addDays(i), DayState::Rest, 0, 0, 0});
    days[1] = {start.addDays(1), DayState::Done, 1, 12 * 60, 0};
    days[2] = {start.addDays(2), DayState::Missed, 0, 0, 0};
    days[3] = {start.addDays(3), DayState::Planned, 0, 0, 0};
    days[4] = {start.addDays(4), DayState::Extra, 1, 30 * 60, 0};
    return days;
}

class HeatmapViewTest : public testing::Test {
protected:
    HeatmapViewTest()
    {
        view.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        view.resize(940, view.heightForWidth(940));
        view.setDays(yearOfDays(), start.addDays(10));
        view.resize(940, view.heightForWidth(940));
    }

    HeatmapView view;
};

TEST_F(HeatmapViewTest, BeginsAtTodayAndWalksByDayAndWeek)
{
    EXPECT_EQ(view.cursorDate(), start.addDays(10));
    QSignalSpy moved(&view, &HeatmapView::cursorMoved);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.cursorDate(), start.addDays(11));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.cursorDate(), start.addDays(18));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.cursorDate(), start.addDays(10));
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.cursorDate(), start);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.cursorDate(), start) << "there is nothing before the first day";
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.cursorDate(), QDate(2024, 12, 31));
    EXPECT_EQ(moved.size(), 6);
}

TEST_F(HeatmapViewTest, AClickChoosesTheDay)
{
    const QPoint at = view.layoutOfDays().cellRect(start.addDays(100)).center();
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
    EXPECT_EQ(view.cursorDate(), start.addDays(100));
}

TEST_F(HeatmapViewTest, SaysEachDayInWords)
{
    EXPECT_EQ(view.itemName(1), QStringLiteral("Tuesday, 2 January 2024: done, 12 min"));
    QStringList states;
    for (int i = 0; i < 5; ++i)
        states << view.itemName(i).section(QStringLiteral(": "), 1).section(QLatin1Char(','), 0, 0);
    states.removeDuplicates();
    EXPECT_EQ(states.size(), 4) << "an extra is \"done, an extra\"";
    EXPECT_TRUE(view.itemName(4).contains(QStringLiteral("an extra")));
}

TEST_F(HeatmapViewTest, AssistiveTechnologySeesTheDays)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->childCount(), 366);
    EXPECT_EQ(interface->child(1)->text(QAccessible::Name), view.itemName(1));
}

TEST_F(HeatmapViewTest, TheStatesDifferInShapeNotOnlyInColour)
{
    const QImage image = view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QList<QByteArray> shapes;
    for (int i = 0; i < 5; ++i) {
        const QRect cell = view.layoutOfDays().cellRect(start.addDays(i));
        const int background = qGray(image.pixel(cell.left() - 1, cell.top() - 1));
        QByteArray shape; // where the cell differs from the card, whatever the tone
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                const int difference = std::abs(qGray(image.pixel(x, y)) - background);
                shape.append(difference > 40 ? '#' : difference > 3 ? '+' : '.');
            }
        }
        EXPECT_FALSE(shapes.contains(shape)) << i;
        shapes.append(shape);
    }
}

TEST_F(HeatmapViewTest, SevenRowsFitIntoItsHeight)
{
    for (const int width : {500, 588, 700, 956, 1060}) {
        view.resize(width, view.heightForWidth(width));
        (void)view.grab(); // lays a hidden widget out
        for (int i = 0; i < 7; ++i)
            EXPECT_LT(view.layoutOfDays().cellRect(start.addDays(i)).bottom(), view.height());
    }
}

TEST(Heatmap, FiveStepsByMinutes)
{
    EXPECT_EQ(heatmapStep(0), 0);
    EXPECT_EQ(heatmapStep(5 * 60 - 1), 0);
    EXPECT_EQ(heatmapStep(5 * 60), 1);
    EXPECT_EQ(heatmapStep(12 * 60), 2);
    EXPECT_EQ(heatmapStep(20 * 60), 4);
    EXPECT_EQ(heatmapStep(90 * 60), 4);
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        for (int step = 1; step < 5; ++step)
            EXPECT_NE(heatmapColour(step - 1, *tokens), heatmapColour(step, *tokens));
        EXPECT_EQ(heatmapColour(4, *tokens), tokens->accent);
    }
}

} // namespace
