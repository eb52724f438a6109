// The demo history at every length, in memory and on disk.
#include "app/demo/DemoCourse.h"
#include "app/demo/DemoHistory.h"
#include "core/base/CanonicalJson.h"
#include "core/base/ManualClock.h"
#include "core/catalog/CatalogReader.h"
#include "core/store/DataCheck.h"
#include "core/store/SqliteDataStore.h"
#include "tests/support/FakeDataStore.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate until(2026, 6, 28);

template<class Store>
QByteArray contentOf(const Store &store)
{
    QByteArray bytes;
    for (const auto &one : store.all().value())
        bytes += canonicalJson(toJson(one)) + '\n';
    return bytes;
}

QByteArray wholeOf(DataStore &data)
{
    return contentOf(data.profiles()) + contentOf(data.routines()) + contentOf(data.plans()) +
           contentOf(data.sessions()) + contentOf(data.symptoms());
}

class DemoLengths : public testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(fillWithDemoHistory(data, catalog, {GetParam(), 7, until}).ok());
    }
    QDate first() const { return until.addDays(1 - 7 * GetParam()); }

    Catalog catalog = loadBuiltInCatalog().value();
    test::FakeDataStore data;
};

TEST_P(DemoLengths, StaysWithinItsDays)
{
    const auto sessions = data.sessions().all().value();
    const auto entries = data.symptoms().all().value();
    EXPECT_FALSE(sessions.isEmpty());
    EXPECT_FALSE(entries.isEmpty());
    EXPECT_EQ(data.sessions().between(first(), until.addDays(-1))->size(), sessions.size());
    EXPECT_EQ(data.symptoms().between(first(), until)->size(), entries.size());
    EXPECT_EQ(entries.last().at.date, until);
}

TEST_P(DemoLengths, PlansFollowThePhases)
{
    const auto plans = data.plans().all().value();
    QList<QDate> starts;
    for (int phase = 0; phase <= 2; ++phase) {
        const QDate start = demoPhaseStart(phase, GetParam(), until);
        if (!starts.contains(start))
            starts.append(start);
    }
    ASSERT_EQ(plans.size(), starts.size());
    for (qsizetype i = 0; i < plans.size(); ++i)
        EXPECT_EQ(plans.at(i).validFrom, starts.at(i));
    EXPECT_EQ(plans.first().validFrom, first());
}

TEST_P(DemoLengths, NothingIsDoneOnHolidays)
{
    DemoRandom random(7);
    for (const DemoDay &day : demoCourse(GetParam(), until, random)) {
        if (day.holiday) {
            EXPECT_TRUE(data.sessions().between(day.date, day.date)->isEmpty())
                << qPrintable(day.date.toString(Qt::ISODate));
        }
    }
}

TEST_P(DemoLengths, IdsRiseWithTime)
{
    const auto sessions = data.sessions().all().value();
    for (qsizetype i = 1; i < sessions.size(); ++i) {
        EXPECT_LT(sessions.at(i - 1).id.toString(), sessions.at(i).id.toString());
        EXPECT_LT(sessions.at(i - 1).started.utc, sessions.at(i).started.utc);
    }
}

INSTANTIATE_TEST_SUITE_P(Weeks, DemoLengths, testing::Values(1, 2, 5, 26, 104, 520));

TEST(DemoOnDisk, TwoFoldersHoldTheSameBytesAndAreSound)
{
    const Catalog catalog = loadBuiltInCatalog().value();
    QTemporaryDir place;
    QList<QByteArray> contents;
    for (const int hour : {3, 22}) { // made at another time of another day
        const ManualClock clock(QDateTime(QDate(2027, 1, hour), QTime(hour, 0), Qt::UTC),
                                60 * hour);
        const QString folder = place.filePath(QString::number(hour));
        const auto store = SqliteDataStore::open(folder, clock).value();
        ASSERT_TRUE(fillWithDemoHistory(*store, catalog, {30, 9, until}).ok());
        contents.append(wholeOf(*store));
        EXPECT_EQ(checkData(folder)->faults, QStringList());
    }
    EXPECT_EQ(contents.first(), contents.last());
    test::FakeDataStore memory;
    ASSERT_TRUE(fillWithDemoHistory(memory, catalog, {30, 9, until}).ok());
    EXPECT_EQ(wholeOf(memory), contents.first());
}

TEST(DemoOnDisk, EverySeedTellsAnotherStory)
{
    const Catalog catalog = loadBuiltInCatalog().value();
    QSet<QByteArray> stories;
    for (const quint32 seed : {0U, 1U, 2U, 4294967295U}) {
        test::FakeDataStore data;
        ASSERT_TRUE(fillWithDemoHistory(data, catalog, {4, seed, until}).ok());
        stories.insert(wholeOf(data));
    }
    EXPECT_EQ(stories.size(), 4);
}

} // namespace
