#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

template<class Backend>
class SymptomContract : public testing::Test {
protected:
    Backend backend;
    SymptomStore &store = backend.data().symptoms();
};

TYPED_TEST_SUITE(SymptomContract, Backends);

TYPED_TEST(SymptomContract, FindsASpanByTheDateThatCounts)
{
    for (int n = 1; n <= 4; ++n)
        ASSERT_TRUE(this->store.save(sample<SymptomEntry>(n)).ok());
    SymptomEntry backdated = sample<SymptomEntry>(9);
    backdated.at.date = QDate(2026, 1, 3);
    ASSERT_TRUE(this->store.save(backdated).ok());

    const QDate third(2026, 1, 3);
    EXPECT_EQ(this->store.between(third, third).value(),
              (QList{sample<SymptomEntry>(2), backdated}));
    EXPECT_EQ(this->store.between({}, third).value().size(), 3);
    EXPECT_EQ(this->store.between(third, {}).value().size(), 4);
}

TYPED_TEST(SymptomContract, ScoresSayWhatTheEntriesSay)
{
    QList<PainScore> expected;
    for (int n = 1; n <= 5; ++n) {
        SymptomEntry entry = sample<SymptomEntry>(n);
        entry.phase = enumValues<PainPhase>().at(n % 6);
        ASSERT_TRUE(this->store.save(entry).ok());
        if (n != 4)
            expected.append({entry.at.date, entry.at.utc, entry.phase, entry.pain});
    }
    ASSERT_TRUE(this->store.remove(sample<SymptomEntry>(4).id).ok());
    EXPECT_EQ(this->store.scores({}, {}).value(), expected);
    EXPECT_EQ(this->store.scores(expected.at(1).date, expected.at(2).date).value(),
              expected.mid(1, 2));
}

TYPED_TEST(SymptomContract, SeveralADayKeepTheirOrder)
{
    SymptomEntry evening = sample<SymptomEntry>(1);
    SymptomEntry morning = sample<SymptomEntry>(2);
    evening.at.utc = QDateTime(QDate(2026, 1, 2), QTime(20, 0), Qt::UTC);
    morning.at = {QDateTime(QDate(2026, 1, 2), QTime(6, 0), Qt::UTC), 0, evening.at.date};
    ASSERT_TRUE(this->store.save(evening).ok());
    ASSERT_TRUE(this->store.save(morning).ok());
    EXPECT_EQ(this->store.all().value(), (QList{morning, evening}));
}

} // namespace
