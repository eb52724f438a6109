#include "tests/support/WarningGuard.h"
#include "tests/ui/progress/SampleHistory.h"
#include "tests/ui/progress/UnreadableData.h"
#include "ui/symptoms/SymptomHistoryModel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

using Tester = QAbstractItemModelTester;

/// One random thing that can happen to a diary while it is shown.
void step(test::SampleHistory &history, SymptomHistoryModel &model)
{
    const QDate today = history.clock.today();
    const QList<SymptomEntry> all = history.data.symptoms().all().value();
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
    case 1:
        history.addPain(today.addDays(-*rc::gen::inRange(0, 400)), *rc::gen::inRange(0, 11),
                        QTime(*rc::gen::inRange(0, 24), 0));
        break;
    case 2:
        if (!all.isEmpty())
            (void)history.data.symptoms().remove(all.first().id).ok();
        break;
    case 3:
        if (!all.isEmpty()) {
            SymptomEntry moved = all.at(*rc::gen::inRange<qsizetype>(0, all.size()));
            const QDate day = today.addDays(-*rc::gen::inRange(0, 400));
            moved.at = history.clock.momentAtLocal(day, QTime(12, 0));
            (void)history.data.symptoms().save(moved).ok();
        }
        break;
    case 4:
        model.showEarlier();
        break;
    case 5:
        model.include(today.addDays(-*rc::gen::inRange(0, 400)));
        break;
    }
}

bool isDay(const QModelIndex &index)
{
    return index.data(SymptomHistoryModel::KindRole).toInt() == int(SymptomHistoryModel::Kind::Day);
}

RC_GTEST_PROP(SymptomHistoryLaws, WhateverHappensItIsADiary, ())
{
    test::SampleHistory history;
    SymptomHistoryModel model(history.data.symptoms(), history.clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.reload();
    const int steps = *rc::gen::inRange(1, 25);
    for (int i = 0; i < steps; ++i)
        step(history, model);

    int expected = 0;
    bool earlier = false;
    for (const SymptomEntry &entry : history.data.symptoms().all().value()) {
        const bool shown = entry.at.date >= model.from();
        expected += shown;
        earlier = earlier || !shown;
        RC_ASSERT(model.indexOf(entry.id).isValid() == shown);
    }
    RC_ASSERT(model.entryCount() == expected);
    RC_ASSERT(model.hasEarlier() == earlier);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto entry = model.entryAt(index);
        RC_ASSERT(entry.has_value() != isDay(index));
        RC_ASSERT(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
        if (isDay(index)) { // never two headings in a row, never one at the end
            RC_ASSERT(row + 1 < model.rowCount() && !isDay(model.index(row + 1)));
        } else if (const auto above = model.entryAt(model.index(row - 1))) {
            RC_ASSERT(above->at.date == entry->at.date);
            RC_ASSERT(above->at.utc >= entry->at.utc);
        }
    }
}

RC_GTEST_PROP(SymptomHistoryLaws, ShowEarlierReachesTheFirstEntry, ())
{
    test::SampleHistory history;
    const int entries = *rc::gen::inRange(1, 12);
    for (int i = 0; i < entries; ++i)
        history.addPain(history.clock.today().addDays(-*rc::gen::inRange(0, 4000)), 3);
    SymptomHistoryModel model(history.data.symptoms(), history.clock);
    model.reload();
    int pages = 0;
    for (; model.hasEarlier(); ++pages) {
        const int before = model.entryCount();
        model.showEarlier();
        RC_ASSERT(model.entryCount() > before);
    }
    RC_ASSERT(model.entryCount() == entries);
    RC_ASSERT(pages <= entries);
}

TEST(SymptomHistory, ADiaryThatCannotBeReadStaysOnTheScreenAndSaysWhy)
{
    const ManualClock clock(QDateTime(QDate(2025, 2, 14), QTime(9, 30), Qt::UTC));
    test::UnreadableSymptomStore store;
    SymptomEntry entry;
    entry.id = SymptomId(QUuid::createUuidV5(QUuid(), QStringLiteral("one")));
    entry.at = clock.now();
    ASSERT_TRUE(store.save(entry).ok());
    SymptomHistoryModel model(store, clock);
    model.reload();
    QSignalSpy failed(&model, &SymptomHistoryModel::failed);
    QSignalSpy reset(&model, &SymptomHistoryModel::modelReset);
    store.unreadable = true;
    model.reload();
    EXPECT_EQ(failed.value(0).value(0).toString(), QStringLiteral("The diary could not be read."));
    EXPECT_EQ(model.entryCount(), 1);
    EXPECT_EQ(reset.size(), 0);
    store.unreadable = false;
    model.reload();
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(reset.size(), 1);
}

TEST(SymptomHistory, MidnightTurnsTodayIntoYesterday)
{
    test::SampleHistory history;
    history.addPain(history.clock.today(), 3);
    SymptomHistoryModel model(history.data.symptoms(), history.clock);
    model.reload();
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Today"));
    history.clock.advance(24h);
    model.reload();
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Yesterday"));
}

TEST(SymptomHistory, ARowThatIsNotThereHasNothingToSay)
{
    test::SampleHistory history;
    history.addPain(history.clock.today(), 3);
    SymptomHistoryModel model(history.data.symptoms(), history.clock);
    model.reload();
    EXPECT_FALSE(model.entryAt({}).has_value());
    EXPECT_FALSE(model.indexOf({}).isValid());
    test::expectWarning(QStringLiteral("is not valid")); // Qt's own, of the misuse
    EXPECT_FALSE(model.data({}, Qt::DisplayRole).isValid());
    EXPECT_EQ(model.flags({}), Qt::NoItemFlags);
    EXPECT_EQ(model.rowCount(model.index(0)), 0);
    EXPECT_FALSE(model.index(0).data(SymptomHistoryModel::PainRole).isValid());
    EXPECT_TRUE(model.index(0).data(SymptomHistoryModel::IdRole).toString().isEmpty());
}

} // namespace
