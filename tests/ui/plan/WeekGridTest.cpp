#include "ui/plan/WeekGrid.h"

#include "tests/support/ItemPicture.h"
#include "tests/support/PageFixture.h"
#include "ui/plan/SlotButton.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class WeekGridTest : public testing::Test {
protected:
    WeekGridTest()
    {
        grid.resize(900, 300);
        grid.showWeek(week, routines, 3);
        grid.show();
        grid.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&grid));
    }
    ~WeekGridTest() override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QWidget *day(int weekday) const { return grid.layout()->itemAt(weekday - 1)->widget(); }
    QList<SlotButton *> entries(int weekday) const
    {
        return day(weekday)->findChildren<SlotButton *>();
    }
    QPushButton *addOn(int weekday) const { return day(weekday)->findChild<QPushButton *>(); }
    void show(const QList<PlanSlot> &slots) { grid.showWeek(slots, routines, 3); }

    PageFixture fixture;
    QList<Routine> routines{{fixture.ids.next<RoutineId>(), QStringLiteral("Evening"), {}},
                            {fixture.ids.next<RoutineId>(), QStringLiteral("Morning"), {}}};
    QList<PlanSlot> week{{1, QTime(7, 30), routines.at(1).id},
                         {1, QTime(18, 0), routines.at(0).id},
                         {4, QTime(7, 30), routines.at(1).id}};
    WeekGrid grid;
};

} // namespace

TEST_F(WeekGridTest, HasSevenDaysThatCanBeNamed)
{
    ASSERT_EQ(grid.layout()->count(), 7);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString name = QLocale().standaloneDayName(weekday);
        EXPECT_EQ(day(weekday)->accessibleName(), name);
        EXPECT_TRUE(addOn(weekday)->accessibleName().contains(name));
        EXPECT_EQ(addOn(weekday)->toolTip(), addOn(weekday)->accessibleName());
    }
    EXPECT_EQ(grid.accessibleName(), QStringLiteral("Week"));
}

TEST_F(WeekGridTest, ShowsEachEntryOnItsDay)
{
    ASSERT_EQ(entries(1).size(), 2);
    EXPECT_EQ(entries(1).at(0)->accessibleName(), QStringLiteral("07:30, Morning"));
    EXPECT_EQ(entries(1).at(1)->accessibleName(), QStringLiteral("18:00, Evening"));
    EXPECT_EQ(entries(4).size(), 1);
    EXPECT_TRUE(entries(2).isEmpty());
}

TEST_F(WeekGridTest, TheSignOfAnEmptyDayIsLevelWithTheEntriesOfTheOthers)
{
    const auto middle = [](const QWidget *widget) { return widget->geometry().center().y(); };
    EXPECT_EQ(middle(addOn(2)), middle(entries(1).first()));
    EXPECT_LT(addOn(1)->height(), addOn(2)->height());
}

TEST_F(WeekGridTest, SaysThatARoutineIsGone)
{
    show({{2, QTime(9, 0), fixture.ids.next<RoutineId>()}});
    ASSERT_EQ(entries(2).size(), 1);
    EXPECT_EQ(entries(2).first()->text(), QStringLiteral("Removed routine"));
}

TEST_F(WeekGridTest, MarksToday)
{
    QPalette::ColorRole marked = day(3)->findChild<QLabel *>()->foregroundRole();
    EXPECT_EQ(marked, role::accent);
    for (const int other : {1, 2, 4, 5, 6, 7})
        EXPECT_NE(day(other)->findChild<QLabel *>()->foregroundRole(), marked) << other;
}

TEST_F(WeekGridTest, AsksToAddOnEveryDay)
{
    QSignalSpy added(&grid, &WeekGrid::addRequested);
    for (int weekday = 1; weekday <= 7; ++weekday)
        QTest::keyClick(addOn(weekday), Qt::Key_Space);
    ASSERT_EQ(added.count(), 7);
    for (int weekday = 1; weekday <= 7; ++weekday)
        EXPECT_EQ(added.at(weekday - 1).first().toInt(), weekday);
}

TEST_F(WeekGridTest, AsksForTheEntryThatWasPressed)
{
    QSignalSpy changed(&grid, &WeekGrid::changeRequested);
    QSignalSpy removed(&grid, &WeekGrid::removeRequested);
    QTest::mouseClick(entries(1).at(1), Qt::LeftButton);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(entries(1).at(1), key);
    EXPECT_EQ(changed.count(), 4);
    for (const QList<QVariant> &one : changed)
        EXPECT_EQ(one.first().value<PlanSlot>(), week.at(1));
    EXPECT_EQ(removed.count(), 0);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace})
        QTest::keyClick(entries(4).first(), key);
    ASSERT_EQ(removed.count(), 2);
    EXPECT_EQ(removed.last().first().value<PlanSlot>(), week.at(2));
    EXPECT_EQ(changed.count(), 4);
}

TEST_F(WeekGridTest, TabGoesThroughTheWeekInOrder)
{
    entries(1).first()->setFocus();
    QStringList path;
    for (int i = 0; i < 5; ++i) {
        QWidget *now = QApplication::focusWidget();
        ASSERT_TRUE(now);
        path.append(now->accessibleName());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    EXPECT_EQ(path.at(0), QStringLiteral("07:30, Morning"));
    EXPECT_EQ(path.at(1), QStringLiteral("18:00, Evening"));
    EXPECT_EQ(path.at(2), addOn(1)->accessibleName());
    EXPECT_EQ(path.at(3), addOn(2)->accessibleName());
}

TEST_F(WeekGridTest, TheKeyboardStaysAtItsPlace)
{
    entries(1).at(1)->setFocus();
    show({week.at(0), week.at(2)}); // that entry is gone: its place now has the button behind it
    EXPECT_TRUE(addOn(1)->hasFocus());
    show(week);
    EXPECT_TRUE(entries(1).at(1)->hasFocus());
    show({});
    EXPECT_TRUE(addOn(1)->hasFocus());
}

TEST_F(WeekGridTest, DoesNotTakeTheKeyboardFromElsewhere)
{
    entries(1).first()->setFocus();
    entries(1).first()->clearFocus();
    show({});
    for (int weekday = 1; weekday <= 7; ++weekday)
        EXPECT_FALSE(addOn(weekday)->hasFocus());
}

TEST_F(WeekGridTest, HoldsAFullWeek)
{
    QList<PlanSlot> full;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 6; hour < 18; ++hour)
            full.append({weekday, QTime(hour, 0), routines.at(0).id});
    }
    show(full);
    for (int weekday = 1; weekday <= 7; ++weekday)
        EXPECT_EQ(entries(weekday).size(), 12);
    EXPECT_GT(grid.sizeHint().height(), 12 * entries(1).first()->minimumSizeHint().height());
}

TEST_F(WeekGridTest, MirrorsTheDays)
{
    EXPECT_LT(day(1)->x(), day(7)->x());
    grid.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_GT(day(1)->x(), day(7)->x());
}

TEST_F(WeekGridTest, AnEntryShowsFocusThemeAndLongNames)
{
    SlotButton *entry = entries(4).first();
    const QImage rest = pictureOfWidget(*entry);
    EXPECT_GT(traceOf(rest, lightTokens().accentSoft).pixels, 1000);
    entry->setFocus();
    const QImage focused = pictureOfWidget(*entry);
    EXPECT_GT(traceOf(focused, lightTokens().focus).pixels,
              traceOf(rest, lightTokens().focus).pixels + 200);
    entry->setPalette(paletteFor(darkTokens()));
    EXPECT_GT(traceOf(pictureOfWidget(*entry), darkTokens().accentSoft).pixels, 1000);

    SlotButton longName(QStringLiteral("07:30"), QString(QStringLiteral("Stretch ")).repeated(30));
    EXPECT_EQ(longName.sizeHint(), entry->sizeHint());
    EXPECT_EQ(longName.toolTip(), longName.text()); // the whole of what is cut off
}

} // namespace midback::test
