// The demo history at every length, in memory and on disk.
#include "app/demo/DemoCourse.h"
#include "core/base/ManualClock.h"
#include "core/store/DataCheck.h"
#include "core/store/SqliteDataStore.h"
#include "tests/app/DemoFixture.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class DemoLengths : public test::DemoFixture, public testing::WithParamInterface<int> {
protected:
    void SetUp() override { ASSERT_TRUE(fill(data, GetParam()).ok()); }
    QDate first() const { return until.addDays(1 - 7 * GetParam()); }
};

using DemoOnDisk = test::DemoFixture;

TEST_P(DemoLengths, StaysWithinItsDays)
{
    EXPECT_FALSE(sessions().isEmpty());
    EXPECT_FALSE(entries().isEmpty());
    EXPECT_EQ(data.sessions().between(first(), until.addDays(-1))->size(), sessions().size());
    EXPECT_EQ(data.symptoms().between(first(), until)->size(), entries().size());
    EXPECT_EQ(entries().last().at.date, until);
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
    const auto all = sessions();
    for (qsizetype i = 1; i < all.size(); ++i) {
        EXPECT_LT(all.at(i - 1).id.toString(), all.at(i).id.toString());
        EXPECT_LT(all.at(i - 1).started.utc, all.at(i).started.utc);
    }
}

INSTANTIATE_TEST_SUITE_P(Weeks, DemoLengths, testing::Values(1, 2, 5, 26, 104, 520));

TEST_F(DemoOnDisk, TwoFoldersHoldTheSameBytesAndAreSound)
{
    QTemporaryDir place;
    QList<QByteArray> contents;
    for (const int hour : {3, 22}) { // made at another time of another day
        const ManualClock clock(QDateTime(QDate(2027, 1, hour), QTime(hour, 0), Qt::UTC),
                                60 * hour);
        const QString folder = place.filePath(QString::number(hour));
        const auto store = SqliteDataStore::open(folder, clock).value();
        ASSERT_TRUE(fill(*store, 30, 9).ok());
        contents.append(test::wholeOf(*store));
        EXPECT_EQ(checkData(folder)->faults, QStringList());
    }
    EXPECT_EQ(contents.first(), contents.last());
    ASSERT_TRUE(fill(data, 30, 9).ok());
    EXPECT_EQ(test::wholeOf(data), contents.first());
}

TEST_F(DemoOnDisk, EverySeedTellsAnotherStory)
{
    QSet<QByteArray> stories;
    for (const quint32 seed : {0U, 1U, 2U, 4294967295U}) {
        test::FakeDataStore another;
        ASSERT_TRUE(fill(another, 4, seed).ok());
        stories.insert(test::wholeOf(another));
    }
    EXPECT_EQ(stories.size(), 4);
}

} // namespace
