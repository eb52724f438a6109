#include "core/data/DataStore.h"

#include "core/routine/WeekPlan.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

// The contract that memory and SQLite share is in tests/store. Here is what pages rely on when a
// store fails, which only the fake can play.
class DataStoreFailing : public testing::Test {
protected:
    DataStoreFailing()
    {
        for (const Store *store : {static_cast<const Store *>(&data.profiles()),
                                   static_cast<const Store *>(&data.routines()),
                                   static_cast<const Store *>(&data.plans()),
                                   static_cast<const Store *>(&data.sessions()),
                                   static_cast<const Store *>(&data.symptoms())}) {
            QObject::connect(store, &Store::changed, &listener, [this] { ++told; });
        }
    }
    static Routine routine(const char *name)
    {
        Routine one;
        one.id = RoutineId(QUuid::createUuidV5(QUuid(), QLatin1String(name)));
        one.name = QLatin1String(name);
        return one;
    }
    static SymptomEntry entry(int pain)
    {
        SymptomEntry one;
        one.id = SymptomId(QUuid::createUuidV5(QUuid(), QString::number(pain)));
        one.at = {QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC), 0, QDate(2026, 3, 11)};
        one.pain = pain;
        return one;
    }
    /// Saves a routine and an entry as one.
    Result<void> saveBoth()
    {
        return data.atomically([&]() -> Result<void> {
            if (auto saved = data.routines().save(routine("Morning")); !saved)
                return saved;
            return data.symptoms().save(entry(3));
        });
    }

    test::FakeDataStore data;
    QObject listener;
    int told = 0;
};

TEST_F(DataStoreFailing, WhenTheSecondStoreFailsTheFirstKeepsNothing)
{
    data.symptoms().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    const auto done = saveBoth();
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Io);
    EXPECT_EQ(done.error().detail, QStringLiteral("The disk is full."));
    EXPECT_TRUE(data.routines().all()->isEmpty());
    EXPECT_TRUE(data.routines().versions(routine("Morning").id)->isEmpty());
    EXPECT_EQ(told, 0);
}

TEST_F(DataStoreFailing, OnceItWorksAgainTheSameChangeGoesThrough)
{
    data.symptoms().failWith(Error{ErrorCode::ReadOnly, QString()});
    ASSERT_FALSE(saveBoth().ok());
    data.symptoms().failWith(std::nullopt);
    ASSERT_TRUE(saveBoth().ok());
    EXPECT_EQ(data.routines().all()->size(), 1);
    EXPECT_EQ(data.symptoms().all()->size(), 1);
    EXPECT_EQ(told, 2) << "once by each of the two stores";
}

TEST_F(DataStoreFailing, AFailedChangeBringsBackWhatItRemovedAndReplaced)
{
    ASSERT_TRUE(saveBoth().ok());
    told = 0;
    const auto done = data.atomically([&]() -> Result<void> {
        Routine renamed = routine("Morning");
        renamed.name = QStringLiteral("Evening");
        EXPECT_TRUE(data.routines().save(renamed).ok());
        EXPECT_TRUE(data.symptoms().remove(entry(3).id).ok());
        EXPECT_TRUE(data.symptoms().all()->isEmpty()) << "inside, the change is seen";
        return Error{ErrorCode::Refused, QStringLiteral("Not now.")};
    });
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
    EXPECT_EQ(data.routines().find(routine("Morning").id)->name, QStringLiteral("Morning"));
    EXPECT_EQ(data.symptoms().find(entry(3).id).valueOr({}), entry(3));
    EXPECT_TRUE(data.symptoms().versions(entry(3).id)->isEmpty());
    EXPECT_EQ(told, 0);
}

TEST_F(DataStoreFailing, AChangeOfNothingSucceedsAndTellsNobody)
{
    EXPECT_TRUE(data.atomically([]() -> Result<void> { return {}; }).ok());
    EXPECT_EQ(told, 0);
}

TEST_F(DataStoreFailing, ManySavesInOneStoreTellOnceAndAllAtOnce)
{
    int seen = -1;
    QObject::connect(&data.symptoms(), &Store::changed, &listener,
                     [&] { seen = int(data.symptoms().all()->size()); });
    ASSERT_TRUE(data.atomically([&]() -> Result<void> {
                        for (int pain = 0; pain <= 10; ++pain) {
                            if (auto saved = data.symptoms().save(entry(pain)); !saved)
                                return saved;
                        }
                        return {};
                    })
                    .ok());
    EXPECT_EQ(told, 1);
    EXPECT_EQ(seen, 11) << "a listener never sees half of a change";
}

TEST_F(DataStoreFailing, AStoreThatFailsStillReads)
{
    ASSERT_TRUE(saveBoth().ok());
    data.routines().failWith(Error{ErrorCode::Io, QString()});
    EXPECT_FALSE(data.routines().save(routine("Evening")).ok());
    EXPECT_FALSE(data.routines().remove(routine("Morning").id).ok());
    EXPECT_EQ(data.routines().all()->size(), 1);
}

} // namespace
