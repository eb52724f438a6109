#include "tests/core/session/JournalSamples.h"

namespace midback::test {

JournalHeader journalHeader(const SessionSource &source, const Moment &started)
{
    JournalHeader header;
    header.app = QStringLiteral("0.1.0");
    header.session = SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002");
    header.routine = threeExercises().id;
    header.routineName = threeExercises().name;
    header.started = started;
    header.painBefore = 3;
    header.source = source;
    header.timeline = fingerprintOf(timelineOf(source, playerCatalog()));
    return header;
}

QByteArray sampleJournal()
{
    ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC), 60);
    JournalText text;
    QByteArray bytes = text.header(journalHeader({threeExercises().items, {}}, clock.now()));
    const auto add = [&](JournalEvent event) {
        event.at = Instant::of(clock);
        event.utc = clock.nowUtc();
        event.boot = clock.bootId();
        bytes += text.line(event);
        clock.advance(std::chrono::seconds(5));
    };
    add({JournalKind::Start});
    for (int i = 0; i < 3; ++i)
        add({JournalKind::Beat});
    JournalEvent feeling{JournalKind::Report};
    feeling.sensation = Sensation::DeepTightness;
    feeling.pain = 4;
    add(feeling);
    JournalEvent effort{JournalKind::Effort};
    effort.item = 1;
    effort.effort = 2;
    add(effort);
    add({JournalKind::Skip});
    return bytes;
}

} // namespace midback::test
