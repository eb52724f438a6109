#include "ui/player/SessionAdvice.h"

#include "core/coach/CoachEventStore.h"
#include "core/data/Profile.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"
#include "tests/core/coach/AnyHistory.h"
#include "tests/support/PageFixture.h"
#include "tests/support/ShippedCatalog.h"

#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

class SessionAdviceTest : public testing::Test, protected test::PageFixture {
protected:
    Routine routineOfAll()
    {
        Routine routine{ids.next<RoutineId>(), QStringLiteral("All"), {}};
        for (const Exercise &exercise : catalog.exercises())
            routine.items.append({exercise.id, exercise.dose()});
        return routine;
    }
    void startFlare()
    {
        CoachEvent event;
        event.id = ids.next<CoachEventId>();
        event.at = clock.now();
        event.kind = CoachEventKind::FallOrFever;
        ASSERT_TRUE(data.coachEvents().save(event).ok());
    }
};

TEST_F(SessionAdviceTest, WithoutAHistoryItIsThePlan)
{
    const Routine routine = routineOfAll();
    const SessionAdvice advice(context, routine);
    EXPECT_EQ(advice.playing(), routine);
    EXPECT_TRUE(advice.changes().isEmpty());
    EXPECT_TRUE(advice.fault().isEmpty());
}

TEST_F(SessionAdviceTest, ThePainBeforeIsAskedOnce)
{
    SessionAdvice advice(context, routineOfAll());
    QSignalSpy changed(&advice, &SessionAdvice::changed);
    advice.setPainBefore(7);
    advice.setPainBefore(7);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(advice.playing().items.size(), 1) << "breathing only, clinical-facts D5";
    EXPECT_EQ(advice.changes().size(), 6);
    advice.setPainBefore(std::nullopt);
    EXPECT_TRUE(advice.changes().isEmpty());
}

TEST_F(SessionAdviceTest, HearsWhatIsSavedUntilItBegins)
{
    SessionAdvice advice(context, routineOfAll());
    QSignalSpy changed(&advice, &SessionAdvice::changed);
    startFlare();
    EXPECT_EQ(changed.count(), 1);
    advice.settle();
    startFlare();
    advice.setPainBefore(9);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(SessionAdviceTest, AnUnreadableHistoryIsTold)
{
    data.coachEvents().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("It is broken.")});
    const Routine routine = routineOfAll();
    const SessionAdvice advice(context, routine);
    EXPECT_EQ(advice.fault(), QStringLiteral("It is broken."));
    EXPECT_EQ(advice.playing(), routine);
}

/// Whatever was done, felt and said before: what a health condition leaves out is never played.
RC_GTEST_PROP(SessionAdviceLaws, NothingExcludedIsEverPlayed, ())
{
    test::PageFixture parts(test::shippedCatalog());
    const CoachHistory history = test::anyHistory(parts.catalog);
    for (const SessionRecord &one : history.sessions)
        RC_ASSERT(parts.data.sessions().save(one).ok());
    for (const SymptomEntry &one : history.symptoms)
        RC_ASSERT(parts.data.symptoms().save(one).ok());
    for (const CoachEvent &one : history.events)
        RC_ASSERT(parts.data.coachEvents().save(one).ok());
    parts.clock.setUtc(QDateTime(history.today, QTime(9, 0), Qt::UTC));
    Profile profile;
    profile.id = parts.ids.next<ProfileId>();
    for (const HealthCondition condition : enumValues<HealthCondition>()) {
        if (*rc::gen::arbitrary<bool>())
            profile.conditions.append(condition);
    }
    RC_ASSERT(parts.data.profiles().save(profile).ok());
    if (*rc::gen::inRange(0, 4) == 0) {
        parts.data.coachEvents().failReadsWith(
            Error{ErrorCode::Damaged, QStringLiteral("It is broken.")});
    }
    Routine routine{parts.ids.next<RoutineId>(), QStringLiteral("Any"), {}};
    for (const Exercise &exercise : parts.catalog.exercises()) {
        if (*rc::gen::inRange(0, 6) == 0)
            routine.items.append({exercise.id, exercise.dose()});
    }
    SessionAdvice advice(parts.context, routine);
    if (*rc::gen::arbitrary<bool>())
        advice.setPainBefore(*rc::gen::inRange(0, 11));
    const ConditionLimits limits = limitsOf(profile.conditions, parts.catalog);
    for (const RoutineItem &item : advice.playing().items)
        RC_ASSERT(!limits.excluded.contains(item.exerciseId));
}

} // namespace
