#include "ui/plan/PlanPage.h"

#include "core/catalog/CatalogReader.h"
#include "tests/support/PageFixture.h"
#include "ui/plan/AddExerciseDialog.h"
#include "ui/plan/DoseEditor.h"
#include "ui/plan/ReviewPanel.h"
#include "ui/plan/RoutineItemsView.h"
#include "ui/plan/SlotButton.h"
#include "ui/plan/SlotDialog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <gtest/gtest.h>

namespace midback::test {

class PlanPageTest : public testing::Test {
protected:
    PlanPageTest()
    {
        page.resize(1072, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    ~PlanPageTest() override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
                return one;
        }
        ADD_FAILURE() << "no button " << qPrintable(name);
        return nullptr;
    }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    RoutineItemsView *items() const { return page.findChild<RoutineItemsView *>(); }
    Routine stored() { return fixture.data.routines().all()->first(); }
    QStringList order()
    {
        QStringList ids;
        for (const RoutineItem &item : stored().items)
            ids.append(item.exerciseId);
        return ids;
    }
    /// Removed buttons live until the event loop runs; only the visible ones count.
    QList<SlotButton *> week() const
    {
        QList<SlotButton *> shown;
        for (SlotButton *one : page.findChildren<SlotButton *>()) {
            if (one->isVisible())
                shown.append(one);
        }
        return shown;
    }
    void build()
    {
        press(QStringLiteral("Start with an empty routine"));
        for (const char *id : {"breath", "turn", "arch", "chop"})
            page.addExercise(QLatin1String(id));
    }

    PageFixture fixture;
    PlanPage page{fixture.context};
};

TEST_F(PlanPageTest, BeginsWithTwoWaysToStart)
{
    press(QStringLiteral("Start with an empty routine"));
    EXPECT_EQ(stored().name, QStringLiteral("New routine"));
    EXPECT_TRUE(stored().items.isEmpty());
    fixture.undo.undo();
    press(QStringLiteral("Use the 12-minute starter"));
    EXPECT_EQ(stored().name, QStringLiteral("12-minute starter"));
}

TEST_F(PlanPageTest, RenamesWhileTyping)
{
    build();
    auto *name = page.findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Calm"));
    EXPECT_EQ(stored().name, QStringLiteral("Calm"));
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(name->text(), QStringLiteral("Calm"));
}

TEST_F(PlanPageTest, ReordersByKeyboardAndFollowsTheItem)
{
    build();
    items()->setCurrentRow(2);
    QTest::keyClick(items(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order(), (QStringList{QStringLiteral("breath"), QStringLiteral("arch"),
                                    QStringLiteral("turn"), QStringLiteral("chop")}));
    EXPECT_EQ(items()->currentRow(), 1);
    QTest::keyClick(items(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(items(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(items()->currentRow(), 3);
    QTest::keyClick(items(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order().last(), QStringLiteral("arch"));
    fixture.undo.undo();
    EXPECT_EQ(order().last(), QStringLiteral("chop"));
}

TEST_F(PlanPageTest, ShowsOrderWarningsAtOnce)
{
    build();
    auto *review = page.findChild<ReviewPanel *>();
    const QString warning = QStringLiteral("Arch (mobility) comes after Chop (strength)");
    EXPECT_FALSE(review->sentences().join(QLatin1Char(' ')).contains(warning));
    items()->setCurrentRow(2);
    QTest::keyClick(items(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(review->sentences().join(QLatin1Char(' ')).contains(warning));
}

TEST_F(PlanPageTest, RemovesAnItemAndBringsItBack)
{
    build();
    QSignalSpy offered(&page, &PlanPage::undoOffered);
    items()->setCurrentRow(1);
    QTest::keyClick(items(), Qt::Key_Delete);
    EXPECT_EQ(order().size(), 3);
    EXPECT_EQ(offered.first().first().toString(), QStringLiteral("“Turn” removed"));
    fixture.undo.undo();
    EXPECT_EQ(order().at(1), QStringLiteral("turn"));
}

TEST_F(PlanPageTest, ChangesTheDoseByLevelAndByNumber)
{
    build();
    items()->setCurrentRow(1);
    press(QStringLiteral("Large"));
    const Exercise &turn = *fixture.catalog.exercise(QStringLiteral("turn"));
    EXPECT_EQ(stored().items.at(1).dose, turn.doseLevels[2]);
    auto *sets = page.findChild<DoseEditor *>()->findChildren<QSpinBox *>().first();
    sets->selectAll();
    QTest::keyClicks(sets, QStringLiteral("4"));
    QTest::keyClick(sets, Qt::Key_Return);
    EXPECT_EQ(stored().items.at(1).dose.sets, 4);
    EXPECT_TRUE(button(QStringLiteral("Own"))->isChecked());
}

TEST_F(PlanPageTest, AddsFromTheSearchableList)
{
    build();
    press(QStringLiteral("Add exercise"));
    auto *dialog = page.findChild<AddExerciseDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    auto *search = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("REACH"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(order().last(), QStringLiteral("reach"));
    EXPECT_TRUE(dialog->isVisible());
    search->clear();
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(order().size(), 6);
    EXPECT_EQ(items()->currentRow(), 5);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(PlanPageTest, PlansAndUnplansADayByKeyboard)
{
    build();
    press(QStringLiteral("Plan a routine on ") + QLocale().dayName(2));
    auto *dialog = page.findChild<SlotDialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(week().size(), 1);
    EXPECT_EQ(week().first()->accessibleName(), QStringLiteral("07:30, New routine"));
    EXPECT_EQ(fixture.data.plans().all()->first().entries.first().weekday, 2);

    QSignalSpy offered(&page, &PlanPage::undoOffered);
    QTest::keyClick(week().first(), Qt::Key_Delete);
    EXPECT_TRUE(week().isEmpty());
    EXPECT_EQ(offered.count(), 1);
    fixture.undo.undo();
    EXPECT_EQ(week().size(), 1);
}

TEST_F(PlanPageTest, StartsTheRoutineInTheEditor)
{
    QSignalSpy started(&page, &PlanPage::startRequested);
    press(QStringLiteral("Start with an empty routine"));
    EXPECT_FALSE(button(QStringLiteral("Start"))->isEnabled());
    page.addExercise(QStringLiteral("turn"));
    press(QStringLiteral("Start"));
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(started.first().first().value<RoutineId>(), stored().id);
}

TEST_F(PlanPageTest, MakesARoutineForAnExerciseFromElsewhere)
{
    page.addExercise(QStringLiteral("turn"));
    EXPECT_EQ(order(), QStringList{QStringLiteral("turn")});
}

} // namespace midback::test
