#include "core/session/JournalFormat.h"

#include "tests/core/session/JournalSamples.h"
#include "tests/support/GeneratorParts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

Journal sound(const QByteArray &text)
{
    const Result<Journal> journal = journalFromText(text);
    EXPECT_TRUE(journal.ok());
    return journal.valueOr({});
}

/// The same lines with checksums that hold: what a hostile hand would write.
QByteArray resealed(const QByteArray &header, const QByteArray &from, const QByteArray &to)
{
    QByteArray json = header.mid(9).trimmed();
    EXPECT_TRUE(json.contains(from)) << json.constData();
    json.replace(from, to);
    const auto table = [](quint32 crc) {
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
        return crc;
    };
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : json)
        crc = table((crc ^ quint8(byte)) & 0xFF) ^ crc >> 8;
    return QByteArray::number(~crc, 16).rightJustified(8, '0') + ' ' + json + '\n';
}

QByteArray firstLine()
{
    return sampleJournal().left(sampleJournal().indexOf('\n') + 1);
}

TEST(JournalFormat, TheSampleReadsBack)
{
    const Journal journal = sound(sampleJournal());
    EXPECT_EQ(journal.end, Journal::End::Whole);
    EXPECT_EQ(journal.badLine, 0);
    EXPECT_EQ(journal.soundBytes, sampleJournal().size());
    ASSERT_EQ(journal.events.size(), 7);
    EXPECT_EQ(journal.events.first().kind, JournalKind::Start);
    EXPECT_EQ(journal.events.at(4).sensation, Sensation::DeepTightness);
    EXPECT_EQ(journal.events.at(4).pain, 4);
    EXPECT_EQ(journal.events.at(5).effort, 2);
    EXPECT_EQ(journal.header.painBefore, 3);
    EXPECT_EQ(journal.header.started.offsetMinutes, 60);
    EXPECT_EQ(journal.header.source.items, threeExercises().items);
}

// The format is documented, so its bytes are part of it.
TEST(JournalFormat, ALineIsAChecksumAndJson)
{
    const QList<QByteArray> lines = sampleJournal().split('\n');
    EXPECT_EQ(lines.at(1).mid(9),
              "{\"boot\":\"boot-1\",\"boottime_ms\":0,\"event\":\"start\",\"monotonic_ms\":0,"
              "\"utc\":\"2026-03-02T07:00:00.000Z\"}");
    EXPECT_EQ(resealed(lines.first(), "midback-session", "midback-session"), lines.first() + '\n')
        << "the CRC-32 that everybody means";
}

TEST(JournalFormat, CutAnywhereItHoldsWhatWasWhole)
{
    const QByteArray text = sampleJournal();
    const Journal whole = sound(text);
    const qsizetype least = text.indexOf('\n', text.indexOf('\n') + 1) + 1; // header and start
    for (qsizetype size = 0; size < text.size(); ++size) {
        const Result<Journal> cut = journalFromText(text.left(size));
        if (size < least) {
            ASSERT_FALSE(cut.ok()) << size;
            continue;
        }
        ASSERT_TRUE(cut.ok()) << size;
        const bool between = text.at(size - 1) == '\n';
        EXPECT_EQ(cut->end, between ? Journal::End::Whole : Journal::End::Torn) << size;
        EXPECT_EQ(cut->soundBytes, text.left(size).lastIndexOf('\n') + 1);
        EXPECT_EQ(cut->events, whole.events.first(cut->events.size()));
        EXPECT_EQ(cut->events.size(), text.left(size).count('\n') - 1);
    }
}

TEST(JournalFormat, EveryFlippedBitIsFound)
{
    const QByteArray text = sampleJournal();
    const Journal whole = sound(text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = text;
            flipped[at] = char(flipped.at(at) ^ (1 << bit));
            const Result<Journal> read = journalFromText(flipped);
            if (!read) // the header or the start
                continue;
            ASSERT_NE(read->end, Journal::End::Whole) << at << " " << bit;
            ASSERT_LE(read->soundBytes, at);
            ASSERT_EQ(read->events, whole.events.first(read->events.size()));
        }
    }
}

TEST(JournalFormat, LinesThatAreLostRepeatedOrSwappedAreFound)
{
    QList<QByteArray> lines = sampleJournal().split('\n');
    lines.removeLast();
    for (int i = 1; i + 1 < lines.size(); ++i) {
        QList<QByteArray> lost = lines;
        lost.removeAt(i);
        const Result<Journal> read = journalFromText(lost.join('\n') + '\n');
        EXPECT_TRUE(!read || read->end != Journal::End::Whole) << i;
        QList<QByteArray> twice = lines;
        twice.insert(i, lines.at(i));
        EXPECT_NE(sound(twice.join('\n') + '\n').end, Journal::End::Whole) << i;
        QList<QByteArray> swapped = lines;
        swapped.swapItemsAt(i, i + 1);
        const Result<Journal> mixed = journalFromText(swapped.join('\n') + '\n');
        EXPECT_TRUE(!mixed || mixed->end != Journal::End::Whole) << i;
    }
}

TEST(JournalFormat, WhatIsNoJournalIsSaidInOneSentence)
{
    const QList<QByteArray> foreign = {
        {},
        "\n",
        "\n\n\n",
        "Dear diary,\ntoday I stretched.\n",
        QByteArray(100'000, '\0'),
        QByteArray(100'000, '{'),
        "00000000 \n",
        "d202ef8d x\n",
        QByteArray::fromHex("fffe00d8dfff0a"),
        "SQLite format 3",
        resealed(firstLine(), "midback-session", "another-format"),
    };
    for (const QByteArray &text : foreign) {
        const Result<Journal> read = journalFromText(text);
        ASSERT_FALSE(read.ok()) << text.left(40).constData();
        EXPECT_EQ(read.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(read.error().detail.endsWith(QLatin1Char('.')));
        EXPECT_FALSE(read.error().detail.contains(QLatin1Char('\n')));
    }
}

TEST(JournalFormat, AnotherVersionIsNotGuessedAt)
{
    const QByteArray newer = resealed(firstLine(), "\"version\":1", "\"version\":2");
    EXPECT_EQ(journalFromText(newer + "what comes then\n").error().code, ErrorCode::NewerFormat);
}

TEST(JournalFormat, AHostileHeaderIsRefused)
{
    for (const auto &[from, to] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {"\"sets\":2", "\"sets\":2000000000"},
             {"\"reps\":2", "\"reps\":-1"},
             {"\"pain_before\":3", "\"pain_before\":11"},
             {"\"offset_min\":60", "\"offset_min\":1e300"},
             {"0190d3c5-0000-7000-8000-000000000002", "nobody"},
             {"\"items\":[", "\"items\":[7,"},
         }) {
        const Result<Journal> read = journalFromText(resealed(firstLine(), from, to));
        ASSERT_FALSE(read.ok()) << from.constData();
        EXPECT_EQ(read.error().code, ErrorCode::Damaged);
    }
}

TEST(JournalFormat, ARoutineWithoutEndIsRefused)
{
    JournalHeader header = journalHeader({threeExercises().items, {}}, {});
    header.started = ManualClock(QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)).now();
    while (header.source.items.size() < 1000)
        header.source.items += header.source.items;
    EXPECT_EQ(journalFromText(JournalText().header(header)).error().code, ErrorCode::Damaged);
}

TEST(JournalFormat, TimeDoesNotRunBackwards)
{
    const Journal whole = sound(sampleJournal());
    JournalText text;
    QByteArray bytes = text.header(whole.header);
    bytes += text.line(whole.events.at(0));
    JournalEvent later = whole.events.at(1);
    bytes += text.line(later);
    later.at.monotonic -= std::chrono::milliseconds(1);
    const QByteArray back = bytes + JournalText(text).line(later);
    EXPECT_EQ(sound(back).events.size(), 2);
    later = whole.events.at(1);
    later.boot = QStringLiteral("another run");
    EXPECT_EQ(sound(bytes + JournalText(text).line(later)).events.size(), 2);
    later.kind = JournalKind::TakenUp;
    later.at = {};
    EXPECT_EQ(sound(bytes + JournalText(text).line(later)).events.size(), 3)
        << "only taking up begins another run";
}

rc::Gen<JournalEvent> anyEvent()
{
    return rc::gen::exec([] {
        JournalEvent event;
        event.kind = *words<JournalKind>();
        event.at.monotonic = std::chrono::milliseconds(*rc::gen::inRange<qint64>(0, 1LL << 40));
        event.at.boottime = std::chrono::milliseconds(*rc::gen::inRange<qint64>(0, 1LL << 40));
        event.utc =
            QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4LL << 40), Qt::UTC);
        event.boot = QString::fromStdString(*rc::gen::string<std::string>());
        if (event.kind == JournalKind::Report) {
            event.sensation = *words<Sensation>();
            if (*rc::gen::arbitrary<bool>())
                event.pain = *rc::gen::inRange(0, 11);
        } else if (event.kind == JournalKind::Effort) {
            event.item = *rc::gen::inRange(0, 40);
            if (*rc::gen::arbitrary<bool>())
                event.effort = *rc::gen::inRange(1, 6);
        }
        return event;
    });
}

RC_GTEST_PROP(JournalLaw, WhateverIsReadItIsAnAnswer, ())
{
    QByteArray text = sampleJournal();
    const int changes = *rc::gen::inRange(1, 8);
    for (int i = 0; i < changes; ++i) {
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        const std::string bytes = *rc::gen::string<std::string>();
        text.replace(at, *rc::gen::inRange<qsizetype>(0, 40), QByteArray::fromStdString(bytes));
    }
    const Result<Journal> read = journalFromText(text);
    if (read.ok())
        RC_ASSERT(read->soundBytes <= text.size());
    else
        RC_ASSERT(read.error().detail.endsWith(QLatin1Char('.')));
}

RC_GTEST_PROP(JournalLaw, EventsToTextAndBack, ())
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC));
    const JournalHeader header = journalHeader({(*anyRoutine()).items, {}}, clock.now());
    QList<JournalEvent> events{JournalEvent{JournalKind::Start}};
    const int count = *rc::gen::inRange(0, 30);
    for (int i = 0; i < count; ++i) {
        JournalEvent event = *anyEvent();
        if (event.kind == JournalKind::Start)
            event.kind = JournalKind::TakenUp;
        if (event.kind != JournalKind::TakenUp) { // as SessionJournal writes it
            event.boot = events.last().boot;
            event.at.monotonic += events.last().at.monotonic;
            event.at.boottime += events.last().at.boottime;
        }
        events.append(event);
    }
    events.first().utc = clock.nowUtc();

    JournalText text;
    QByteArray bytes = text.header(header);
    for (const JournalEvent &event : events)
        bytes += text.line(event);
    const Journal read = journalFromText(bytes).value();
    RC_ASSERT(read.end == Journal::End::Whole);
    RC_ASSERT(read.header == header);
    RC_ASSERT(read.events == events);
    // Going on behind what was read continues the same chain.
    RC_ASSERT(JournalText(read).line(events.last()) == text.line(events.last()));
}

} // namespace
