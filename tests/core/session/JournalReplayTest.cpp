#include "core/session/JournalReplay.h"

#include "tests/core/session/JournalSamples.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

InterruptedSession sample()
{
    return replay(journalFromText(sampleJournal()).value(), playerCatalog()).value();
}

ManualClock nineOClock()
{
    return ManualClock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC), 60);
}

TEST(JournalReplay, GoesWhereTheSessionWas)
{
    const InterruptedSession session = sample();
    EXPECT_EQ(session.progress.state, PlayerState::Running);
    EXPECT_EQ(session.timeline.segments().at(session.progress.segment).item, 1);
    EXPECT_EQ(session.progress.active, 30s);
    EXPECT_EQ(session.progress.reports.size(), 1);
    EXPECT_EQ(session.lastUtc, QDateTime(QDate(2026, 3, 2), QTime(7, 0, 30), Qt::UTC));
    EXPECT_FALSE(session.isOver());
}

TEST(JournalReplay, AnotherCatalogueIsNotGuessedAt)
{
    const Journal journal = journalFromText(sampleJournal()).value();
    EXPECT_EQ(replay(journal, Catalog(CatalogData{})).error().code, ErrorCode::Refused)
        << "without sides the timeline is another";
    Journal unknown = journal;
    unknown.header.source = {{}, QStringLiteral("gone")};
    EXPECT_EQ(replay(unknown, playerCatalog()).error().code, ErrorCode::Refused);
}

TEST(JournalReplay, AGuidedSessionIsFoundByItsId)
{
    const SessionSource source{{}, QStringLiteral("guided")};
    ASSERT_FALSE(timelineOf(source, playerCatalog()).isEmpty());
    const JournalHeader header = journalHeader(source, nineOClock().now());
    JournalText text;
    JournalEvent start{JournalKind::Start};
    start.utc = header.started.utc;
    QByteArray bytes = text.header(header);
    bytes += text.line(start);
    const auto session = replay(journalFromText(bytes).value(), playerCatalog());
    ASSERT_TRUE(session.ok());
    EXPECT_EQ(session->timeline.items().size(), 4);
}

TEST(JournalReplay, TheRecordEndsWhereTheJournalDoes)
{
    const SessionRecord record = recordOf(sample(), std::nullopt, nineOClock());
    EXPECT_EQ(record.state, SessionState::Interrupted);
    EXPECT_EQ(record.ended->utc, sample().lastUtc) << "not when it was found";
    EXPECT_EQ(record.activeSeconds, 30);
    EXPECT_EQ(record.painBefore, 3);
    EXPECT_EQ(record.routineName, threeExercises().name);
    ASSERT_EQ(record.exercises.size(), 3);
    EXPECT_EQ(record.exercises.at(0).status, ExerciseStatus::Partial);
    EXPECT_EQ(record.exercises.at(1).effort, 2);
    EXPECT_EQ(record.exercises.at(2).status, ExerciseStatus::Skipped);
}

TEST(JournalReplay, OfTwoVersionsTheOneWithMoreStays)
{
    SessionRecord ahead = recordOf(sample(), std::nullopt, nineOClock());
    ahead.state = SessionState::Running;
    ahead.ended.reset();
    ahead.activeSeconds = 75; // the journal's disk failed, the store's did not
    ahead.exercises.first().status = ExerciseStatus::Done;
    const SessionRecord record = recordOf(sample(), ahead, nineOClock());
    EXPECT_EQ(record.activeSeconds, 75);
    EXPECT_EQ(record.exercises, ahead.exercises);
    EXPECT_EQ(record.state, SessionState::Interrupted);
}

TEST(JournalReplay, TheFingerprintSeesWhatIsPlayed)
{
    const auto of = [](const Dose &dose) {
        return fingerprintOf(
            timelineOf({{{QStringLiteral("cat-cow"), dose}}, {}}, playerCatalog()));
    };
    const QByteArray usual = of(repsDose(2, 2, "2-1-2-0", 6));
    EXPECT_EQ(usual.size(), 64);
    EXPECT_EQ(of(repsDose(2, 2, "2-1-2-0", 6)), usual);
    EXPECT_NE(of(repsDose(2, 2, "2-1-2-0", 7)), usual);
    EXPECT_NE(of(repsDose(2, 2, "1-2-2-0", 6)), usual) << "the same length, another tempo";
    EXPECT_NE(of(repsDose(3, 2, "2-1-2-0", 6)), usual);
}

} // namespace
