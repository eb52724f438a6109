#include "ui/plan/WeekAdvice.h"

#include "core/session/SessionStore.h"
#include "tests/support/PageFixture.h"
#include "ui/plan/PlanPage.h"
#include "ui/shell/CoachLog.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace midback;

namespace {

/// A routine on Mondays, done once.
class WeekAdviceTest : public testing::Test, protected test::PageFixture {
protected:
    void SetUp() override
    {
        const Exercise *turn = catalog.exercise(QStringLiteral("turn"));
        routine = {ids.next<RoutineId>(), QStringLiteral("Morning"), {{turn->id, turn->dose()}}};
        ASSERT_TRUE(data.routines().save(routine).ok());
        week = {{1, QTime(8, 0), routine.id}};
        ASSERT_TRUE(data.plans().save({ids.next<WeekPlanId>(), QDate(2026, 3, 2), week}).ok());
        SessionRecord record;
        record.id = ids.next<SessionId>();
        record.routine = routine.id;
        record.started = clock.now();
        record.ended = clock.now();
        record.state = SessionState::Finished;
        PerformedExercise done;
        done.exerciseId = turn->id;
        done.dose = turn->dose();
        done.status = ExerciseStatus::Done;
        done.donePercent = 100;
        done.effort = 3;
        record.exercises.append(done);
        ASSERT_TRUE(data.sessions().save(record).ok());
        clock.advance(std::chrono::hours(1));
    }
    QStringList lines() { return gentlerWeek(context, week, {routine}); }

    Routine routine;
    QList<PlanSlot> week;
    CoachLog log{context};
};

TEST_F(WeekAdviceTest, OnlyAGentlerWeekIsToldOf)
{
    EXPECT_TRUE(lines().isEmpty());
    log.startFlare();
    ASSERT_EQ(lines().size(), 2);
    EXPECT_TRUE(lines().first().startsWith(QStringLiteral("A gentler week began on ")));
    EXPECT_EQ(lines().last(), QStringLiteral("“Morning” this week: Turn"));
    week.clear();
    EXPECT_EQ(lines().size(), 1) << "what is not in the week is not told";
    log.endFlare();
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(WeekAdviceTest, ThePlanShowsItWhileItLasts)
{
    PlanPage page(context);
    page.show();
    const auto told = [&page] {
        for (const NoticeBanner *one : page.findChildren<NoticeBanner *>()) {
            if (one->isVisible() && one->text().contains(QStringLiteral("A gentler week")))
                return true;
        }
        return false;
    };
    EXPECT_FALSE(told());
    log.startFlare();
    EXPECT_TRUE(told());
    undo.undo();
    EXPECT_FALSE(told());
    page.hide();
    log.startFlare();
    page.show();
    EXPECT_TRUE(told());
}

} // namespace
