#include "core/session/SessionRecorder.h"

#include "core/base/ManualClock.h"
#include "core/session/SessionPlayer.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

enum class Button { Wait, Pause, Resume, Back, Skip, Report, Sleep, SetWallClock, Finish, Reopen };

/// A person at the buttons, and an independent account of what was played.
class Driver {
public:
    Driver() : player(Timeline::fromRoutine(*anyRoutine(), playerCatalog()))
    {
        covered.resize(player.timeline().segments().size());
        recorder.emplace(store, header());
        player.start(Instant::of(clock));
        RC_ASSERT(recorder->begin(player, clock.now(), 2).ok());
    }

    /// One button after `time` of waiting; the page looks at the clock every 200 ms.
    void press(Button button, milliseconds time)
    {
        for (; time > 200ms; time -= 200ms)
            wait(200ms);
        wait(time);
        const Instant now = Instant::of(clock);
        switch (button) {
        case Button::Wait:
            break;
        case Button::Pause:
            player.pause(now);
            break;
        case Button::Resume:
            player.resume(now);
            break;
        case Button::Back:
            player.back(now);
            break;
        case Button::Skip:
            player.skip(now);
            break;
        case Button::Report:
            player.report(now, Sensation::DeepTightness, 4);
            break;
        case Button::Sleep:
            clock.suspend(10min);
            player.advanceTo(Instant::of(clock));
            RC_ASSERT(player.state() != PlayerState::Running);
            break;
        case Button::SetWallClock:
            clock.setUtc(clock.nowUtc().addSecs(-7200));
            break;
        case Button::Finish:
            player.finish(now);
            break;
        case Button::Reopen:
            player.reopen();
            break;
        }
        RC_ASSERT(recorder->update(player, clock.now()).ok());
    }

    Timeline timeline() const { return player.timeline(); }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    SessionPlayer player;
    FakeSessionStore store;
    std::optional<SessionRecorder> recorder;
    milliseconds ran{0};         ///< while the player was running
    QList<QSet<qint64>> covered; ///< by segment: the tenths of a second played

private:
    static SessionRecord header()
    {
        SessionRecord record;
        record.id = SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002");
        return record;
    }

    void wait(milliseconds time)
    {
        const Segment before = player.currentSegment();
        const int segment = player.progress().segment;
        const milliseconds from = player.progress().elapsed;
        const bool running = player.state() == PlayerState::Running;
        clock.advance(time);
        player.advanceTo(Instant::of(clock));
        if (!running)
            return;
        const milliseconds left = player.timeline().duration() - before.start - from;
        ran += std::min(time, left);
        // All waits are multiples of 100 ms, and so are all segments.
        int at = segment;
        milliseconds elapsed = from;
        for (milliseconds t{0}; t < std::min(time, left); t += 100ms) {
            if (elapsed == player.timeline().segments().at(at).duration) {
                ++at;
                elapsed = 0ms;
            }
            covered[at].insert(elapsed.count() / 100);
            elapsed += 100ms;
        }
    }
};

void pressAtRandom(Driver &driver)
{
    const auto weighted = rc::gen::weightedElement<Button>({{6, Button::Wait},
                                                            {2, Button::Pause},
                                                            {6, Button::Resume},
                                                            {3, Button::Back},
                                                            {2, Button::Skip},
                                                            {1, Button::Report},
                                                            {1, Button::Sleep},
                                                            {1, Button::SetWallClock},
                                                            {1, Button::Finish},
                                                            {3, Button::Reopen}});
    const int presses = *rc::gen::inRange(1, 60);
    for (int i = 0; i < presses; ++i)
        driver.press(*weighted, milliseconds(100 * *rc::gen::inRange(0, 300)));
}

RC_GTEST_PROP(SessionPlayerLaw, ActiveTimeIsRunningTime, ())
{
    Driver driver;
    pressAtRandom(driver);
    RC_ASSERT(driver.player.progress().active == driver.ran);
    RC_ASSERT(driver.recorder->record().activeSeconds == driver.ran / 1s);
}

RC_GTEST_PROP(SessionPlayerLaw, WhatIsRecordedWasPlayed, ())
{
    Driver driver;
    pressAtRandom(driver);
    const Timeline timeline = driver.timeline();
    const SessionRecord &record = driver.recorder->record();
    RC_ASSERT(record.exercises.size() == timeline.items().size());
    for (int i = 0; i < timeline.items().size(); ++i) {
        const TimelineItem &item = timeline.items().at(i);
        milliseconds worked{0};
        for (int s = item.firstSegment; s < item.endSegment(); ++s) {
            if (isWork(timeline.segments().at(s).kind))
                worked += driver.covered.at(s).size() * 100ms;
        }
        const PerformedExercise &exercise = record.exercises.at(i);
        RC_ASSERT(exercise.exerciseId == item.exerciseId);
        RC_ASSERT(exercise.dose == item.dose);
        RC_ASSERT(exercise.doneSeconds == worked / 1s);
        RC_ASSERT(exercise.donePercent >= 0);
        RC_ASSERT(exercise.donePercent <= 100);
        RC_ASSERT((exercise.status == ExerciseStatus::Done) == (worked == item.work));
        RC_ASSERT((exercise.donePercent == 100) == (exercise.status == ExerciseStatus::Done));
        RC_ASSERT((exercise.status == ExerciseStatus::Skipped) == (exercise.doneSeconds == 0));
    }
}

RC_GTEST_PROP(SessionPlayerLaw, NothingIsLostOrDuplicated, ())
{
    Driver driver;
    pressAtRandom(driver);
    driver.press(Button::Finish, 0ms);
    const QList<SessionRecord> saved = driver.store.all().value();
    RC_ASSERT(saved.size() == 1);
    RC_ASSERT(saved.first() == driver.recorder->record());
    RC_ASSERT(saved.first().state == SessionState::Finished);
    RC_ASSERT(saved.first().ended.has_value());
    RC_ASSERT(driver.store.running().value().isEmpty());
    RC_ASSERT(sessionRecordFromJson(toJson(saved.first())).value() == saved.first());
}

/// Work of an item on one side, as it was reached.
milliseconds workOn(WorkSide side, int item, const SessionPlayer &player)
{
    milliseconds work{0};
    for (int i = 0; i < player.timeline().segments().size(); ++i) {
        const Segment &segment = player.timeline().segments().at(i);
        if (segment.item == item && segment.side == side && isWork(segment.kind))
            work += player.progress().reached.at(i);
    }
    return work;
}

// Whatever else the person does: who skips nothing has done everything, and both sides the same.
RC_GTEST_PROP(SessionPlayerLaw, PlayedThroughEachSideHasItsWholeTime, ())
{
    Driver driver;
    const auto anyButSkip = rc::gen::weightedElement<Button>({{4, Button::Wait},
                                                              {2, Button::Pause},
                                                              {4, Button::Resume},
                                                              {3, Button::Back},
                                                              {1, Button::Report},
                                                              {1, Button::Sleep},
                                                              {1, Button::SetWallClock}});
    const int presses = *rc::gen::inRange(0, 30);
    for (int i = 0; i < presses; ++i)
        driver.press(*anyButSkip, milliseconds(100 * *rc::gen::inRange(0, 200)));
    while (!driver.player.isOver()) {
        driver.press(Button::Resume, 0ms);
        driver.press(Button::Wait, 60s);
    }
    const Timeline timeline = driver.timeline();
    milliseconds sum{0};
    for (int i = 0; i < timeline.segments().size(); ++i) {
        RC_ASSERT(driver.player.progress().reached.at(i) == timeline.segments().at(i).duration);
        sum += timeline.segments().at(i).duration;
    }
    RC_ASSERT(sum == timeline.duration());
    RC_ASSERT(driver.player.progress().active >= sum);
    for (int item = 0; item < timeline.items().size(); ++item) {
        if (timeline.items().at(item).sided) {
            RC_ASSERT(workOn(WorkSide::Left, item, driver.player) ==
                      workOn(WorkSide::Right, item, driver.player));
        }
        RC_ASSERT(driver.recorder->record().exercises.at(item).donePercent == 100);
    }
}

RC_GTEST_PROP(SessionPlayerLaw, TheSameHoweverOftenTheClockIsRead, ())
{
    const Timeline timeline = Timeline::fromRoutine(*anyRoutine(), playerCatalog());
    SessionPlayer often(timeline);
    SessionPlayer seldom(timeline);
    often.start({});
    seldom.start({});
    milliseconds at{0};
    SessionPlayer::Events oftenEvents;
    for (int i = 0; i < 40; ++i) {
        at += milliseconds(*rc::gen::inRange(0, 9000));
        oftenEvents += often.advanceTo({at, at});
    }
    RC_ASSERT(seldom.advanceTo({at, at}) == oftenEvents);
    RC_ASSERT(seldom.progress() == often.progress());
}

} // namespace
