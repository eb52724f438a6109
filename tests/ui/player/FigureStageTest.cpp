#include "ui/player/FigureStage.h"

#include "ui/figure/FigureLibrary.h"
#include "ui/player/PlayerView.h"
#include "ui/widgets/FigureView.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class FigureStageTest : public testing::Test {
protected:
    void SetUp() override
    {
        stage.resize(500, 500);
        stage.show();
    }
    static PlayerView settingUp(const QStringList &steps)
    {
        PlayerView view;
        view.setUp = QStringLiteral("Lie on your front.");
        view.steps = steps;
        return view;
    }
    /// What can be read, from top to bottom as it was laid out.
    QStringList words() const
    {
        QApplication::processEvents(); // the layout shows what is new
        QStringList result;
        for (const QLabel *label : stage.findChildren<QLabel *>()) {
            if (label->isVisible())
                result.append(label->text());
        }
        return result;
    }
    QLabel *labelOf(const QString &text) const
    {
        for (QLabel *label : stage.findChildren<QLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }

    const QStringList two{QStringLiteral("Breathe in."), QStringLiteral("Lift.")};
    FigureLibrary figures;
    FigureStage stage{figures};
};

TEST_F(FigureStageTest, NumbersTheStepsOfAnExercise)
{
    stage.showView(settingUp(two));
    EXPECT_EQ(words().size(), 5) << "the position, two numbers, two steps";
    ASSERT_NE(labelOf(QStringLiteral("2.")), nullptr);
    EXPECT_EQ(labelOf(QStringLiteral("2."))->y(), labelOf(QStringLiteral("Lift."))->y());
    EXPECT_LT(labelOf(QStringLiteral("2."))->x(), labelOf(QStringLiteral("Lift."))->x());
}

TEST_F(FigureStageTest, AScriptIsReadNotCounted)
{
    PlayerView view;
    view.guided = true;
    view.steps = {QStringLiteral("Let the breath come.")};
    stage.showView(view);
    EXPECT_EQ(words(), view.steps);
}

TEST_F(FigureStageTest, TheSameStepsAreNotBuiltAgain)
{
    stage.showView(settingUp(two));
    const QLabel *before = labelOf(two.first());
    stage.showView(settingUp(two));
    EXPECT_EQ(labelOf(two.first()), before) << "this runs thirty times a second";
    stage.showView(settingUp({QStringLiteral("Other.")}));
    EXPECT_EQ(labelOf(two.first()), nullptr);
    EXPECT_EQ(words().size(), 3);
}

TEST_F(FigureStageTest, TheSameWordsAsAScriptAreLaidOutAnew)
{
    stage.showView(settingUp(two));
    PlayerView script = settingUp(two);
    script.guided = true;
    stage.showView(script);
    EXPECT_EQ(labelOf(QStringLiteral("1.")), nullptr);
}

TEST_F(FigureStageTest, WithoutWordsTheFigureHasAllTheRoom)
{
    stage.showView(settingUp(two));
    stage.showView({});
    EXPECT_TRUE(words().isEmpty());
    QApplication::processEvents();
    EXPECT_EQ(stage.findChild<FigureView *>()->size(), stage.size());
}

TEST_F(FigureStageTest, TheFigureFollowsThePositionAndSaysIt)
{
    auto *figure = stage.findChild<FigureView *>();
    QSet<QString> names;
    for (const Position position : enumValues<Position>()) {
        PlayerView view;
        view.position = position;
        stage.showView(view);
        EXPECT_EQ(figure->position(), position);
        names.insert(figure->accessibleName() + figure->accessibleDescription());
    }
    EXPECT_EQ(names.size(), enumValues<Position>().size()) << "each position by its own words";
}

TEST_F(FigureStageTest, FontsReachWhatIsShownAndWhatComesLater)
{
    FigureStage::Fonts fonts{stage.font(), stage.font(), stage.font()};
    fonts.strong.setPointSize(21);
    fonts.body.setPointSize(17);
    fonts.script.setPointSize(25);
    stage.showView(settingUp(two));
    stage.setTextFonts(fonts);
    EXPECT_EQ(labelOf(QStringLiteral("Lie on your front."))->font().pointSize(), 21);
    EXPECT_EQ(labelOf(QStringLiteral("1."))->font().pointSize(), 17);
    PlayerView script;
    script.guided = true;
    script.steps = {QStringLiteral("Let go.")};
    stage.showView(script);
    EXPECT_EQ(labelOf(QStringLiteral("Let go."))->font().pointSize(), 25);
}

} // namespace
