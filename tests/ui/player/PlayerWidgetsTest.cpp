#include "ui/figure/FigureLibrary.h"
#include "ui/player/AdvicePanel.h"
#include "ui/player/FigureStage.h"
#include "ui/player/PaceBar.h"
#include "ui/player/PlayerControls.h"
#include "ui/player/PlayerView.h"
#include "ui/theme/ButtonKind.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/KeyChoice.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

using namespace midback;

namespace {

void showActive(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

TEST(PaceBar, FillsOneCellASecond)
{
    PaceBar bar;
    bar.resize(200, 10);
    bar.setPhase(4, 1);
    const QImage one = bar.grab().toImage();
    bar.setPhase(4, 3);
    const QImage three = bar.grab().toImage();
    EXPECT_EQ(one.pixelColor(20, 5), three.pixelColor(20, 5));
    EXPECT_NE(one.pixelColor(125, 5), three.pixelColor(125, 5));
    EXPECT_EQ(one.pixelColor(180, 5), three.pixelColor(180, 5));
}

TEST(KeyChoice, AnswersToItsKeyAndShowsTheChoice)
{
    KeyChoice choice(QStringLiteral("Stretch"), Qt::Key_A);
    showActive(choice);
    QSignalSpy clicked(&choice, &KeyChoice::clicked);
    const QImage before = choice.grab().toImage();
    QTest::keyClick(&choice, Qt::Key_A);
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_TRUE(choice.isChecked());
    EXPECT_NE(choice.grab().toImage(), before);
    EXPECT_GE(choice.sizeHint().height(), 44);
}

TEST(PlayerControls, ShowTheirKeysAndAreBig)
{
    PlayerControls controls;
    showActive(controls);
    const auto buttons = controls.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 5);
    for (const QPushButton *button : buttons) {
        EXPECT_FALSE(keyHint(button).isEmpty()) << button->text().toStdString();
        EXPECT_GE(button->height(), 72);
    }
    QSignalSpy hurts(&controls, &PlayerControls::hurts);
    QSignalSpy finish(&controls, &PlayerControls::finish);
    QTest::keyClick(&controls, Qt::Key_P);
    QTest::keyClick(&controls, Qt::Key_Escape);
    EXPECT_EQ(hurts.count(), 1);
    EXPECT_EQ(finish.count(), 1);
}

TEST(AdvicePanel, NumbersItsChoices)
{
    AdvicePanel panel(QStringLiteral("Ease off"), QPalette::WindowText);
    QList<int> chosen;
    panel.addChoice(QStringLiteral("Smaller"), Qt::Key_1, &panel, [&chosen] { chosen << 1; });
    panel.addChoice(QStringLiteral("Skip"), Qt::Key_2, &panel, [&chosen] { chosen << 2; });
    showActive(panel);
    QTest::keyClick(&panel, Qt::Key_2);
    EXPECT_EQ(chosen, QList<int>{2});
    EXPECT_TRUE(panel.hasFocus()) << "no button, lest a late key presses it";
}

TEST(FigureStage, ReadsOutTheStepsOnlyWhileSettingUp)
{
    FigureLibrary figures;
    FigureStage stage{figures};
    stage.resize(500, 500);
    PlayerView view;
    view.position = Position::Prone;
    view.setUp = QStringLiteral("Lie on your front.");
    view.steps = {QStringLiteral("Breathe in."), QStringLiteral("Lift.")};
    stage.showView(view);
    stage.show();
    EXPECT_EQ(stage.findChild<FigureView *>()->position(), Position::Prone);
    QStringList texts;
    for (const QLabel *label : stage.findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(QStringLiteral("2.")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Lift.")));
    const int settingUp = stage.findChild<FigureView *>()->height();
    view.setUp.clear();
    view.steps.clear();
    stage.showView(view);
    QTest::qWait(1);
    EXPECT_GT(stage.findChild<FigureView *>()->height(), settingUp);
}

} // namespace
