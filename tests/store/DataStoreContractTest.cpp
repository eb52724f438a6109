// Changes over several stores: together or not at all, in memory and in SQLite alike.
#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

template<class Backend>
class DataStoreContract : public testing::Test {
protected:
    Backend backend;
    DataStore &data = backend.data();
    Error stop{ErrorCode::Refused, QStringLiteral("Stop here.")};
};

TYPED_TEST_SUITE(DataStoreContract, Backends);

TYPED_TEST(DataStoreContract, KeepsEverythingOrNothing)
{
    ASSERT_TRUE(this->data.routines().save(sample<Routine>(1)).ok());
    const auto change = [&](bool fail) {
        return this->data.atomically([&]() -> Result<void> {
            EXPECT_TRUE(this->data.routines().save(edited(sample<Routine>(1), 9)).ok());
            EXPECT_TRUE(this->data.plans().save(sample<WeekPlan>(1)).ok());
            EXPECT_TRUE(this->data.sessions().save(sample<SessionRecord>(1)).ok());
            return fail ? Result<void>(this->stop) : Result<void>();
        });
    };
    const Result<void> failed = change(true);
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().detail, this->stop.detail);
    EXPECT_EQ(this->data.routines().all().value(), QList{sample<Routine>(1)});
    EXPECT_TRUE(this->data.routines().versions(sample<Routine>(1).id).value().isEmpty());
    EXPECT_TRUE(this->data.plans().all().value().isEmpty());
    EXPECT_TRUE(this->data.sessions().all().value().isEmpty());

    ASSERT_TRUE(change(false).ok());
    EXPECT_EQ(this->data.routines().all().value(), QList{edited(sample<Routine>(1), 9)});
    EXPECT_EQ(this->data.routines().versions(sample<Routine>(1).id).value().size(), 1);
    EXPECT_EQ(this->data.plans().all().value().size(), 1);
    EXPECT_EQ(this->data.sessions().all().value().size(), 1);
}

TYPED_TEST(DataStoreContract, TellsOnceForAWholeChange)
{
    const ChangeCount symptoms(this->data.symptoms());
    const ChangeCount routines(this->data.routines());
    const ChangeCount plans(this->data.plans());
    const Result<void> done = this->data.atomically([&]() -> Result<void> {
        for (int n = 1; n <= 3; ++n)
            EXPECT_TRUE(this->data.symptoms().save(sample<SymptomEntry>(n)).ok());
        EXPECT_TRUE(this->data.routines().save(sample<Routine>(1)).ok());
        EXPECT_EQ(symptoms.value, 0);
        return {};
    });
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(symptoms.value, 1);
    EXPECT_EQ(routines.value, 1);
    EXPECT_EQ(plans.value, 0);
}

TYPED_TEST(DataStoreContract, TellsNothingWhenNothingStays)
{
    const ChangeCount symptoms(this->data.symptoms());
    const Result<void> done = this->data.atomically([&]() -> Result<void> {
        EXPECT_TRUE(this->data.symptoms().save(sample<SymptomEntry>(1)).ok());
        return this->stop;
    });
    EXPECT_FALSE(done.ok());
    EXPECT_EQ(symptoms.value, 0);
    ASSERT_TRUE(this->data.symptoms().save(sample<SymptomEntry>(2)).ok());
    EXPECT_EQ(symptoms.value, 1);
}

TYPED_TEST(DataStoreContract, ReadsItsOwnWritesInside)
{
    const Result<void> done = this->data.atomically([&]() -> Result<void> {
        EXPECT_TRUE(this->data.routines().save(sample<Routine>(1)).ok());
        EXPECT_EQ(this->data.routines().all().value().size(), 1);
        EXPECT_TRUE(this->data.routines().remove(sample<Routine>(1).id).ok());
        EXPECT_TRUE(this->data.routines().all().value().isEmpty());
        return {};
    });
    EXPECT_TRUE(done.ok());
}

TEST(SqliteDataStore, KeepsEverythingAfterReopening)
{
    TempFolder folder;
    folder.fill(3);
    const auto store = folder.open();
    EXPECT_EQ(store->routines().all().value().size(), 3);
    EXPECT_EQ(store->sessions().find(sample<SessionRecord>(2).id).value(),
              sample<SessionRecord>(2));
    EXPECT_TRUE(store->damagedRows().isEmpty());
}

TEST(SqliteDataStore, RefusesAChangeInsideAChange)
{
    TempFolder folder;
    const auto store = folder.open();
    const Result<void> done = store->atomically([&] {
        const Result<void> inner = store->atomically([]() -> Result<void> { return {}; });
        EXPECT_EQ(inner.error().code, ErrorCode::Refused);
        return store->routines().save(sample<Routine>(1));
    });
    EXPECT_TRUE(done.ok());
    EXPECT_EQ(store->routines().all().value().size(), 1);
}

TEST(SqliteDataStore, RefusesWhatCouldNotBeReadBack)
{
    TempFolder folder;
    const auto store = folder.open();
    Routine nameless = sample<Routine>(1);
    nameless.name.clear();
    EXPECT_EQ(store->routines().save(nameless).error().code, ErrorCode::Invalid);
    EXPECT_EQ(store->sessions().save(SessionRecord{}).error().code, ErrorCode::Invalid);
    EXPECT_TRUE(store->routines().all().value().isEmpty());
}

TEST(SqliteDataStore, AWriteThatFailsInsideFailsTheWhole)
{
    TempFolder folder;
    folder.fill(1);
    folder.execute(QStringLiteral("CREATE TRIGGER no_plan BEFORE INSERT ON week_plan BEGIN "
                                  "SELECT RAISE(ABORT, 'no'); END"));
    const auto store = folder.open();
    const Result<void> done = store->atomically([&]() -> Result<void> {
        EXPECT_TRUE(store->routines().save(sample<Routine>(2)).ok());
        EXPECT_FALSE(store->plans().save(sample<WeekPlan>(2)).ok()); // and then ignored
        return {};
    });
    EXPECT_FALSE(done.ok());
    EXPECT_EQ(store->routines().all().value().size(), 1);
}

TEST(SqliteDataStore, KeepsOneDeviceAndCountsItsChanges)
{
    TempFolder folder;
    folder.fill(2); // twenty changes
    {
        const auto store = folder.open();
        ASSERT_TRUE(store->routines().remove(sample<Routine>(1).id).ok());
    }
    const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
    EXPECT_EQ(database->value(QStringLiteral("SELECT lamport FROM meta")).value().toInt(), 21);
    EXPECT_EQ(database->value(QStringLiteral("SELECT lamport FROM routine WHERE deleted"))
                  .value()
                  .toInt(),
              21);
    EXPECT_EQ(database
                  ->value(QStringLiteral("SELECT count(*) FROM symptom, meta "
                                         "WHERE symptom.device = meta.device"))
                  .value()
                  .toInt(),
              2);
}

TEST(SqliteDataStore, ReadOnlyReadsBesideAWriterAndChangesNothing)
{
    TempFolder folder;
    folder.fill(2);
    const auto writer = folder.open();
    const auto reader = SqliteDataStore::openReadOnly(folder.path(), folder.clock());
    ASSERT_TRUE(reader.ok()) << qPrintable(reader.error().detail);
    EXPECT_EQ((*reader)->routines().all().value().size(), 2);
    ASSERT_TRUE(writer->routines().save(sample<Routine>(3)).ok());
    EXPECT_EQ((*reader)->routines().all().value().size(), 3);
    EXPECT_EQ((*reader)->routines().save(sample<Routine>(4)).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ((*reader)->routines().remove(sample<Routine>(1).id).error().code,
              ErrorCode::ReadOnly);
}

TEST(SqliteDataStore, ReadOnlyFindsNoDataAndMakesNone)
{
    TempFolder folder;
    const auto reader = SqliteDataStore::openReadOnly(folder.path(), folder.clock());
    EXPECT_EQ(reader.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(folder.path()));
}

} // namespace
