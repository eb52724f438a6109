#include "core/store/DateSpan.h"

#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

SymptomEntry onDay(int n, const QDate &date)
{
    SymptomEntry entry = sample<SymptomEntry>(n);
    entry.at = {QDateTime(date, QTime(12, 0), Qt::UTC), 0, date};
    return entry;
}

TEST(DateSpan, AnInvalidDateLeavesItsEndOpen)
{
    const QDate day(2026, 3, 1);
    const QString text = QStringLiteral("2026-03-01");
    EXPECT_EQ(dateSpan(day, day), (QVariantList{text, text}));
    EXPECT_LT(dateSpan({}, day).first().toString(), QStringLiteral("0001-01-01"));
    EXPECT_GT(dateSpan(day, {}).last().toString(), QStringLiteral("9999-12-31"));
    EXPECT_FALSE(dateSpan({}, {}).first().isNull()) << "NULL would compare with nothing";
}

TEST(DateSpan, TextsSortAsTheirDays)
{
    const QList<QDate> days{QDate(1, 1, 1),      QDate(999, 12, 31), QDate(1000, 1, 1),
                            QDate(1999, 12, 31), QDate(2000, 1, 1),  QDate(2026, 2, 28),
                            QDate(2026, 3, 1),   QDate(9999, 12, 31)};
    for (qsizetype i = 1; i < days.size(); ++i) {
        EXPECT_LT(storedDate(days.at(i - 1)), storedDate(days.at(i)));
        EXPECT_EQ(storedDate(days.at(i)).size(), 10);
        EXPECT_EQ(QDate::fromString(storedDate(days.at(i)), Qt::ISODate), days.at(i));
    }
}

TEST(DateSpan, InstantsAreStoredInUtcToTheMillisecond)
{
    const QDateTime utc(QDate(2026, 3, 29), QTime(1, 0, 0, 7), Qt::UTC);
    EXPECT_EQ(storedInstant(utc), QStringLiteral("2026-03-29T01:00:00.007Z"));
    EXPECT_EQ(storedInstant(utc.toOffsetFromUtc(7200)), storedInstant(utc));
    EXPECT_EQ(instantFromStored(storedInstant(utc)), utc);
    EXPECT_FALSE(instantFromStored(QStringLiteral("yesterday")).isValid());
}

template<class Backend>
class DateSpanContract : public testing::Test {
protected:
    QList<int> found(const QDate &from, const QDate &to)
    {
        QList<int> numbers;
        for (const SymptomEntry &entry : store.between(from, to).value())
            numbers.append(int(entry.id.uuid().data1));
        return numbers;
    }

    Backend backend;
    SymptomStore &store = backend.data().symptoms();
};

TYPED_TEST_SUITE(DateSpanContract, Backends);

TYPED_TEST(DateSpanContract, BothEndsBelongToIt)
{
    const QDate leap(2028, 2, 29);
    for (int n = 1; n <= 5; ++n)
        ASSERT_TRUE(this->store.save(onDay(n, leap.addDays(n - 3))).ok());
    EXPECT_EQ(this->found(leap, leap), QList{3});
    EXPECT_EQ(this->found(leap.addDays(-1), leap.addDays(1)), (QList{2, 3, 4}));
    EXPECT_EQ(this->found({}, leap), (QList{1, 2, 3}));
    EXPECT_EQ(this->found(leap, {}), (QList{3, 4, 5}));
    EXPECT_TRUE(this->found(leap.addDays(1), leap).isEmpty());
    EXPECT_TRUE(this->found({}, leap.addDays(-3)).isEmpty());
    EXPECT_TRUE(this->found(leap.addDays(3), {}).isEmpty());
}

TYPED_TEST(DateSpanContract, SpansOverYearsAndCenturies)
{
    ASSERT_TRUE(this->store.save(onDay(1, QDate(1999, 12, 31))).ok());
    ASSERT_TRUE(this->store.save(onDay(2, QDate(2000, 1, 1))).ok());
    ASSERT_TRUE(this->store.save(onDay(3, QDate(2099, 12, 31))).ok());
    EXPECT_EQ(this->found(QDate(1999, 12, 31), QDate(2000, 1, 1)), (QList{1, 2}));
    EXPECT_EQ(this->found(QDate(2000, 1, 2), {}), QList{3});
    EXPECT_EQ(this->found(QDate(1, 1, 1), QDate(9999, 12, 31)), (QList{1, 2, 3}));
}

} // namespace
