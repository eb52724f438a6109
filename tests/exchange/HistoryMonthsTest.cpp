#include "core/exchange/HistoryCsv.h"

#include "tests/exchange/CsvRows.h"
#include "tests/support/FakeDataStore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using test::readCsv;
using test::sinkInto;
using testing::ElementsAre;

namespace {

using Span = std::pair<QDate, QDate>;

/// Remembers which spans were asked for, and fails at one of them on request.
class WatchedSymptoms final : public test::MemoryStore<SymptomStore, SymptomEntry> {
public:
    explicit WatchedSymptoms(const SymptomStore &entries)
        : MemoryStore([](const SymptomEntry &, const SymptomEntry &) { return false; })
        , m_entries(entries)
    {
    }
    Result<QList<SymptomEntry>> between(const QDate &from, const QDate &to) const override
    {
        asked.append({from, to});
        if (failAt == asked.size())
            return Error{ErrorCode::Damaged, QStringLiteral("A row is damaged.")};
        return m_entries.between(from, to);
    }
    Result<QList<PainScore>> scores(const QDate &from, const QDate &to) const override
    {
        if (failAt == 0)
            return Error{ErrorCode::Io, QStringLiteral("The disk is gone.")};
        return m_entries.scores(from, to);
    }

    mutable QList<Span> asked;
    qsizetype failAt = -1; ///< 0: at the scores; from 1: at that month

private:
    const SymptomStore &m_entries;
};

class HistoryMonths : public testing::Test {
protected:
    /// An entry at noon UTC that counts for `date`.
    void log(const QDate &date, int number = 0, const QDate &utcDate = {})
    {
        SymptomEntry entry;
        entry.id = SymptomId(
            QUuid::createUuidV5(QUuid(), date.toString(Qt::ISODate) + QString::number(number)));
        entry.at = {QDateTime(utcDate.isValid() ? utcDate : date, QTime(12, number), Qt::UTC), 0,
                    date};
        ASSERT_TRUE(data.symptoms().save(entry).ok());
    }
    /// The dates of the rows in order.
    QStringList datesWritten()
    {
        QByteArray bytes;
        const auto rows = writeSymptomsCsv(symptoms, sinkInto(bytes));
        EXPECT_TRUE(rows.ok());
        const auto lines = readCsv(bytes);
        EXPECT_TRUE(lines.has_value());
        EXPECT_EQ(lines->size(), rows.valueOr(-1) + 1);
        QStringList dates;
        for (const QStringList &line : lines->mid(1))
            dates.append(line.value(1));
        return dates;
    }
    static QString iso(int year, int month, int day)
    {
        return QDate(year, month, day).toString(Qt::ISODate);
    }

    test::FakeDataStore data;
    WatchedSymptoms symptoms{data.symptoms()};
};

TEST_F(HistoryMonths, EachMonthIsAskedForOnceWithItsExactEnds)
{
    for (const QDate &date : {QDate(2028, 2, 29), QDate(2028, 2, 1), QDate(2027, 12, 31),
                              QDate(2028, 1, 1), QDate(2027, 2, 28)})
        log(date);
    EXPECT_THAT(datesWritten(), ElementsAre(iso(2027, 2, 28), iso(2027, 12, 31), iso(2028, 1, 1),
                                            iso(2028, 2, 1), iso(2028, 2, 29)));
    EXPECT_THAT(symptoms.asked, ElementsAre(Span(QDate(2027, 2, 1), QDate(2027, 2, 28)),
                                            Span(QDate(2027, 12, 1), QDate(2027, 12, 31)),
                                            Span(QDate(2028, 1, 1), QDate(2028, 1, 31)),
                                            Span(QDate(2028, 2, 1), QDate(2028, 2, 29))));
}

TEST_F(HistoryMonths, ADateInAnotherCenturyCostsOneLookUp)
{
    log(QDate(1726, 3, 4));
    log(QDate(2026, 3, 4));
    log(QDate(9999, 12, 31));
    EXPECT_EQ(datesWritten().size(), 3);
    EXPECT_EQ(symptoms.asked.size(), 3);
}

TEST_F(HistoryMonths, AnEntryBelongsToTheMonthItCountsFor)
{
    log(QDate(2026, 1, 31), 0, QDate(2026, 2, 1)); // made just after midnight UTC
    log(QDate(2026, 2, 1), 1, QDate(2026, 1, 31)); // made east of Greenwich
    EXPECT_THAT(datesWritten(), ElementsAre(iso(2026, 1, 31), iso(2026, 2, 1)));
}

TEST_F(HistoryMonths, ManyEntriesOfADayAreAllThereInOrder)
{
    for (int number = 59; number >= 0; --number)
        log(QDate(2026, 5, 31), number);
    EXPECT_EQ(datesWritten(), QStringList(60, iso(2026, 5, 31)));
}

TEST_F(HistoryMonths, EveryDayOfFourYearsIsWrittenOnce)
{
    QStringList expected;
    for (QDate date(2024, 1, 1); date < QDate(2028, 1, 1); date = date.addDays(1)) {
        log(date);
        expected.append(date.toString(Qt::ISODate));
    }
    ASSERT_EQ(expected.size(), 1461);
    EXPECT_EQ(datesWritten(), expected);
    EXPECT_EQ(symptoms.asked.size(), 48);
}

TEST_F(HistoryMonths, ADamagedMonthEndsTheExportWithItsError)
{
    log(QDate(2026, 1, 1));
    log(QDate(2026, 2, 1));
    log(QDate(2026, 3, 1));
    symptoms.failAt = 2;
    QByteArray bytes;
    const auto rows = writeSymptomsCsv(symptoms, sinkInto(bytes));
    ASSERT_FALSE(rows.ok());
    EXPECT_EQ(rows.error().code, ErrorCode::Damaged);
    EXPECT_EQ(symptoms.asked.size(), 2) << "the third month is not asked for";
    symptoms.failAt = 0;
    EXPECT_EQ(writeSymptomsCsv(symptoms, sinkInto(bytes)).error().code, ErrorCode::Io);
}

TEST_F(HistoryMonths, ASinkThatRefusesTheHeaderGetsNothingElse)
{
    log(QDate(2026, 1, 1));
    int calls = 0;
    const auto rows = writeSymptomsCsv(symptoms, [&calls](QByteArrayView) -> Result<void> {
        ++calls;
        return Error{ErrorCode::ReadOnly, QString()};
    });
    EXPECT_EQ(rows.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(calls, 1);
    EXPECT_TRUE(symptoms.asked.isEmpty());
}

} // namespace
