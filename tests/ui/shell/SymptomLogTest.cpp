#include "ui/shell/SymptomLog.h"

#include "tests/support/FakePrompt.h"
#include "tests/support/SafetySamples.h"
#include "tests/ui/progress/HistoryFixture.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class SymptomLogTest : public test::HistoryFixture {
protected:
    QList<int> scores()
    {
        QList<int> result;
        for (const SymptomEntry &entry : history.data.symptoms().all().value())
            result.append(entry.pain);
        return result;
    }

    SymptomLog log{context};
};

TEST_F(SymptomLogTest, OneStrokeOneEntry)
{
    QSignalSpy offered(&log, &SymptomLog::undoOffered);
    const auto entry = log.log(4);
    ASSERT_TRUE(entry.has_value());
    EXPECT_EQ(entry->at, history.clock.now());
    EXPECT_EQ(entry->phase, PainPhase::Now);
    EXPECT_EQ(scores(), QList<int>{4});
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(offered.first().first().toString(), QStringLiteral("Logged pain 4"));
    undo.undo();
    EXPECT_TRUE(scores().isEmpty());
    undo.redo();
    EXPECT_EQ(scores(), QList<int>{4});
}

TEST_F(SymptomLogTest, OneThenZeroIsTenInOneStep)
{
    log.log(1);
    history.clock.advance(300ms);
    log.log(10);
    EXPECT_EQ(scores(), QList<int>{10});
    EXPECT_EQ(undo.count(), 1);
    undo.undo();
    EXPECT_TRUE(scores().isEmpty());
}

TEST_F(SymptomLogTest, AfterTheWindowItIsAnotherEntry)
{
    log.log(3);
    history.clock.advance(SymptomLog::correctionWindow + 1ms);
    log.log(5);
    EXPECT_EQ(scores(), (QList<int>{3, 5}));
}

TEST_F(SymptomLogTest, TheWindowStartsAnewWithEachStroke)
{
    log.log(3);
    for (const int pain : {4, 5, 6}) {
        history.clock.advance(2s);
        log.log(pain);
    }
    EXPECT_EQ(scores(), QList<int>{6});
}

TEST_F(SymptomLogTest, WhatWasUndoneIsNotCorrected)
{
    log.log(3);
    undo.undo();
    log.log(4);
    EXPECT_EQ(scores(), QList<int>{4});
}

TEST_F(SymptomLogTest, ACorrectionKeepsWhatWasRefinedBetween)
{
    SymptomEntry entry = *log.log(3);
    entry.note = QStringLiteral("desk");
    log.change(entry, QStringLiteral("Edit entry"));
    log.log(4);
    const QList<SymptomEntry> all = history.data.symptoms().all().value();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().pain, 4);
    EXPECT_EQ(all.first().note, QStringLiteral("desk"));
}

TEST_F(SymptomLogTest, DeletesAndBringsBack)
{
    const SymptomEntry entry = history.addPain(history.clock.today(), 6);
    log.remove(entry.id);
    EXPECT_TRUE(scores().isEmpty());
    undo.undo();
    EXPECT_EQ(history.data.symptoms().find(entry.id).value(), entry);
}

TEST_F(SymptomLogTest, RefusalsAreToldAndLeaveNoStep)
{
    QSignalSpy failed(&log, &SymptomLog::failed);
    QSignalSpy offered(&log, &SymptomLog::undoOffered);
    history.data.symptoms().failWith(Error{ErrorCode::ReadOnly, QStringLiteral("Read-only.")});
    EXPECT_FALSE(log.log(4).has_value());
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(offered.size(), 0);
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(SymptomLogTest, AnAlarmDoesNotGoWithItsEntry)
{
    SafetyScreening answered;
    answered.id = SafetyScreeningId(QUuid(1, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    answered.at = history.clock.now();
    answered.answers = test::allNo();
    ASSERT_TRUE(history.data.screenings().save(answered).ok());
    history.clock.advance(1min);
    SymptomEntry entry = log.log(4).value();
    entry.sensations = {Sensation::ChestPressure};
    log.change(entry, QStringLiteral("Changed"));

    QSignalSpy failed(&log, &SymptomLog::failed);
    log.remove(entry.id);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed.first().first().toString().contains(QStringLiteral("safety questions")));
    SymptomEntry earlier = entry;
    earlier.at.utc = answered.at.utc.addSecs(-60);
    log.change(earlier, QStringLiteral("Moved"));
    EXPECT_EQ(failed.size(), 2);
    EXPECT_EQ(history.data.symptoms().find(entry.id).value(), entry);

    SymptomEntry worse = entry;
    worse.pain = 7;
    log.change(worse, QStringLiteral("Changed"));
    EXPECT_EQ(scores(), QList<int>{7}) << "what keeps the alarm can be changed";
    SymptomEntry mistaken = worse;
    mistaken.sensations = {Sensation::Stretch};
    log.change(mistaken, QStringLiteral("Changed"));
    log.remove(entry.id);
    EXPECT_TRUE(scores().isEmpty()) << "it was a mistake";
    EXPECT_EQ(failed.size(), 2);
}

TEST_F(SymptomLogTest, AnAlarmThatWasAskedAboutCanBeDeleted)
{
    SymptomEntry entry = log.log(4).value();
    entry.sensations = {Sensation::Faint};
    log.change(entry, QStringLiteral("Changed"));
    history.clock.advance(1min);
    SafetyScreening answered;
    answered.id = SafetyScreeningId(QUuid(1, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    answered.at = history.clock.now();
    answered.answers = test::allNo();
    ASSERT_TRUE(history.data.screenings().save(answered).ok());
    log.remove(entry.id);
    EXPECT_TRUE(scores().isEmpty());
}

TEST_F(SymptomLogTest, NoScoreBeyondTheScale)
{
    EXPECT_FALSE(log.log(11).has_value());
    EXPECT_FALSE(log.log(-1).has_value());
    EXPECT_TRUE(scores().isEmpty());
}

TEST_F(SymptomLogTest, ACorrectionThatIsRefusedIsToldOnceAndChangesNothing)
{
    log.log(3);
    QSignalSpy failed(&log, &SymptomLog::failed);
    history.data.symptoms().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    EXPECT_FALSE(log.log(4).has_value());
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(scores(), QList<int>{3});
    history.data.symptoms().failWith(std::nullopt);
    log.log(5);
    EXPECT_EQ(scores(), (QList<int>{3, 5})) << "after a refusal a stroke is an entry of its own";
}

TEST_F(SymptomLogTest, UndoingTheLastCorrectionKeepsWhatWasRefined)
{
    SymptomEntry entry = *log.log(3);
    entry.note = QStringLiteral("desk");
    log.change(entry, QStringLiteral("Edit entry"));
    log.log(4);
    log.log(5);
    EXPECT_EQ(scores(), QList<int>{5});
    EXPECT_EQ(undo.count(), 3) << "logged, refined, corrected";
    undo.undo();
    EXPECT_EQ(history.data.symptoms().find(entry.id).value(), entry);
}

TEST_F(SymptomLogTest, TheSameScoreAgainIsNoStep)
{
    const auto first = log.log(6);
    history.clock.advance(1s);
    const auto again = log.log(6);
    EXPECT_EQ(again, first);
    EXPECT_EQ(undo.count(), 1);
    EXPECT_EQ(log.correctable(), first->id) << "and the window starts anew";
    history.clock.advance(3001ms);
    EXPECT_TRUE(log.correctable().isNull());
}

TEST_F(SymptomLogTest, WhatIsGoneCannotBeChangedOrDeleted)
{
    QSignalSpy failed(&log, &SymptomLog::failed);
    SymptomEntry gone;
    gone.id = history.ids.next<SymptomId>();
    log.change(gone, QStringLiteral("Edit entry"));
    log.remove(gone.id);
    EXPECT_EQ(failed.size(), 2);
    EXPECT_FALSE(failed.first().first().toString().isEmpty());
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(SymptomLogTest, ADeleteThatIsRefusedLeavesTheEntry)
{
    const SymptomEntry entry = history.addPain(history.clock.today(), 6);
    QSignalSpy failed(&log, &SymptomLog::failed);
    QSignalSpy offered(&log, &SymptomLog::undoOffered);
    history.data.symptoms().failWith(Error{ErrorCode::ReadOnly, QStringLiteral("Read-only.")});
    log.remove(entry.id);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(offered.size(), 0) << "there is nothing to undo";
    EXPECT_EQ(scores(), QList<int>{6});
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(SymptomLogTest, AnEditThatChangesNothingIsNoStep)
{
    const SymptomEntry entry = history.addPain(history.clock.today(), 6);
    log.change(entry, QStringLiteral("Edit entry"));
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(SymptomLogTest, StepsOutliveTheirLog)
{
    auto other = std::make_unique<SymptomLog>(context);
    other->log(4);
    other.reset();
    history.data.symptoms().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    undo.undo();
    EXPECT_EQ(scores(), QList<int>{4});
}

} // namespace
