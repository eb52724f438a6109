#include "ui/today/HeroCard.h"

#include "ui/figure/FigureLibrary.h"
#include "ui/theme/ButtonKind.h"
#include "ui/widgets/FigureView.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using Hero = TodayState::Hero;

namespace {

class HeroCardTest : public testing::Test {
protected:
    void SetUp() override
    {
        card.resize(1000, 300);
        card.show();
    }
    static RoutineBrief brief(int number, const QString &name, int exercises = 3)
    {
        RoutineBrief result;
        result.id = RoutineId::fromString(
            QStringLiteral("0190d3c5-0000-7000-8000-00000000000%1").arg(number));
        result.name = name;
        result.exercises = exercises;
        result.seconds = 720;
        result.first = exercises > 0 ? QStringLiteral("Cat-cow") : QString();
        result.position = Position::Prone;
        return result;
    }
    /// With two routines, the first of them next.
    static TodayState planned()
    {
        TodayState state;
        state.hero = Hero::Planned;
        state.routines = {brief(1, QStringLiteral("Loosen")), brief(2, QStringLiteral("Desk"))};
        state.next = state.routines.first();
        state.nextTime = QTime(7, 30);
        return state;
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('|'));
    }
    QStringList menu() const
    {
        QStringList names;
        for (const QAction *action : card.otherButton()->menu()->actions())
            names.append(action->text());
        return names;
    }

    FigureLibrary figures;
    HeroCard card{figures};
};

struct Shown {
    Hero hero;
    const char *title;
    const char *primary; ///< null when there is none
    const char *other;
};

TEST_F(HeroCardTest, EachStateHasItsTitleAndItsButtons)
{
    const Shown table[] = {
        {Hero::Planned, "Loosen", "Start session", "Another routine"},
        {Hero::Done, "Done for today", nullptr, "Do another"},
        {Hero::NothingPlanned, "Nothing planned today", nullptr, "Choose a routine"},
        {Hero::NoRoutine, "Build your first routine", "Build a routine", nullptr},
    };
    for (const Shown &shown : table) {
        TodayState state = planned();
        state.hero = shown.hero;
        if (shown.hero != Hero::Planned)
            state.next.reset();
        if (shown.hero == Hero::NoRoutine)
            state.routines.clear();
        card.setState(state);
        EXPECT_TRUE(words().contains(QLatin1String(shown.title))) << words().toStdString();
        EXPECT_EQ(card.accessibleName(), QLatin1String(shown.title));
        EXPECT_EQ(card.primaryButton()->isVisible(), shown.primary != nullptr) << shown.title;
        EXPECT_EQ(card.otherButton()->isVisible(), shown.other != nullptr) << shown.title;
        if (shown.primary) {
            EXPECT_EQ(card.primaryButton()->text(), QLatin1String(shown.primary));
        }
        if (shown.other) {
            EXPECT_EQ(card.otherButton()->text(), QLatin1String(shown.other));
        }
    }
}

TEST_F(HeroCardTest, NothingOfAnEarlierStateStays)
{
    card.setState(planned());
    EXPECT_TRUE(words().contains(QStringLiteral("TODAY AT 07:30"))) << words().toStdString();
    TodayState done = planned();
    done.hero = Hero::Done;
    done.next.reset();
    done.done = {{QStringLiteral("Loosen"), 2, 600}, {QStringLiteral("Desk"), 1, 120}};
    card.setState(done);
    EXPECT_FALSE(words().contains(QStringLiteral("07:30")));
    EXPECT_FALSE(words().contains(QStringLiteral("Cat-cow")));
    EXPECT_TRUE(words().contains(QStringLiteral("Loosen: 2 exercises, 10 min active.\nDesk")));
}

TEST_F(HeroCardTest, TheOnlyRoutineHasNoAlternative)
{
    TodayState state = planned();
    state.routines.removeLast();
    card.setState(state);
    EXPECT_FALSE(card.otherButton()->isVisible());
}

TEST_F(HeroCardTest, TheMenuStartsAnyRoutineThatHasExercises)
{
    TodayState state = planned();
    state.routines.append(brief(3, QStringLiteral("Empty"), 0));
    state.routines.append(brief(4, QStringLiteral("Reach & turn")));
    card.setState(state);
    EXPECT_EQ(menu(), (QStringList{QStringLiteral("Loosen"), QStringLiteral("Desk"),
                                   QStringLiteral("Reach && turn")}))
        << "an ampersand is a letter, not a mnemonic";
    QSignalSpy start(&card, &HeroCard::startRequested);
    card.otherButton()->menu()->actions().at(2)->trigger();
    EXPECT_EQ(start.first().first().value<RoutineId>(), state.routines.at(3).id);
    card.setState(planned());
    EXPECT_EQ(menu().size(), 2) << "built anew, not added to";
}

TEST_F(HeroCardTest, ThePrimaryButtonStartsOrBuilds)
{
    QSignalSpy start(&card, &HeroCard::startRequested);
    QSignalSpy build(&card, &HeroCard::buildRequested);
    card.setState(planned());
    card.primaryButton()->setFocus();
    QTest::keyClick(card.primaryButton(), Qt::Key_Space);
    EXPECT_EQ(start.count(), 1);
    card.setState({});
    QTest::mouseClick(card.primaryButton(), Qt::LeftButton);
    EXPECT_EQ(start.count(), 1);
    EXPECT_EQ(build.count(), 1);
    EXPECT_EQ(buttonKind(card.primaryButton()), ButtonKind::Primary);
}

TEST_F(HeroCardTest, TheFigureTakesThePositionToStartIn)
{
    const auto *figure = card.findChild<FigureView *>();
    card.setState(planned());
    EXPECT_EQ(figure->position(), Position::Prone);
    card.setState({});
    EXPECT_EQ(figure->position(), Position::Quadruped);
    const int wide = figure->minimumWidth();
    card.setNarrow(true);
    EXPECT_LT(figure->minimumWidth(), wide);
}

TEST_F(HeroCardTest, AVeryLongNameDoesNotWidenThePage)
{
    const int before = card.minimumSizeHint().width();
    TodayState state = planned();
    state.next->name = QStringLiteral("Loosen and rotate ").repeated(40);
    card.setState(state);
    EXPECT_LE(card.minimumSizeHint().width(), std::max(before, 700));
}

TEST_F(HeroCardTest, WhileSessionsWaitTheButtonIsQuietAndSaysWhy)
{
    card.setState(planned());
    card.setStartInstead(QStringLiteral("Why sessions wait"));
    EXPECT_EQ(card.primaryButton()->text(), QStringLiteral("Why sessions wait"));
    EXPECT_NE(buttonKind(card.primaryButton()), ButtonKind::Primary);
    EXPECT_FALSE(card.otherButton()->isVisible());
    TodayState nothing = planned();
    nothing.hero = Hero::NothingPlanned;
    nothing.next.reset();
    card.setState(nothing);
    EXPECT_FALSE(card.otherButton()->isVisible());
    card.setState(planned());
    card.setStartInstead({});
    EXPECT_EQ(card.primaryButton()->text(), QStringLiteral("Start session"));
    EXPECT_EQ(buttonKind(card.primaryButton()), ButtonKind::Primary);
    EXPECT_TRUE(card.otherButton()->isVisible());
}

} // namespace
