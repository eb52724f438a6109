#include "ui/shell/SymptomLog.h"

#include "tests/support/FakePrompt.h"
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

TEST_F(SymptomLogTest, NoScoreBeyondTheScale)
{
    EXPECT_FALSE(log.log(11).has_value());
    EXPECT_FALSE(log.log(-1).has_value());
    EXPECT_TRUE(scores().isEmpty());
}

} // namespace
