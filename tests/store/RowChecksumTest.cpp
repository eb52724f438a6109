// Every table guards its rows alike: whichever way an entry stops being what was saved, reads say
// so, lists go on, the check names it and a new save heals it.
#include "core/store/DataCheck.h"
#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

const char *const damages[] = {
    "json = replace(json, '{', '{ ')",          // other bytes, same meaning
    "json = ''",                                // gone
    "json = substr(json, 1, length(json) / 2)", // cut off
    "checksum = replace(checksum, substr(checksum, 1, 1), 'x')",
    "checksum = upper(checksum) || ''", // hex, but not as we write it
    "json = '[]', checksum = '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'",
    "json = '{}', checksum = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'",
    "json = CAST(x'00ff00' AS TEXT)",
};

template<class T>
class RowChecksum : public testing::Test {
protected:
    void SetUp() override { folder.fill(3); }

    QString table() const { return StoredAs<T>::table(); }
    QString where() const { return QStringLiteral(" WHERE id = '%1'").arg(two.id.toString()); }
    void damage(const char *how)
    {
        folder.execute(QStringLiteral("UPDATE %1 SET ").arg(table()) + QLatin1String(how) +
                       where());
    }
    /// Of entry three into the row of entry two: whole, but not where it belongs.
    void swapIn()
    {
        folder.execute(QStringLiteral("UPDATE %1 SET (json, checksum) = (SELECT json, checksum "
                                      "FROM %1 WHERE id = '%2')")
                           .arg(table(), sample<T>(3).id.toString()) +
                       where());
    }
    void expectDamaged(const char *how)
    {
        const auto store = folder.open();
        AggregateStore<T> &mine = storeOf(*store, two);
        const Result<T> found = mine.find(two.id);
        ASSERT_FALSE(found.ok()) << how;
        EXPECT_EQ(found.error().code, ErrorCode::Damaged) << how;
        EXPECT_TRUE(isPlainSentence(found.error().detail)) << qPrintable(found.error().detail);
        EXPECT_EQ(mine.all().value(), (QList{sample<T>(1), sample<T>(3)})) << how;
        ASSERT_EQ(store->damagedRows().size(), 1) << how;
        EXPECT_EQ(store->damagedRows().first().kind, table());
        EXPECT_EQ(store->damagedRows().first().id, two.id.toString());
        const auto report = checkData(folder.path()).value();
        EXPECT_TRUE(report.faults.join(QLatin1Char('\n')).contains(two.id.toString())) << how;
    }

    TempFolder folder;
    const T two = sample<T>(2);
};

using Kinds = testing::Types<Profile, Routine, WeekPlan, SessionRecord, SymptomEntry,
                             SafetyScreening, SelfTestResult, CoachEvent, OwnExercise, OwnPicture>;
TYPED_TEST_SUITE(RowChecksum, Kinds);

TYPED_TEST(RowChecksum, EveryDamageIsSeen)
{
    for (const char *how : damages) {
        this->damage(how);
        this->expectDamaged(how);
        const auto store = this->folder.open();
        ASSERT_TRUE(storeOf(*store, this->two).save(this->two).ok()) << how; // for the next round
        EXPECT_EQ(storeOf(*store, this->two).find(this->two.id).value(), this->two);
    }
}

TYPED_TEST(RowChecksum, AWholeEntryInTheWrongRowIsDamage)
{
    this->swapIn();
    this->expectDamaged("ids differ");
}

TYPED_TEST(RowChecksum, OtherKindsWithTheSameIdAreNotTouched)
{
    this->damage(damages[0]);
    const auto store = this->folder.open();
    int whole = 0;
    whole += store->profiles().find(ProfileId(this->two.id.uuid())).ok();
    whole += store->routines().find(RoutineId(this->two.id.uuid())).ok();
    whole += store->plans().find(WeekPlanId(this->two.id.uuid())).ok();
    whole += store->sessions().find(SessionId(this->two.id.uuid())).ok();
    whole += store->symptoms().find(SymptomId(this->two.id.uuid())).ok();
    whole += store->screenings().find(SafetyScreeningId(this->two.id.uuid())).ok();
    whole += store->selfTests().find(SelfTestResultId(this->two.id.uuid())).ok();
    whole += store->coachEvents().find(CoachEventId(this->two.id.uuid())).ok();
    whole += store->ownExercises().find(OwnExerciseId(this->two.id.uuid())).ok();
    whole += store->ownPictures().find(OwnPictureId(this->two.id.uuid())).ok();
    EXPECT_EQ(whole, 9);
}

TYPED_TEST(RowChecksum, RemovingLeavesATombstoneAndNothingToRead)
{
    this->damage(damages[0]);
    const auto store = this->folder.open();
    AggregateStore<TypeParam> &mine = storeOf(*store, this->two);
    ASSERT_TRUE(mine.remove(this->two.id).ok());
    EXPECT_EQ(mine.find(this->two.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(mine.all()->size(), 2);
    EXPECT_TRUE(mine.versions(this->two.id)->isEmpty());
}

TYPED_TEST(RowChecksum, ADamagedVersionIsLeftOutAndTheOthersStay)
{
    {
        const auto store = this->folder.open();
        AggregateStore<TypeParam> &mine = storeOf(*store, this->two);
        ASSERT_TRUE(mine.save(edited(this->two, 1)).ok());
        ASSERT_TRUE(mine.save(edited(this->two, 2)).ok());
    }
    this->folder.execute(QStringLiteral("UPDATE history SET json = json || ' ' WHERE seq = 1"));
    const auto store = this->folder.open();
    AggregateStore<TypeParam> &mine = storeOf(*store, this->two);
    EXPECT_EQ(mine.versions(this->two.id).value(), QList{edited(this->two, 1)});
    EXPECT_EQ(mine.find(this->two.id).value(), edited(this->two, 2));
    EXPECT_EQ(store->damagedRows().size(), 1);
}

} // namespace
