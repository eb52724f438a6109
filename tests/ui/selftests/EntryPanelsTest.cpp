// The panels for numbers, steps, positions and ratings, by keyboard and mouse.
#include "core/base/ManualClock.h"
#include "ui/selftests/AmountField.h"
#include "ui/selftests/AmountGrid.h"
#include "ui/selftests/GradePanel.h"
#include "ui/selftests/LeadPanel.h"
#include "ui/selftests/RatingScale.h"
#include "ui/selftests/RatingsPanel.h"
#include "ui/theme/FieldFault.h"
#include "ui/widgets/ChipGroup.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class EntryPanelsTest : public testing::Test {
protected:
    template<class Panel>
    Panel &open(const char *test)
    {
        run = std::make_unique<SelfTestRun>(*selfTest(QLatin1String(test)), clock);
        panel.reset(createEntryPanel(*run));
        panel->show();
        panel->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        panel->focusStart();
        auto *typed = qobject_cast<Panel *>(panel.get());
        EXPECT_NE(typed, nullptr);
        return *typed;
    }
    void typeThere(const QString &keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }
    void pressThere(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<SelfTestRun> run;
    std::unique_ptr<EntryPanel> panel;
};

TEST_F(EntryPanelsTest, NumbersByKeyboardAlone)
{
    AmountGrid &grid = open<AmountGrid>("st-rot-seated");
    QSignalSpy finished(&grid, &EntryPanel::finished);
    for (const char *amount : {"40", "42", "44", "45", "46", "47"}) {
        EXPECT_EQ(finished.count(), 0);
        typeThere(QLatin1String(amount));
        pressThere(Qt::Key_Return);
    }
    EXPECT_EQ(finished.count(), 1) << "then on to saving";
    ASSERT_TRUE(run->result().has_value());
    EXPECT_EQ(run->result()->left, (QList<int>{400, 420, 440}));
    EXPECT_EQ(run->result()->right, (QList<int>{450, 460, 470}));
    EXPECT_TRUE(shows(QStringLiteral("42 degrees")));
    EXPECT_TRUE(shows(QStringLiteral("46 degrees")));
}

TEST_F(EntryPanelsTest, NoTryIsPrefilled)
{
    AmountGrid &grid = open<AmountGrid>("st-chest-exp");
    for (int attempt = 0; attempt < 3; ++attempt)
        EXPECT_FALSE(grid.field(TestSide::Both, attempt)->tenths().has_value());
    EXPECT_EQ(grid.field(TestSide::Left, 0), nullptr);
    typeThere(QStringLiteral("4"));
    pressThere(Qt::Key_Return);
    EXPECT_FALSE(grid.field(TestSide::Both, 1)->tenths().has_value());
}

TEST_F(EntryPanelsTest, ASlipHasNoMeanAndTheKeyboardGoesToIt)
{
    AmountGrid &grid = open<AmountGrid>("st-rot-seated");
    for (int attempt = 0; attempt < 3; ++attempt)
        run->setAmount(TestSide::Left, attempt, 400);
    EXPECT_TRUE(shows(QStringLiteral("40 degrees")));
    run->setAmount(TestSide::Left, 1, 4000);
    EXPECT_FALSE(shows(QStringLiteral("160 degrees")));
    grid.focusGap();
    EXPECT_TRUE(grid.field(TestSide::Left, 1)->hasFocus());
}

TEST_F(EntryPanelsTest, ASlipIsMarkedAndTheOtherSideKeepsItsMean)
{
    AmountGrid &grid = open<AmountGrid>("st-rot-seated");
    for (int attempt = 0; attempt < 3; ++attempt)
        run->setAmount(TestSide::Left, attempt, 470);
    run->setAmount(TestSide::Right, 2, 4500);
    EXPECT_TRUE(shows(QStringLiteral("47 degrees")));
    for (const TestSide side : {TestSide::Left, TestSide::Right}) {
        for (int attempt = 0; attempt < 3; ++attempt) {
            EXPECT_EQ(hasFieldFault(grid.field(side, attempt)),
                      side == TestSide::Right && attempt == 2);
        }
    }
    EXPECT_EQ(run->amountFault(), QStringLiteral("Right, try 3: at most 120 degrees."));
    EXPECT_EQ(grid.field(TestSide::Right, 2)->accessibleDescription(), run->amountFault());
    grid.focusGap();
    EXPECT_TRUE(grid.field(TestSide::Right, 2)->hasFocus()) << "before what is only missing";
    run->setAmount(TestSide::Right, 2, 450);
    EXPECT_FALSE(hasFieldFault(grid.field(TestSide::Right, 2)));
}

TEST_F(EntryPanelsTest, ReturnStaysWithASlip)
{
    AmountGrid &grid = open<AmountGrid>("st-rot-seated");
    typeThere(QStringLiteral("450"));
    pressThere(Qt::Key_Return);
    EXPECT_TRUE(grid.field(TestSide::Left, 0)->hasFocus());
    typeThere(QStringLiteral("45"));
    pressThere(Qt::Key_Return);
    EXPECT_TRUE(grid.field(TestSide::Left, 1)->hasFocus());
    EXPECT_EQ(run->amount(TestSide::Left, 0), 450);
}

TEST_F(EntryPanelsTest, EveryFieldHasANameOfItsOwn)
{
    AmountGrid &grid = open<AmountGrid>("st-side");
    EXPECT_EQ(grid.field(TestSide::Right, 1)->accessibleName(),
              QStringLiteral("Right, in cm, try 2"));
}

TEST_F(EntryPanelsTest, StepsByMouseAndKeyboard)
{
    GradePanel &grades = open<GradePanel>("st-arm-wall");
    EXPECT_EQ(grades.steps(TestSide::Left)->checkedId(), -1) << "none is chosen to begin with";
    EXPECT_EQ(grades.steps(TestSide::Both), nullptr);
    QTest::mouseClick(grades.steps(TestSide::Left)->button(2), Qt::LeftButton, {}, {8, 8});
    EXPECT_EQ(run->amount(TestSide::Left, 0), 20);
    EXPECT_FALSE(run->amount(TestSide::Right, 0).has_value());
    grades.focusGap();
    EXPECT_TRUE(grades.steps(TestSide::Right)->button(0)->hasFocus());
    pressThere(Qt::Key_Space);
    EXPECT_EQ(run->amount(TestSide::Right, 0), 0);
    pressThere(Qt::Key_Down);
    EXPECT_EQ(run->amount(TestSide::Right, 0), 10);
    EXPECT_EQ(run->amount(TestSide::Left, 0), 20) << "the sides do not disturb each other";
    EXPECT_TRUE(run->result().has_value());
}

TEST_F(EntryPanelsTest, PositionsByMouseAndKeyboard)
{
    LeadPanel &leads = open<LeadPanel>("st-hilo");
    EXPECT_TRUE(leads.chips(BreathPosition::Lying)->selected().isEmpty());
    pressThere(Qt::Key_Space); // the first of lying
    EXPECT_EQ(run->lead(BreathPosition::Lying), BreathLead::Belly);
    const auto chips = leads.chips(BreathPosition::Sitting)->findChildren<QPushButton *>();
    QTest::mouseClick(chips.at(1), Qt::LeftButton);
    QTest::mouseClick(chips.at(2), Qt::LeftButton);
    EXPECT_EQ(run->lead(BreathPosition::Sitting), BreathLead::Chest) << "one at a time";
    leads.focusGap();
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(),
              QStringLiteral("Standing: Belly hand"));
    pressThere(Qt::Key_Space);
    EXPECT_TRUE(run->result().has_value());
    pressThere(Qt::Key_Space); // and off again
    EXPECT_FALSE(run->lead(BreathPosition::Standing).has_value());
}

TEST_F(EntryPanelsTest, RatingsByKeyboard)
{
    RatingsPanel &ratings = open<RatingsPanel>("st-psfs");
    EXPECT_TRUE(ratings.nameField(0)->hasFocus());
    typeThere(QStringLiteral("Rowing"));
    pressThere(Qt::Key_Return);
    EXPECT_TRUE(ratings.scale(0)->hasFocus());
    pressThere(Qt::Key_7);
    ASSERT_TRUE(run->result().has_value());
    EXPECT_EQ(run->result()->activities, (QList<LimitedActivity>{{QStringLiteral("Rowing"), 7}}));
    ratings.nameField(1)->setFocus();
    typeThere(QStringLiteral("Desk"));
    ratings.focusGap();
    EXPECT_TRUE(ratings.scale(1)->hasFocus()) << "a name wants its number";
}

TEST_F(EntryPanelsTest, NamesOfLastTimeWaitForTheirNumbers)
{
    RatingsPanel &ratings = open<RatingsPanel>("st-psfs");
    run->offerNames({QStringLiteral("Rowing"), QStringLiteral("Desk")});
    EXPECT_EQ(ratings.nameField(1)->text(), QStringLiteral("Desk"));
    EXPECT_FALSE(ratings.scale(1)->value().has_value());
    EXPECT_EQ(ratings.scale(0)->valueText(3), QStringLiteral("3 of 10"));
    ratings.scale(0)->pick(3);
    ratings.nameField(1)->setFocus();
    ratings.nameField(1)->selectAll();
    pressThere(Qt::Key_Delete);
    EXPECT_TRUE(run->result().has_value()) << "an activity without a name is dropped";
}

TEST_F(EntryPanelsTest, EachKindHasItsPanel)
{
    for (const SelfTest &test : selfTests()) {
        SelfTestRun one(test, clock);
        const std::unique_ptr<EntryPanel> made(createEntryPanel(one));
        EXPECT_EQ(&made->run(), &one) << qPrintable(test.id);
    }
}

} // namespace
