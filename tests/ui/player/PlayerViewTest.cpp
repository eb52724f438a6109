#include "ui/player/PlayerView.h"

#include "core/session/SessionPlayer.h"
#include "tests/core/session/SessionFixtures.h"

#include <gtest/gtest.h>

#include <QtCore/QLocale>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class PlayerViewTest : public testing::Test {
protected:
    void SetUp() override { player.start({}); }
    PlayerView at(std::chrono::milliseconds time)
    {
        player.advanceTo({time, time});
        return playerView(player, catalog);
    }

    Catalog catalog = playerCatalog();
    // Segments: 0 set-up 10, 1 work 10, 2 rest 6, 3 work 10 | 4 set-up 10, 5 left 8, 6 switch 5,
    // 7 right 8 | 8 set-up 10, 9 gap 4, 10 hold 9, 11 gap 4, 12 hold 9
    SessionPlayer player{Timeline::fromRoutine(threeExercises(), catalog)};
};

TEST_F(PlayerViewTest, SettingUpSaysWhatToTakeAndHowItGoes)
{
    const PlayerView view = at(0ms);
    EXPECT_EQ(view.name, QStringLiteral("Cat-cow"));
    EXPECT_EQ(view.setUp, QStringLiteral("Come on to hands and knees."));
    EXPECT_EQ(view.steps.size(), 2);
    EXPECT_EQ(view.count, QStringLiteral("2 × 2 times"));
    EXPECT_EQ(view.seconds, 10);
    EXPECT_EQ(view.phaseText, QStringLiteral("Take position"));
    EXPECT_EQ(view.place, QStringLiteral("Exercise 1 of 3 · 2 min left"));
    EXPECT_EQ(view.next, QStringLiteral("Next: set 2 of 2"));
    EXPECT_FALSE(view.paced);
}

TEST_F(PlayerViewTest, WorkingShowsRepetitionCueAndSet)
{
    const PlayerView view = at(15500ms);
    EXPECT_EQ(view.count, QStringLiteral("Rep 2 of 2"));
    EXPECT_EQ(view.side, QStringLiteral("Set 1 of 2"));
    EXPECT_EQ(view.cue, QStringLiteral("Push the floor away."));
    EXPECT_EQ(view.phaseText, QStringLiteral("Move"));
    EXPECT_EQ(view.seconds, 5) << "4.5 s are shown as 5";
    EXPECT_TRUE(view.paced);
    EXPECT_TRUE(view.setUp.isEmpty());
    EXPECT_TRUE(view.steps.isEmpty());
    EXPECT_NEAR(view.share, 0.55, 1e-9);
    EXPECT_NEAR(view.itemShare, 15.5 / 36, 1e-9);
}

TEST_F(PlayerViewTest, ARestLooksPastTheSetItLeadsTo)
{
    const PlayerView view = at(21s);
    EXPECT_EQ(view.side, QStringLiteral("Set 2 of 2"));
    EXPECT_EQ(view.phaseText, QStringLiteral("Rest"));
    EXPECT_EQ(view.next, QStringLiteral("Next: Open book, left side"));
}

TEST_F(PlayerViewTest, SidesAreNamedThroughout)
{
    EXPECT_EQ(at(30s).next, QStringLiteral("Next: Open book, left side"));
    EXPECT_EQ(at(36s).count, QStringLiteral("2 times each side"));
    EXPECT_EQ(at(47s).side, QStringLiteral("Left side"));
    EXPECT_EQ(playerView(player, catalog).next, QStringLiteral("Next: right side"));
    EXPECT_EQ(at(55s).phaseText, QStringLiteral("Change sides"));
    EXPECT_EQ(playerView(player, catalog).side, QStringLiteral("Right side"));
    EXPECT_EQ(playerView(player, catalog).next, QStringLiteral("Next: Cobra hold"));
}

TEST_F(PlayerViewTest, HoldsAreCountedFromTheGapOn)
{
    EXPECT_EQ(at(78s).count, QStringLiteral("Hold 1 of 2"));
    EXPECT_EQ(at(92s).count, QStringLiteral("Hold 2 of 2"));
    EXPECT_EQ(at(100s).next, QStringLiteral("Then you are done"));
    EXPECT_EQ(playerView(player, catalog).place,
              QStringLiteral("Exercise 3 of 3 · less than a minute left"));
}

TEST_F(PlayerViewTest, TheNextChangeIsASecondOrAPhase)
{
    at(15500ms);
    EXPECT_EQ(untilNextChange(player), 500ms);
    at(16s);
    EXPECT_EQ(untilNextChange(player), 1s);
    at(19999ms);
    EXPECT_EQ(untilNextChange(player), 1ms);
}

TEST_F(PlayerViewTest, GuidedSessionsShowTheirScript)
{
    SessionPlayer guided(Timeline::fromGuidedSession(catalog.guidedSessions().first(), catalog));
    guided.start({});
    guided.advanceTo({21s, 21s});
    const PlayerView view = playerView(guided, catalog);
    EXPECT_TRUE(view.guided);
    EXPECT_EQ(view.name, QStringLiteral("Low and slow"));
    EXPECT_EQ(view.steps, QStringList{QStringLiteral("In through the nose.")});
    EXPECT_EQ(view.count, QStringLiteral("Breath 1 of 5"));
    EXPECT_TRUE(view.cue.isEmpty());
    EXPECT_EQ(view.next, QStringLiteral("Next: Brace"));
}

TEST(SetUpText, NamesThePropsOnce)
{
    EXPECT_EQ(setUpText(Position::Supine, {}), QStringLiteral("Lie on your back."));
    EXPECT_EQ(setUpText(Position::Wall, {Equipment::Wall}), QStringLiteral("Stand at a wall."));
    EXPECT_EQ(setUpText(Position::Seated, {Equipment::Chair}),
              QStringLiteral("Sit down. Take a chair."));
    const QString both = setUpText(Position::SideLying, {Equipment::Dumbbell, Equipment::Pillow});
    EXPECT_TRUE(both.contains(QStringLiteral("a dumbbell"))) << both.toStdString();
    EXPECT_TRUE(both.contains(QStringLiteral("a pillow")));
}

TEST(PlayerViewOfNothing, IsEmpty)
{
    const SessionPlayer player{Timeline()};
    EXPECT_EQ(playerView(player, playerCatalog()).items, 0);
}

} // namespace
