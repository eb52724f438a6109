// What removing leaves behind, and what comes back when the same entry is saved again.
#include "core/store/DataCheck.h"
#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

template<class T>
class Tombstone : public testing::Test {
protected:
    qint64 number(const QString &what)
    {
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        return database
            ->value(QStringLiteral("SELECT %1 FROM %2 WHERE id = '%3'")
                        .arg(what, StoredAs<T>::table(), one.id.toString()))
            .value()
            .toLongLong();
    }

    TempFolder folder;
    std::unique_ptr<SqliteDataStore> store = folder.open();
    const T one = sample<T>(1);
    AggregateStore<T> &mine = storeOf(*store, one);
};

using Kinds = testing::Types<Profile, Routine, WeekPlan, SessionRecord, SymptomEntry,
                             SafetyScreening, SelfTestResult, CoachEvent, OwnExercise, OwnPicture>;
TYPED_TEST_SUITE(Tombstone, Kinds);

TYPED_TEST(Tombstone, StaysAsOneRowThatIsNewerThanWhatItRemoved)
{
    ASSERT_TRUE(this->mine.save(this->one).ok());
    const qint64 saved = this->number(QStringLiteral("lamport"));
    ASSERT_TRUE(this->mine.remove(this->one.id).ok());
    EXPECT_EQ(this->number(QStringLiteral("count(*)")), 1);
    EXPECT_EQ(this->number(QStringLiteral("deleted")), 1);
    EXPECT_GT(this->number(QStringLiteral("lamport")), saved);
}

TYPED_TEST(Tombstone, IsTakenBackByTheNextSave)
{
    for (int round = 1; round <= 3; ++round) {
        ASSERT_TRUE(this->mine.save(edited(this->one, round)).ok());
        EXPECT_EQ(this->number(QStringLiteral("deleted")), 0);
        EXPECT_EQ(this->mine.all().value(), QList{edited(this->one, round)});
        ASSERT_TRUE(this->mine.remove(this->one.id).ok());
        EXPECT_TRUE(this->mine.all()->isEmpty());
    }
    EXPECT_EQ(this->number(QStringLiteral("count(*)")), 1);
    EXPECT_EQ(this->mine.versions(this->one.id).value(),
              (QList{edited(this->one, 3), edited(this->one, 2), edited(this->one, 1)}));
    this->store.reset();
    EXPECT_EQ(checkData(this->folder.path())->faults, QStringList());
}

TYPED_TEST(Tombstone, OutlivesARestart)
{
    ASSERT_TRUE(this->mine.save(this->one).ok());
    ASSERT_TRUE(this->mine.remove(this->one.id).ok());
    this->store.reset();
    const auto again = this->folder.open();
    EXPECT_EQ(storeOf(*again, this->one).find(this->one.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(storeOf(*again, this->one).remove(this->one.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(storeOf(*again, this->one).versions(this->one.id).value(), QList{this->one});
}

TYPED_TEST(Tombstone, AnIdOfAnotherKindFindsAndRemovesNothing)
{
    // The samples of all kinds share their UUIDs, so only the kind tells them apart.
    ASSERT_TRUE(this->mine.save(this->one).ok());
    const QUuid uuid = this->one.id.uuid();
    int found = 0;
    int removed = 0;
    const auto attempt = [&](auto &other, const auto &id) {
        if (static_cast<const Store *>(&other) == static_cast<const Store *>(&this->mine))
            return;
        found += other.find(id).ok();
        removed += other.remove(id).ok();
    };
    attempt(this->store->profiles(), ProfileId(uuid));
    attempt(this->store->routines(), RoutineId(uuid));
    attempt(this->store->plans(), WeekPlanId(uuid));
    attempt(this->store->sessions(), SessionId(uuid));
    attempt(this->store->symptoms(), SymptomId(uuid));
    EXPECT_EQ(found, 0);
    EXPECT_EQ(removed, 0);
    EXPECT_EQ(this->mine.all().value(), QList{this->one});
}

TEST(SessionTombstone, ItsExerciseRowsGoAndComeBack)
{
    TempFolder folder;
    const auto store = folder.open();
    const auto rows = [&] {
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        return database->value(QStringLiteral("SELECT count(*) FROM performed_exercise"))
            .value()
            .toInt();
    };
    const SessionRecord record = sample<SessionRecord>(1);
    ASSERT_TRUE(store->sessions().save(record).ok());
    EXPECT_EQ(rows(), 2);
    ASSERT_TRUE(store->sessions().remove(record.id).ok());
    EXPECT_EQ(rows(), 0);
    ASSERT_TRUE(store->sessions().save(record).ok());
    EXPECT_EQ(rows(), 2);
    SessionRecord bare = record;
    bare.exercises.clear();
    ASSERT_TRUE(store->sessions().save(bare).ok());
    EXPECT_EQ(rows(), 0);
}

} // namespace
