#include "tests/support/PageFixture.h"
#include "ui/plan/PlanPage.h"
#include "ui/plan/RoutineItemsView.h"
#include "ui/plan/SlotButton.h"
#include "ui/plan/SlotDialog.h"
#include "ui/plan/WeekGrid.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

/// A page with two routines, "Calm" and "Morning", and Morning planned for Monday.
class PlanWeekTest : public testing::Test {
protected:
    PlanWeekTest()
    {
        const RoutineItem turn{QStringLiteral("turn"),
                               fixture.catalog.exercise(QStringLiteral("turn"))->dose()};
        EXPECT_TRUE(fixture.data.routines().save({calm, QStringLiteral("Calm"), {turn}}));
        EXPECT_TRUE(
            fixture.data.routines().save({morning, QStringLiteral("Morning"), {turn, turn}}));
        EXPECT_TRUE(fixture.data.plans().save(old));
        page.resize(1072, 900);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        routines().setCurrentIndex(routines().model()->index(1, 0));
    }
    ~PlanWeekTest() override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QListView &routines() const
    {
        QListView *found = nullptr;
        for (QListView *one : page.findChildren<QListView *>()) {
            if (one->accessibleName() == QStringLiteral("Routines"))
                found = one;
        }
        return *found;
    }
    QPushButton *button(const QWidget &in, const QString &name) const
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
                return one;
        }
        ADD_FAILURE() << "no button " << qPrintable(name);
        return nullptr;
    }
    QStringList entries() const
    {
        QStringList names;
        for (const SlotButton *one : page.findChildren<SlotButton *>()) {
            if (one->isVisible())
                names.append(one->accessibleName());
        }
        return names;
    }
    SlotButton *entry() const
    {
        for (SlotButton *one : page.findChildren<SlotButton *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    SlotDialog *openDialog() const
    {
        for (SlotDialog *one : page.findChildren<SlotDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString edited() const
    {
        for (const QLineEdit *one : page.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == QStringLiteral("Name of the routine"))
                return one->text();
        }
        return {};
    }
    const WeekPlan &planToday()
    {
        plans = *fixture.data.plans().all();
        return *planInForce(plans, fixture.clock.today());
    }

    PageFixture fixture;
    QList<WeekPlan> plans;
    const RoutineId calm = fixture.ids.next<RoutineId>();
    const RoutineId morning = fixture.ids.next<RoutineId>();
    const WeekPlan old{
        fixture.ids.next<WeekPlanId>(), QDate(2026, 1, 5), {{1, QTime(6, 45), morning}}};
    PlanPage page{fixture.context};
};

} // namespace

TEST_F(PlanWeekTest, ShowsTheWeekThatIsInForce)
{
    EXPECT_EQ(entries(), QStringList{QStringLiteral("06:45, Morning")});
    EXPECT_EQ(edited(), QStringLiteral("Morning"));
}

TEST_F(PlanWeekTest, SaysWhyAWeekIsMissingAndOffersNothingToChangeInIt)
{
    const auto *banner = page.findChild<NoticeBanner *>();
    ASSERT_TRUE(banner);
    EXPECT_FALSE(banner->isVisible());
    fixture.data.plans().failReadsWith(
        Error{ErrorCode::Damaged, QStringLiteral("The week is damaged.")});
    Q_EMIT fixture.data.plans().changed();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().endsWith(QStringLiteral("The week is damaged.")));
    EXPECT_FALSE(page.findChild<WeekGrid *>()->isVisible());

    fixture.data.plans().failReadsWith({});
    Q_EMIT fixture.data.plans().changed();
    EXPECT_FALSE(banner->isVisible());
    EXPECT_EQ(entries(), QStringList{QStringLiteral("06:45, Morning")});
}

TEST_F(PlanWeekTest, OffersTheRoutineInTheEditorAtTheTimeBefore)
{
    QTest::mouseClick(button(page, QStringLiteral("Plan a routine on ") + QLocale().dayName(5)),
                      Qt::LeftButton);
    SlotDialog *dialog = openDialog();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->slot(), (PlanSlot{5, QTime(6, 45), morning}));
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Plan a routine"));
}

TEST_F(PlanWeekTest, ChangesAnEntryAndKeepsThePast)
{
    QTest::keyClick(entry(), Qt::Key_Return);
    SlotDialog *dialog = openDialog();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Change the plan"));
    dialog->findChild<QTimeEdit *>()->setTime(QTime(20, 15));
    dialog->findChildren<QComboBox *>().at(1)->setCurrentIndex(6);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(entries(), QStringList{QStringLiteral("20:15, Morning")});
    EXPECT_EQ(planToday().entries, (QList<PlanSlot>{{7, QTime(20, 15), morning}}));
    EXPECT_EQ(planToday().validFrom, fixture.clock.today());
    EXPECT_EQ(*fixture.data.plans().find(old.id), old);
    fixture.undo.undo();
    EXPECT_EQ(entries(), QStringList{QStringLiteral("06:45, Morning")});
}

TEST_F(PlanWeekTest, CancellingChangesNothing)
{
    QTest::keyClick(entry(), Qt::Key_Return);
    SlotDialog *dialog = openDialog();
    ASSERT_TRUE(dialog);
    dialog->findChild<QTimeEdit *>()->setTime(QTime(20, 15));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(openDialog());
    EXPECT_EQ(planToday(), old);
    EXPECT_EQ(fixture.undo.count(), 0);
}

TEST_F(PlanWeekTest, RemovesFromTheDialogWithAWayBack)
{
    QSignalSpy offered(&page, &PlanPage::undoOffered);
    QTest::mouseClick(entry(), Qt::LeftButton);
    SlotDialog *dialog = openDialog();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(button(*dialog, QStringLiteral("Remove")), Qt::LeftButton);
    EXPECT_TRUE(entries().isEmpty());
    ASSERT_EQ(offered.count(), 1);
    EXPECT_EQ(offered.first().first().toString(), QStringLiteral("Removed from the week"));
    fixture.undo.undo();
    EXPECT_EQ(planToday(), old);
}

TEST_F(PlanWeekTest, ARemovedRoutineLeavesTheWeekAndComesBackWithIt)
{
    QSignalSpy offered(&page, &PlanPage::undoOffered);
    QTest::mouseClick(button(page, QStringLiteral("Remove this routine")), Qt::LeftButton);
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_EQ(edited(), QStringLiteral("Calm"));
    ASSERT_EQ(offered.count(), 1);
    EXPECT_EQ(offered.first().first().toString(), QStringLiteral("“Morning” removed"));
    fixture.undo.undo();
    EXPECT_EQ(entries(), QStringList{QStringLiteral("06:45, Morning")});
    EXPECT_EQ(edited(), QStringLiteral("Morning"));
}

TEST_F(PlanWeekTest, RemovingTheLastRoutineShowsTheEmptyPage)
{
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(button(page, QStringLiteral("Remove this routine")), Qt::LeftButton);
    auto *empty = page.findChild<EmptyState *>();
    ASSERT_TRUE(empty->isVisible());
    EXPECT_EQ(empty->button()->text(), QStringLiteral("Use the 12-minute starter"));
    EXPECT_FALSE(routines().isVisible());
    fixture.undo.undo();
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(routines().isVisible());
}

TEST_F(PlanWeekTest, FollowsARenamedRoutineInTheWeek)
{
    for (QLineEdit *one : page.findChildren<QLineEdit *>()) {
        if (one->accessibleName() != QStringLiteral("Name of the routine"))
            continue;
        one->selectAll();
        QTest::keyClicks(one, QStringLiteral("Noon"));
    }
    EXPECT_EQ(entries(), QStringList{QStringLiteral("06:45, Noon")});
    EXPECT_EQ(routines().currentIndex().data().toString(), QStringLiteral("Noon"));
    EXPECT_EQ(fixture.undo.count(), 1);
}

TEST_F(PlanWeekTest, GoesThroughTheRoutinesByKeyboard)
{
    routines().setFocus();
    QTest::keyClick(&routines(), Qt::Key_Up);
    EXPECT_EQ(edited(), QStringLiteral("Calm"));
    EXPECT_EQ(page.findChild<RoutineItemsView *>()->model()->rowCount(), 1);
    QTest::keyClick(&routines(), Qt::Key_Down);
    EXPECT_EQ(edited(), QStringLiteral("Morning"));
    EXPECT_EQ(fixture.undo.count(), 0); // looking is no change
}

TEST_F(PlanWeekTest, ANewRoutineIsThereToBeNamed)
{
    QTest::mouseClick(button(page, QStringLiteral("New routine")), Qt::LeftButton);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(name);
    EXPECT_EQ(name->selectedText(), QStringLiteral("New routine"));
    QTest::keyClicks(name, QStringLiteral("Evening"));
    EXPECT_EQ(routines().currentIndex().data().toString(), QStringLiteral("Evening"));
}

TEST_F(PlanWeekTest, AStoreThatRefusesLeavesRoutineAndWeekAsTheyWere)
{
    const Error full{ErrorCode::Io, QStringLiteral("There is no room left on the disk.")};
    const QList<Routine> before = *fixture.data.routines().all();
    for (const bool inPlans : {true, false}) {
        fixture.data.plans().failWith(inPlans ? std::optional(full) : std::nullopt);
        fixture.data.routines().failWith(inPlans ? std::nullopt : std::optional(full));
        QSignalSpy offered(&page, &PlanPage::undoOffered);
        QTest::mouseClick(button(page, QStringLiteral("Remove this routine")), Qt::LeftButton);
        EXPECT_EQ(*fixture.data.routines().all(), before) << inPlans;
        EXPECT_EQ(planToday(), old) << inPlans;
        EXPECT_EQ(entries(), QStringList{QStringLiteral("06:45, Morning")}) << inPlans;
        EXPECT_EQ(offered.count(), 0) << inPlans;
        EXPECT_EQ(fixture.prompt.notices, QStringList{full.detail}) << inPlans;
        EXPECT_EQ(fixture.undo.count(), 0) << inPlans;
        fixture.prompt.notices.clear();
    }
}

} // namespace midback::test
