#include "ui/shell/CoachLog.h"

#include "tests/support/PageFixture.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class CoachLogTest : public testing::Test {
protected:
    QList<CoachEvent> stored() { return parts.data.coachEvents().all().value(); }

    test::PageFixture parts;
    CoachLog log{parts.context};
    QSignalSpy offered{&log, &CoachLog::undoOffered};
    QSignalSpy failed{&log, &CoachLog::failed};
};

TEST_F(CoachLogTest, EachWordIsAnEventOfNowAndOneStep)
{
    log.keep(QStringLiteral("L04"), {2, 3});
    log.openStage(Stage::Strength, QStringLiteral("  why not \n"));
    ASSERT_EQ(stored().size(), 2);
    for (const CoachEvent &event : stored()) {
        EXPECT_EQ(event.at, parts.clock.now());
        EXPECT_FALSE(event.id.isNull());
        EXPECT_EQ(coachEventFromJson(toJson(event)).value(), event) << "its kind lacks nothing";
    }
    EXPECT_EQ(offered.size(), 2);
    EXPECT_EQ(parts.undo.count(), 2);
    parts.undo.undo();
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().line, QStringLiteral("L04"));
    EXPECT_EQ(stored().first().rung, 2);
    EXPECT_EQ(stored().first().level, 3);
    parts.undo.redo();
    EXPECT_EQ(stored().size(), 2);
}

TEST_F(CoachLogTest, TrimsTheNote)
{
    log.openStage(Stage::Strength, QStringLiteral("  why not \n"));
    EXPECT_EQ(stored().first().note, QStringLiteral("why not"));
    EXPECT_EQ(stored().first().stage, Stage::Strength);
}

TEST_F(CoachLogTest, TakesAnEventBackAndBringsItAgain)
{
    log.openStage(Stage::Alignment, {});
    const CoachEvent event = stored().first();
    log.takeBack(event);
    EXPECT_TRUE(stored().isEmpty());
    parts.undo.undo();
    EXPECT_EQ(stored(), QList<CoachEvent>{event});
}

TEST_F(CoachLogTest, ARefusalIsToldAndLeavesNoStep)
{
    parts.data.coachEvents().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    log.keep(QStringLiteral("L04"), {0, 1});
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.first().first().toString(), QStringLiteral("The disk is full."));
    EXPECT_TRUE(offered.isEmpty());
    EXPECT_EQ(parts.undo.count(), 0);
}

} // namespace
