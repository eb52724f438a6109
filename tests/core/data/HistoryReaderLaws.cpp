#include "core/coach/Coach.h"
#include "core/data/HistoryReading.h"
#include "tests/core/coach/AnyHistory.h"
#include "tests/core/coach/CoachCatalog.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/SafetySamples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

int numberBelow(qsizetype end)
{
    return *rc::gen::inRange(0, int(end));
}

/// Saves one of them, changed or not, or removes it.
template<class Store, class T>
void touch(Store &store, const QList<T> &all)
{
    if (all.isEmpty())
        return;
    const T &one = all.at(numberBelow(all.size()));
    if (numberBelow(3) > 0 || !store.remove(one.id).ok())
        RC_ASSERT(store.save(one).ok());
}

void touchAny(test::FakeDataStore &data, const CoachHistory &from)
{
    switch (numberBelow(6)) {
    case 0:
        return touch(data.sessions(), from.sessions);
    case 1:
        return touch(data.symptoms(), from.symptoms);
    case 2:
        return touch(data.selfTests(), from.selfTests);
    case 3:
        return touch(data.coachEvents(), from.events);
    case 4: {
        SafetyScreening one;
        const auto day = numberBelow(60);
        one.id = SafetyScreeningId(QUuid(uint(day + 1), 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        one.at = test::HistoryBuilder::at(day, 9);
        one.answers = test::allNo();
        return touch(data.screenings(), QList<SafetyScreening>{one});
    }
    default: {
        Profile profile;
        profile.id = ProfileId(QUuid(1, 8, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        profile.conditions = {HealthCondition(numberBelow(5))};
        return touch(data.profiles(), QList<Profile>{profile});
    }
    }
}

RC_GTEST_PROP(HistoryReaderLaws, WhatIsKeptDecidesAsWhatIsReadAnew, ())
{
    static const Catalog catalog = test::coachCatalog();
    const CoachHistory from = test::anyHistory(catalog);
    test::FakeDataStore data;
    HistoryReader reader(data, catalog);
    for (const SessionRecord &one : from.sessions)
        RC_ASSERT(data.sessions().save(one).ok());
    for (int step = 0; step < 12; ++step) {
        touchAny(data, from);
        if (numberBelow(3) == 0)
            continue; // several changes before the next reading
        const QDate today = from.today.addDays(numberBelow(3));
        const CoachHistory kept = reader.read(today).value();
        const CoachHistory anew = readHistory(data, catalog, today).value();
        RC_ASSERT(kept.sessions == anew.sessions);
        RC_ASSERT(kept.symptoms == anew.symptoms);
        RC_ASSERT(kept.selfTests == anew.selfTests);
        RC_ASSERT(kept.events == anew.events);
        RC_ASSERT(kept.screened == anew.screened);
        RC_ASSERT(kept.filter == anew.filter);
        RC_ASSERT(replay(kept, catalog) == replay(anew, catalog));
    }
}

TEST(HistoryReader, ReadsOnlyTheStoreThatChanged)
{
    static const Catalog catalog = test::coachCatalog();
    test::FakeDataStore data;
    HistoryReader reader(data, catalog);
    const QDate today(2026, 1, 5);
    ASSERT_TRUE(reader.read(today).ok());
    data.sessions().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("It is broken.")});
    test::HistoryBuilder builder(catalog);
    ASSERT_TRUE(data.symptoms().save(builder.entry(0, 4, PainPhase::Now)).ok());
    const auto read = reader.read(today);
    ASSERT_TRUE(read.ok()) << "the sessions were not asked again";
    EXPECT_EQ(read->symptoms.size(), 1);
    ASSERT_TRUE(data.sessions().save(builder.session(0, test::turn1)).ok());
    EXPECT_FALSE(reader.read(today).ok()) << "now they were, and the fault is told";
    EXPECT_FALSE(reader.read(today).ok()) << "and not forgotten";
    data.sessions().failReadsWith({});
    EXPECT_EQ(reader.read(today)->sessions.size(), 1);
}

} // namespace
