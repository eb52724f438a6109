#include "ui/shell/CoachLog.h"

#include "core/coach/CoachEventStore.h"
#include "core/coach/RoutineChanges.h"
#include "tests/support/PageFixture.h"

#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

using namespace midback;

namespace {

class CoachLogTest : public testing::Test, protected test::PageFixture {
protected:
    QList<CoachEvent> events() { return data.coachEvents().all().value(); }

    CoachLog log{context};
    QSignalSpy offered{&log, &CoachLog::undoOffered};
    QSignalSpy failed{&log, &CoachLog::failed};
};

TEST_F(CoachLogTest, KeepsAPlaceOfALine)
{
    RoutineChange change;
    change.exercise = QStringLiteral("Turn");
    change.line = QStringLiteral("turning");
    change.keep = LinePlace{2, 3};
    EXPECT_TRUE(log.keep(change));
    ASSERT_EQ(events().size(), 1);
    const CoachEvent event = events().first();
    EXPECT_EQ(event.kind, CoachEventKind::KeepAsItWas);
    EXPECT_EQ(event.line, QStringLiteral("turning"));
    EXPECT_EQ(event.rung, 2);
    EXPECT_EQ(event.level, 3);
    EXPECT_EQ(event.at, clock.now());
    EXPECT_TRUE(coachEventFromJson(toJson(event)).ok());
    EXPECT_EQ(offered.value(0).value(0), QStringLiteral("Kept Turn as it was"));
}

TEST_F(CoachLogTest, WhatIsNotThePersonsToSayIsNotSaid)
{
    EXPECT_FALSE(log.keep({}));
    EXPECT_TRUE(events().isEmpty());
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(CoachLogTest, EachWordIsAnEventThatCanBeUndone)
{
    EXPECT_TRUE(log.startFlare());
    clock.advance(std::chrono::hours(48));
    EXPECT_TRUE(log.endFlare());
    clock.advance(std::chrono::minutes(1));
    EXPECT_TRUE(log.noteFallOrFever());
    ASSERT_EQ(events().size(), 3);
    EXPECT_EQ(events().at(0).kind, CoachEventKind::FlareStart);
    EXPECT_EQ(events().at(1).kind, CoachEventKind::FlareEnd);
    EXPECT_EQ(events().at(2).kind, CoachEventKind::FallOrFever);
    for (const CoachEvent &event : events())
        EXPECT_TRUE(coachEventFromJson(toJson(event)).ok());
    EXPECT_EQ(offered.count(), 3);
    undo.setIndex(0);
    EXPECT_TRUE(events().isEmpty());
    undo.redo();
    EXPECT_EQ(events().size(), 1);
}

TEST_F(CoachLogTest, AStageIsOpenedWithATrimmedNoteAndClosedAgain)
{
    EXPECT_TRUE(log.openStage(Stage::Strength, QStringLiteral("  why not \n")));
    const CoachEvent event = events().first();
    EXPECT_EQ(event.note, QStringLiteral("why not"));
    EXPECT_EQ(event.stage, Stage::Strength);
    EXPECT_EQ(coachEventFromJson(toJson(event)).value(), event) << "its kind lacks nothing";
    EXPECT_TRUE(log.takeBack(event));
    EXPECT_TRUE(events().isEmpty());
    undo.undo();
    EXPECT_EQ(events(), QList<CoachEvent>{event});
}

TEST_F(CoachLogTest, KeepsALineByItsId)
{
    EXPECT_TRUE(log.keep(QStringLiteral("L04"), {2, 3}));
    EXPECT_EQ(events().first().line, QStringLiteral("L04"));
    EXPECT_EQ(events().first().rung, 2);
    EXPECT_EQ(events().first().level, 3);
}

TEST_F(CoachLogTest, ARefusalIsToldAndLeavesNoStep)
{
    data.coachEvents().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    EXPECT_FALSE(log.startFlare());
    EXPECT_EQ(failed.value(0).value(0), QStringLiteral("The disk is full."));
    EXPECT_EQ(offered.count(), 0);
    EXPECT_EQ(undo.count(), 0);
}

} // namespace
