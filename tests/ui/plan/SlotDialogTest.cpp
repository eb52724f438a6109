#include "ui/plan/SlotDialog.h"

#include "tests/support/PageFixture.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

#include <gtest/gtest.h>

namespace midback::test {

class SlotDialogTest : public testing::Test {
protected:
    PageFixture page;
    QList<Routine> routines{{page.ids.next<RoutineId>(), QStringLiteral("Evening"), {}},
                            {page.ids.next<RoutineId>(), QStringLiteral("Morning"), {}}};
    PlanSlot slot{3, QTime(7, 30), routines.at(1).id};
};

TEST_F(SlotDialogTest, GivesBackWhatItWasGiven)
{
    const SlotDialog dialog(SlotDialog::Purpose::Existing, slot, routines);
    EXPECT_EQ(dialog.slot(), slot);
}

TEST_F(SlotDialogTest, HoursStandBeforeMinutesFromRightToLeftToo)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const SlotDialog dialog(SlotDialog::Purpose::Existing, slot, routines);
    EXPECT_EQ(dialog.findChild<QTimeEdit *>()->text(),
              QLocale().toString(slot.time, QLocale::ShortFormat));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(SlotDialogTest, SavesWhatWasChosen)
{
    SlotDialog dialog(SlotDialog::Purpose::New, slot, routines);
    QSignalSpy saved(&dialog, &SlotDialog::saved);
    dialog.open();
    const auto boxes = dialog.findChildren<QComboBox *>();
    ASSERT_EQ(boxes.size(), 2);
    QTest::keyClick(boxes.at(0), Qt::Key_Up);
    QTest::keyClick(boxes.at(1), Qt::Key_Down);
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_EQ(saved.count(), 1);
    EXPECT_EQ(dialog.slot(), (PlanSlot{4, QTime(7, 30), routines.at(0).id}));
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(SlotDialogTest, RemovesOnlyWhatIsThere)
{
    const auto removeOf = [](const SlotDialog &dialog) -> QPushButton * {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Remove"))
                return button;
        }
        return nullptr;
    };
    EXPECT_FALSE(removeOf(SlotDialog(SlotDialog::Purpose::New, slot, routines)));
    SlotDialog dialog(SlotDialog::Purpose::Existing, slot, routines);
    QSignalSpy removed(&dialog, &SlotDialog::removeRequested);
    dialog.open();
    ASSERT_TRUE(removeOf(dialog));
    QTest::mouseClick(removeOf(dialog), Qt::LeftButton);
    EXPECT_EQ(removed.count(), 1);
}

} // namespace midback::test
