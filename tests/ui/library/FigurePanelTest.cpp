#include "ui/library/FigurePanel.h"

#include "tests/support/ShippedCatalog.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class FigurePanelTest : public testing::Test {
protected:
    FigurePanel &panelOf(const QString &exercise)
    {
        const Exercise *found = shippedCatalog().exercise(exercise);
        return panelOf(found ? *found : Exercise());
    }
    FigurePanel &panelOf(const Exercise &exercise)
    {
        m_panel = std::make_unique<FigurePanel>(m_figures, exercise);
        m_panel->show();
        return *m_panel;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *one : m_panel->findChildren<QAbstractButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QString cue() const { return m_panel->findChild<QLabel *>()->text(); }

    const QString unsided = QStringLiteral("cat-cow-quadruped");
    const QString sided = QStringLiteral("thread-needle");

private:
    FigureLibrary m_figures;
    std::unique_ptr<FigurePanel> m_panel;
};

TEST_F(FigurePanelTest, PlaysFromTheBeginningAndCanBeTurned)
{
    FigurePanel &panel = panelOf(unsided);
    EXPECT_TRUE(panel.figure()->hasFigure());
    EXPECT_TRUE(panel.figure()->isPlaying());
    EXPECT_EQ(panel.figure()->focusPolicy(), Qt::TabFocus);
    EXPECT_TRUE(
        panel.figure()->accessibleName().contains(shippedCatalog().exercise(unsided)->name));
}

TEST_F(FigurePanelTest, PausesAndPlaysWithOneButton)
{
    FigurePanel &panel = panelOf(unsided);
    QAbstractButton *pause = button(QStringLiteral("Pause"));
    ASSERT_NE(pause, nullptr);
    QTest::mouseClick(pause, Qt::LeftButton);
    EXPECT_FALSE(panel.figure()->isPlaying());
    EXPECT_EQ(pause->text(), QStringLiteral("Play"));
    pause->setFocus();
    QTest::keyClick(pause, Qt::Key_Space);
    EXPECT_TRUE(panel.figure()->isPlaying());
    EXPECT_EQ(pause->text(), QStringLiteral("Pause"));
}

TEST_F(FigurePanelTest, TheWordStandsInLineWithTheFigure)
{
    FigurePanel &panel = panelOf(unsided);
    QAbstractButton *pause = button(QStringLiteral("Pause"));
    ASSERT_NE(pause, nullptr);
    EXPECT_EQ(pause->x(), panel.figure()->x());
    EXPECT_NE(qobject_cast<LinkButton *>(pause), nullptr) << "which takes no room around its text";
}

TEST_F(FigurePanelTest, OnlyASidedExerciseHasSidesToChoose)
{
    EXPECT_EQ(panelOf(unsided).findChild<SegmentedControl *>(), nullptr);
    FigurePanel &panel = panelOf(sided);
    auto *side = panel.findChild<SegmentedControl *>();
    ASSERT_NE(side, nullptr);
    EXPECT_FALSE(side->accessibleName().isEmpty());
    EXPECT_FALSE(panel.figure()->isMirrored());
    QTest::mouseClick(button(QStringLiteral("Right")), Qt::LeftButton);
    EXPECT_TRUE(panel.figure()->isMirrored());
    QTest::mouseClick(button(QStringLiteral("Left")), Qt::LeftButton);
    EXPECT_FALSE(panel.figure()->isMirrored());
    EXPECT_TRUE(panel.figure()->isPlaying()) << "it goes on";
}

TEST_F(FigurePanelTest, SaysWhatThereIsToDo)
{
    panelOf(unsided);
    EXPECT_EQ(cue(), FigureLibrary().motionOf(unsided)->figure().startCue);
}

TEST_F(FigurePanelTest, WithReducedMotionNothingPlaysAndTheWordsAreOfTheEnd)
{
    FigurePanel &panel = panelOf(unsided);
    QAbstractButton *pause = button(QStringLiteral("Pause"));
    ASSERT_NE(pause, nullptr);
    panel.setReducedMotion(true);
    EXPECT_FALSE(pause->isVisible());
    EXPECT_EQ(cue(), FigureLibrary().motionOf(unsided)->figure().out.last().cue);
    panel.setReducedMotion(false);
    EXPECT_TRUE(pause->isVisible());
}

TEST_F(FigurePanelTest, WithoutAFigureThereIsNothingToPlay)
{
    Exercise exercise = *shippedCatalog().exercise(sided);
    exercise.id = QStringLiteral("not-drawn-yet");
    FigurePanel &panel = panelOf(exercise);
    EXPECT_FALSE(panel.figure()->hasFigure());
    for (const QAbstractButton *one : panel.findChildren<QAbstractButton *>())
        EXPECT_FALSE(one->isVisible()) << qPrintable(one->text());
    panel.setReducedMotion(true);
    panel.setReducedMotion(false);
    for (const QAbstractButton *one : panel.findChildren<QAbstractButton *>())
        EXPECT_FALSE(one->isVisible()) << qPrintable(one->text());
}

} // namespace

} // namespace midback::test
