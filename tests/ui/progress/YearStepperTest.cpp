#include "ui/progress/YearStepper.h"

#include "ui/theme/Icons.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QList<int> years{0, 2025, 2024, 2023};

QString shown(const YearStepper &stepper)
{
    return stepper.findChild<QLabel *>()->text();
}

TEST(YearStepperTest, WalksFromTheLastTwelveMonthsBackAndForth)
{
    YearStepper stepper;
    stepper.setYears(years, 0);
    EXPECT_EQ(shown(stepper), QStringLiteral("Last 12 months"));
    QSignalSpy chosen(&stepper, &YearStepper::yearChosen);
    stepper.earlierButton()->click();
    EXPECT_EQ(chosen.takeFirst().first().toInt(), 2025);
    EXPECT_EQ(stepper.current(), 0) << "whoever listens decides";
    stepper.setYears(years, 2024);
    EXPECT_EQ(shown(stepper), QStringLiteral("2024")) << "a year has no thousands separator";
    stepper.laterButton()->click();
    EXPECT_EQ(chosen.takeFirst().first().toInt(), 2025);
}

TEST(YearStepperTest, TheEndsCannotBeLeft)
{
    struct Case {
        int current;
        bool earlier;
        bool later;
    };
    for (const Case &each : {Case{0, true, false}, Case{2025, true, true}, Case{2023, false, true},
                             Case{1999, false, false}}) {
        YearStepper stepper;
        stepper.setYears(years, each.current);
        EXPECT_EQ(stepper.earlierButton()->isEnabled(), each.earlier) << each.current;
        EXPECT_EQ(stepper.laterButton()->isEnabled(), each.later) << each.current;
        QSignalSpy chosen(&stepper, &YearStepper::yearChosen);
        stepper.earlierButton()->click();
        stepper.laterButton()->click();
        EXPECT_EQ(chosen.size(), int(each.earlier) + int(each.later)) << each.current;
    }
}

TEST(YearStepperTest, WithOneYearThereIsNothingToSee)
{
    QWidget window;
    YearStepper stepper(&window);
    for (const auto &[known, visible] :
         {std::pair(QList<int>{0}, false), std::pair(QList<int>{0, 2025}, false),
          std::pair(years, true)}) {
        stepper.setYears(known, 0);
        EXPECT_EQ(stepper.isVisibleTo(&window), visible) << known.size();
    }
}

TEST(YearStepperTest, ButtonsAreNamedReachedByTabAndPressedBySpace)
{
    YearStepper stepper;
    stepper.setYears(years, 2024);
    EXPECT_EQ(stepper.earlierButton()->accessibleName(), QStringLiteral("Earlier year"));
    EXPECT_EQ(stepper.laterButton()->accessibleName(), QStringLiteral("Later year"));
    QSignalSpy chosen(&stepper, &YearStepper::yearChosen);
    for (QToolButton *button : {stepper.earlierButton(), stepper.laterButton()}) {
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus);
        EXPECT_FALSE(button->toolTip().isEmpty());
        QTest::keyClick(button, Qt::Key_Space);
    }
    EXPECT_EQ(chosen.size(), 2);
}

TEST(YearStepperTest, RightToLeftTheChevronsTurn)
{
    const auto picture = [](const QIcon &icon) { return icon.pixmap(18, 18).toImage(); };
    const QImage left = picture(themedIcon(QStringLiteral("chevron-left")));
    const QImage right = picture(themedIcon(QStringLiteral("chevron-right")));
    const YearStepper plain;
    EXPECT_EQ(picture(plain.earlierButton()->icon()), left);
    EXPECT_EQ(picture(plain.laterButton()->icon()), right);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const YearStepper mirrored;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(picture(mirrored.earlierButton()->icon()), right);
    EXPECT_EQ(picture(mirrored.laterButton()->icon()), left);
}

} // namespace
