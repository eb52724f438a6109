#include "ui/selftests/ResultForm.h"

#include "core/base/ManualClock.h"
#include "tests/support/SelfTestSamples.h"
#include "ui/selftests/AmountField.h"
#include "ui/selftests/AmountGrid.h"
#include "ui/selftests/ResultDialog.h"
#include "ui/selftests/TimedPanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class ResultFormTest : public testing::Test {
protected:
    void open(const char *test)
    {
        form = std::make_unique<ResultForm>(*selfTest(QLatin1String(test)), clock);
        form->show();
        form->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form.get()));
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ResultForm> form;
};

TEST_F(ResultFormTest, WhatIsMissingIsSaidOnlyWhenAskedFor)
{
    open("st-side");
    EXPECT_TRUE(form->shownFault().isEmpty());
    form->run().setAmount(TestSide::Left, 0, 180);
    EXPECT_TRUE(form->shownFault().isEmpty());
    EXPECT_FALSE(form->take().has_value());
    EXPECT_EQ(form->shownFault(), QStringLiteral("3 tries are needed."));
    auto *grid = qobject_cast<AmountGrid *>(form->panel());
    EXPECT_TRUE(grid->field(TestSide::Left, 1)->hasFocus()) << "there it is missing";
    for (int attempt = 0; attempt < 3; ++attempt) {
        form->run().setAmount(TestSide::Left, attempt, 180);
        form->run().setAmount(TestSide::Right, attempt, 180);
    }
    EXPECT_TRUE(form->shownFault().isEmpty());
    EXPECT_TRUE(form->take().has_value());
}

TEST_F(ResultFormTest, ASlipIsSaidAtOnce)
{
    open("st-side");
    form->run().setAmount(TestSide::Left, 0, 1800);
    EXPECT_EQ(form->shownFault(), QStringLiteral("Left, try 1: at most 50 cm."));
    form->run().setAmount(TestSide::Left, 0, 180);
    EXPECT_TRUE(form->shownFault().isEmpty());
}

TEST_F(ResultFormTest, TheNoteGoesAlong)
{
    open("st-cobra");
    EXPECT_FALSE(form->hasEntries());
    QTest::keyClicks(form->noteField(), QStringLiteral("  On the mat "));
    EXPECT_TRUE(form->hasEntries());
    form->run().setAmount(TestSide::Both, 0, 300);
    ASSERT_TRUE(form->take().has_value());
    EXPECT_EQ(form->take()->note, QStringLiteral("On the mat"));
    EXPECT_EQ(form->dateField(), nullptr) << "a new one is of now";
}

TEST_F(ResultFormTest, SavingStopsATimerThatRuns)
{
    open("st-cobra");
    form->run().startTimer();
    clock.advance(20s);
    EXPECT_FALSE(form->take().has_value());
    EXPECT_FALSE(form->run().timer().isActive());
}

TEST_F(ResultFormTest, EditingKeepsIdAndTimeOfDay)
{
    open("st-cobra");
    const SelfTestResult stored = test::plainResult("st-cobra", 3, {300});
    form->edit(stored);
    EXPECT_EQ(form->take(), stored) << "untouched it is the same";
    form->dateField()->setDate(stored.at.date.addDays(-2));
    const auto moved = form->take();
    ASSERT_TRUE(moved.has_value());
    EXPECT_EQ(moved->id, stored.id);
    EXPECT_EQ(moved->at.date, stored.at.date.addDays(-2));
    EXPECT_EQ(moved->at.local().time(), stored.at.local().time());
}

TEST_F(ResultFormTest, NothingIsMovedIntoTheFuture)
{
    open("st-cobra");
    SelfTestResult stored = test::plainResult("st-cobra", 3, {300});
    stored.at = clock.momentAtLocal(stored.at.date, QTime(20, 0));
    form->edit(stored);
    EXPECT_EQ(form->dateField()->maximumDate(), clock.today());
    form->dateField()->setDate(clock.today());
    EXPECT_LE(form->take()->at.utc, clock.nowUtc());
}

TEST_F(ResultFormTest, TheDialogTellsTheChangeAndCloses)
{
    const SelfTestResult stored = test::plainResult("st-cobra", 3, {300});
    ResultDialog dialog(*selfTest(stored.test), stored, clock);
    dialog.open();
    QSignalSpy edited(&dialog, &ResultDialog::edited);
    dialog.form()->run().setAmount(TestSide::Both, 0, 9000);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_TRUE(dialog.isVisible()) << "it stays until it can be meant";
    dialog.form()->run().setAmount(TestSide::Both, 0, 350);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.first().first().value<SelfTestResult>().tries, QList<int>{350});
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ResultFormTest, TheDialogHasFieldsAndNoTimer)
{
    for (const char *id : {"st-cobra", "st-breath-rate"}) {
        ResultDialog dialog(*selfTest(QLatin1String(id)), test::plainResult(id, 3, {300}), clock);
        EXPECT_EQ(dialog.findChild<TimedPanel *>(), nullptr) << id;
        EXPECT_EQ(dialog.findChild<AmountField *>()->tenths(), 300) << id;
    }
}

TEST_F(ResultFormTest, ReturnInTheDialogGoesOnAndDoesNotSave)
{
    const SelfTestResult stored = test::plainResult("st-cobra", 3, {300});
    ResultDialog dialog(*selfTest(stored.test), stored, clock);
    dialog.open();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy edited(&dialog, &ResultDialog::edited);
    auto *field = dialog.form()->findChild<AmountField *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_TRUE(dialog.saveButton()->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

} // namespace
