// What every store keeps, whatever its aggregate and whether it lies in memory or in SQLite.
#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

template<class Backend, class T>
struct Case {
    using Where = Backend;
    using What = T;
};

using Cases = testing::Types<
    Case<InMemory, Profile>, Case<InSqlite, Profile>, Case<InMemory, Routine>,
    Case<InSqlite, Routine>, Case<InMemory, WeekPlan>, Case<InSqlite, WeekPlan>,
    Case<InMemory, SessionRecord>, Case<InSqlite, SessionRecord>, Case<InMemory, SymptomEntry>,
    Case<InSqlite, SymptomEntry>, Case<InMemory, SafetyScreening>, Case<InSqlite, SafetyScreening>,
    Case<InMemory, SelfTestResult>, Case<InSqlite, SelfTestResult>, Case<InMemory, CoachEvent>,
    Case<InSqlite, CoachEvent>, Case<InMemory, OwnExercise>, Case<InSqlite, OwnExercise>,
    Case<InMemory, OwnPicture>, Case<InSqlite, OwnPicture>>;

template<class C>
class AggregateContract : public testing::Test {
protected:
    using T = typename C::What;

    typename C::Where backend;
    AggregateStore<T> &store = storeOf(backend.data(), T());
    T one = sample<T>(1);
    T two = sample<T>(2);
    T three = sample<T>(3);
};

TYPED_TEST_SUITE(AggregateContract, Cases);

TYPED_TEST(AggregateContract, IsEmptyAtFirst)
{
    EXPECT_TRUE(this->store.all().value().isEmpty());
    EXPECT_EQ(this->store.find(this->one.id).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(this->store.versions(this->one.id).value().isEmpty());
}

TYPED_TEST(AggregateContract, GivesBackWhatWasSaved)
{
    ASSERT_TRUE(this->store.save(this->one).ok());
    EXPECT_EQ(this->store.find(this->one.id).value(), this->one);
}

TYPED_TEST(AggregateContract, ListsInOrder)
{
    for (const auto &each : {this->two, this->three, this->one})
        ASSERT_TRUE(this->store.save(each).ok());
    EXPECT_EQ(this->store.all().value(), (QList{this->one, this->two, this->three}));
}

TYPED_TEST(AggregateContract, ReplacesAndKeepsTheVersionsNewestFirst)
{
    const auto first = this->one;
    const auto second = edited(first, 1);
    const auto third = edited(first, 2);
    for (const auto &each : {first, second, third})
        ASSERT_TRUE(this->store.save(each).ok());
    EXPECT_EQ(this->store.all().value(), QList{third});
    EXPECT_EQ(this->store.versions(first.id).value(), (QList{second, first}));
}

TYPED_TEST(AggregateContract, RemovesAndKeepsWhatWasRemoved)
{
    ASSERT_TRUE(this->store.save(this->one).ok());
    ASSERT_TRUE(this->store.save(this->two).ok());
    ASSERT_TRUE(this->store.remove(this->one.id).ok());
    EXPECT_EQ(this->store.all().value(), QList{this->two});
    EXPECT_EQ(this->store.find(this->one.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(this->store.versions(this->one.id).value(), QList{this->one});
    EXPECT_TRUE(this->store.versions(this->two.id).value().isEmpty());
}

TYPED_TEST(AggregateContract, RemovingWhatIsNotThereIsNotFound)
{
    EXPECT_EQ(this->store.remove(this->one.id).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(this->store.save(this->one).ok());
    ASSERT_TRUE(this->store.remove(this->one.id).ok());
    EXPECT_EQ(this->store.remove(this->one.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(this->store.versions(this->one.id).value().size(), 1);
}

TYPED_TEST(AggregateContract, BringsBackWhatWasRemoved)
{
    ASSERT_TRUE(this->store.save(this->one).ok());
    ASSERT_TRUE(this->store.remove(this->one.id).ok());
    const auto back = edited(this->one, 5);
    ASSERT_TRUE(this->store.save(back).ok());
    EXPECT_EQ(this->store.find(this->one.id).value(), back);
    EXPECT_EQ(this->store.versions(this->one.id).value(), QList{this->one});
}

TYPED_TEST(AggregateContract, RefusesANullId)
{
    const ChangeCount changes(this->store);
    auto nameless = this->one;
    nameless.id = {};
    EXPECT_EQ(this->store.save(nameless).error().code, ErrorCode::Invalid);
    EXPECT_EQ(this->store.find({}).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(this->store.all().value().isEmpty());
    EXPECT_EQ(changes.value, 0);
}

TYPED_TEST(AggregateContract, TellsOnceAfterEveryChange)
{
    const ChangeCount changes(this->store);
    ASSERT_TRUE(this->store.save(this->one).ok());
    EXPECT_EQ(changes.value, 1);
    ASSERT_TRUE(this->store.save(edited(this->one, 1)).ok());
    EXPECT_EQ(changes.value, 2);
    ASSERT_TRUE(this->store.remove(this->one.id).ok());
    EXPECT_EQ(changes.value, 3);
    ASSERT_FALSE(this->store.remove(this->one.id).ok());
    EXPECT_EQ(changes.value, 3);
}

TYPED_TEST(AggregateContract, ListenersSeeTheChange)
{
    qsizetype seen = -1;
    QObject context;
    QObject::connect(&this->store, &Store::changed, &context,
                     [&] { seen = this->store.all().value().size(); });
    ASSERT_TRUE(this->store.save(this->one).ok());
    EXPECT_EQ(seen, 1);
}

} // namespace
