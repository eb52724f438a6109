#include "core/session/JournalReplay.h"
#include "tests/core/session/JournalSamples.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

enum class Press {
    Wait,
    Pause,
    Resume,
    Back,
    Skip,
    Report,
    Eased,
    Effort,
    Sleep,
    Crash,
    Finish,
    Reopen
};

/// A person at the buttons of a player whose journal is kept, on a computer that sleeps, crashes
/// and starts again.
class KeptSession {
public:
    KeptSession() : source{(*anyRoutine()).items, {}}, player(timelineOf(source, playerCatalog()))
    {
        open();
        header = journalHeader(source, clock.now());
        journal->begin(header);
        const Instant now = Instant::of(clock);
        journal->note({JournalKind::Start}, now, player.start(now));
    }

    void press(Press press, milliseconds time)
    {
        for (; time > 0ms; time -= 200ms)
            tick(std::min(time, 200ms));
        const Instant now = Instant::of(clock);
        switch (press) {
        case Press::Wait:
            break;
        case Press::Pause:
            journal->note({JournalKind::Pause}, now, player.pause(now));
            break;
        case Press::Resume:
            journal->note({JournalKind::Resume}, now, player.resume(now));
            break;
        case Press::Back:
            journal->note({JournalKind::Back}, now, player.back(now));
            break;
        case Press::Skip:
            journal->note({JournalKind::Skip}, now, player.skip(now));
            break;
        case Press::Report: {
            JournalEvent event{JournalKind::Report};
            event.sensation = Sensation::DeepTightness;
            event.pain = 4;
            journal->note(event, now, player.report(now, event.sensation, event.pain));
            break;
        }
        case Press::Eased:
            player.markEased();
            journal->note({JournalKind::Eased}, now);
            break;
        case Press::Effort: {
            JournalEvent event{JournalKind::Effort};
            event.effort = 3;
            player.setEffort(event.item, event.effort);
            journal->note(event, now);
            break;
        }
        case Press::Sleep:
            clock.suspend(10min);
            break;
        case Press::Crash:
            crash();
            break;
        case Press::Finish:
            journal->note({JournalKind::Finish}, now, player.finish(now));
            break;
        case Press::Reopen:
            player.reopen();
            journal->note({JournalKind::Reopen}, now);
            break;
        }
    }

    /// What the disk says once everything asked for is on it.
    InterruptedSession left()
    {
        journal.reset();
        const InterruptedSession session =
            replay(journalFromText(disk.bytes).value(), playerCatalog()).value();
        RC_ASSERT(session.journal.end == Journal::End::Whole);
        return session;
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    SessionSource source;
    JournalHeader header;
    FakeDisk disk;
    SessionPlayer player;
    std::unique_ptr<SessionJournal> journal;
    milliseconds lost{0};

private:
    void open()
    {
        journal = std::make_unique<SessionJournal>(std::make_unique<FakeJournalFile>(disk), clock);
    }
    void tick(milliseconds time)
    {
        clock.advance(time);
        const Instant now = Instant::of(clock);
        if (player.state() == PlayerState::Running)
            journal->note({JournalKind::Beat}, now, player.advanceTo(now));
    }
    /// The program ends at once, with half a line in the making; the computer starts again, and
    /// the person goes on.
    void crash()
    {
        const PlayerProgress before = player.progress();
        journal.reset();
        const QByteArray text = disk.bytes + "8c0ffee0 {\"boot\":\"boo";
        const InterruptedSession session =
            replay(journalFromText(text).value(), playerCatalog()).value();
        RC_ASSERT(session.journal.end == Journal::End::Torn);
        RC_ASSERT(session.progress.active <= before.active);
        RC_ASSERT(before.active - session.progress.active <= 1s);
        lost += before.active - session.progress.active;
        clock.reboot(1h);
        player = SessionPlayer(session.timeline, session.progress);
        RC_ASSERT(player.state() != PlayerState::Running);
        open();
        journal->takeUp(session.journal, text, Instant::of(clock));
    }
};

void pressAnything(KeptSession &session)
{
    const auto weighted = rc::gen::weightedElement<Press>({{6, Press::Wait},
                                                           {2, Press::Pause},
                                                           {8, Press::Resume},
                                                           {3, Press::Back},
                                                           {2, Press::Skip},
                                                           {1, Press::Report},
                                                           {1, Press::Eased},
                                                           {2, Press::Effort},
                                                           {2, Press::Sleep},
                                                           {2, Press::Crash},
                                                           {1, Press::Finish},
                                                           {3, Press::Reopen}});
    const int presses = *rc::gen::inRange(1, 40);
    for (int i = 0; i < presses; ++i)
        session.press(*weighted, milliseconds(*rc::gen::inRange(0, 20'000)));
}

RC_GTEST_PROP(ReplayLaw, ReplayEqualsWhatWasPlayed, ())
{
    KeptSession session;
    pressAnything(session);
    session.press(Press::Pause, 0ms);
    RC_ASSERT(session.left().progress == session.player.progress());
}

RC_GTEST_PROP(ReplayLaw, WhatWasNotYetWrittenIsLessThanASecond, ())
{
    KeptSession session;
    pressAnything(session);
    const PlayerProgress played = session.player.progress();
    const PlayerProgress found = session.left().progress;
    RC_ASSERT(found.state == played.state);
    RC_ASSERT(found.reports == played.reports);
    RC_ASSERT(found.efforts == played.efforts);
    RC_ASSERT(played.active - found.active <= 1s);
    RC_ASSERT(played.active >= found.active);
}

RC_GTEST_PROP(ReplayLaw, ReplayedTwiceItIsOneRecord, ())
{
    KeptSession session;
    pressAnything(session);
    session.press(Press::Pause, 0ms);
    const InterruptedSession found = session.left();
    FakeSessionStore store;
    for (int time = 0; time < 2; ++time) {
        const auto before = store.find(session.header.session);
        const SessionRecord record =
            recordOf(found, before ? std::optional(*before) : std::nullopt, session.clock);
        if (before)
            RC_ASSERT(*before == record);
        RC_ASSERT(store.save(record).ok());
    }
    RC_ASSERT(store.all()->size() == 1);
    const SessionRecord record = store.all()->first();
    RC_ASSERT(record.state != SessionState::Running);
    RC_ASSERT(record.ended.has_value());
    RC_ASSERT(record.activeSeconds == session.player.progress().active / 1s);
    RC_ASSERT(sessionRecordFromJson(toJson(record)).value() == record);
}

RC_GTEST_PROP(ReplayLaw, CutAnywhereItReplaysToSomethingEarlier, ())
{
    KeptSession session;
    pressAnything(session);
    session.press(Press::Pause, 0ms);
    const InterruptedSession whole = session.left();
    const QByteArray text = session.disk.bytes;
    const int size = *rc::gen::inRange(0, int(text.size()));
    const Result<Journal> cut = journalFromText(text.left(size));
    if (!cut)
        return; // not even its start
    const InterruptedSession found = replay(*cut, playerCatalog()).value();
    RC_ASSERT(found.progress.active <= whole.progress.active);
    RC_ASSERT(found.progress.segment < found.timeline.segments().size());
}

} // namespace
