#include "ui/charts/HeatmapView.h"

#include "tests/support/WarningGuard.h"
#include "ui/charts/HeatmapPainting.h"
#include "ui/theme/Palette.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QToolTip>

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

TEST_F(HeatmapViewTest, RightToLeftTheArrowsFollowTheEye)
{
    view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.cursorDate(), start.addDays(17)) << "later weeks stand to the left";
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.cursorDate(), start.addDays(10));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.cursorDate(), start.addDays(11)) << "days still run downwards";
    EXPECT_GT(view.itemRect(0).left(), view.itemRect(365).left());
}

TEST_F(HeatmapViewTest, OtherKeysAreLeftToThePage)
{
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_A, Qt::Key_Escape, Qt::Key_4}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&view, &press);
        EXPECT_FALSE(press.isAccepted()) << key;
    }
    EXPECT_EQ(view.cursorDate(), start.addDays(10));
}

TEST_F(HeatmapViewTest, AToolTipSaysTheDayBelowThePointer)
{
    const auto tipAt = [&](const QPoint &where) {
        QHelpEvent help(QEvent::ToolTip, where, view.mapToGlobal(where));
        QApplication::sendEvent(&view, &help);
        return QToolTip::text();
    };
    test::expectWarning(QStringLiteral("raise()")); // the offscreen platform, of each tool tip
    view.show();
    EXPECT_EQ(tipAt(view.itemRect(1).center()), view.itemName(1));
    EXPECT_EQ(tipAt(view.itemRect(4).center()), view.itemName(4));
    QToolTip::hideText();
}

TEST_F(HeatmapViewTest, AnotherYearKeepsTheDayOrGoesToTheLastOne)
{
    view.setCursorDate(start.addDays(30));
    view.setDays(yearOfDays(), start.addDays(10));
    EXPECT_EQ(view.cursorDate(), start.addDays(30)) << "new numbers of the same days";
    for (int year = 2014; year < 2024; ++year) {
        QList<ConsistencyDay> days;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
            days.append({date, DayState::Done, 1, 600, 0.5});
        view.setDays(days, start.addDays(10));
        EXPECT_EQ(view.cursorDate(), QDate(year, 12, 31));
        EXPECT_EQ(view.itemCount(), QDate(year, 1, 1).daysInYear());
        EXPECT_TRUE(view.rect().contains(view.itemRect(0)));
        EXPECT_TRUE(view.rect().contains(view.itemRect(view.itemCount() - 1)));
    }
}

TEST_F(HeatmapViewTest, WithoutDaysItIsAnEmptyList)
{
    view.setDays({}, start);
    EXPECT_EQ(view.itemCount(), 0);
    EXPECT_EQ(view.currentItem(), -1);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Down})
        QTest::keyClick(&view, key);
    EXPECT_FALSE(view.cursorDate().isValid());
    EXPECT_FALSE(view.grab().isNull());
    const auto *interface = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(interface->childCount(), 0);
}

TEST_F(HeatmapViewTest, ItemsAreNamedSelectedPlacedAndPressable)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), QStringLiteral("Consistency, day by day"));
    QAccessibleInterface *item = list->child(40);
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_FALSE(item->state().selected);
    EXPECT_EQ(item->rect().size(), view.itemRect(40).size());
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(view.cursorDate(), start.addDays(40));
    EXPECT_TRUE(item->state().selected);
    EXPECT_FALSE(list->child(10)->state().selected) << "the cursor is in one place";
    EXPECT_EQ(list->child(366), nullptr);
}

TEST_F(HeatmapViewTest, TheSpanIsALineBelowItsWeeksAndFadesNoDay)
{
    const QImage before = view.grab().toImage();
    view.setSpan(start.addDays(30), start.addDays(60), QStringLiteral("1 month"));
    const QImage after = view.grab().toImage();
    const auto below = [&](int day) {
        return QRect(view.itemRect(day).center().x(), view.layoutOfDays().height(), 1, 18);
    };
    EXPECT_NE(after.copy(below(45)), before.copy(below(45)));
    EXPECT_EQ(after.copy(below(200)), before.copy(below(200)));
    const QRect cells(0, 0, view.width(), view.layoutOfDays().height());
    EXPECT_EQ(after.copy(cells), before.copy(cells));
    view.setSpan(start, start.addDays(60), QStringLiteral("all"));
    EXPECT_EQ(view.grab().toImage(), before) << "all that is shown needs no mark";
}

TEST_F(HeatmapViewTest, FollowsTheThemeAndTheDirectionWithoutBeingToldTheDaysAgain)
{
    const QPoint middle = view.itemRect(4).center() - QPoint(4, 0);
    EXPECT_EQ(view.grab().toImage().pixelColor(middle), lightTokens().accent);
    view.setPalette(paletteFor(darkTokens()));
    EXPECT_EQ(view.grab().toImage().pixelColor(middle), darkTokens().accent);
    view.setLayoutDirection(Qt::RightToLeft);
    const QPoint mirrored = view.itemRect(4).center() - QPoint(4, 0);
    EXPECT_EQ(view.grab().toImage().pixelColor(mirrored), darkTokens().accent);
}

TEST_F(HeatmapViewTest, TodayHasARing)
{
    const QRect today = view.itemRect(10);
    const QPoint above(today.center().x(), today.top() - 1);
    EXPECT_LT(view.grab().toImage().pixelColor(above).lightness(), 160);
    view.setDays(yearOfDays(), start.addDays(20));
    EXPECT_GT(view.grab().toImage().pixelColor(above).lightness(), 200);
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
