#include "core/exchange/SymptomCsv.h"

#include "core/symptoms/SymptomEntry.h"
#include "tests/exchange/CsvRows.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::readCsv;
using test::sinkInto;

namespace {

QStringList symptomRow(const SymptomEntry &entry)
{
    QByteArray bytes;
    SymptomCsv csv(sinkInto(bytes));
    EXPECT_TRUE(csv.add(entry).ok());
    EXPECT_EQ(csv.rows(), 1);
    const auto rows = readCsv(bytes);
    EXPECT_TRUE(rows && rows->size() == 1);
    return rows ? rows->value(0) : QStringList();
}

TEST(SymptomCsv, HasAColumnForEachFieldOfAnEntry)
{
    QByteArray bytes;
    SymptomCsv csv(sinkInto(bytes));
    ASSERT_TRUE(csv.header().ok());
    EXPECT_EQ(bytes, "entry_id,date,at,pain,phase,sensations,places,note,spread\r\n");
    EXPECT_EQ(csv.rows(), 0) << "the header is no row";
    EXPECT_EQ(symptomRow({}).size(), 9);
}

TEST(SymptomCsv, ABackdatedEntryKeepsItsDateAndItsInstant)
{
    SymptomEntry entry;
    entry.at = {QDateTime(QDate(2026, 3, 1), QTime(0, 15), Qt::UTC), 0, QDate(2026, 2, 28)};
    const QStringList row = symptomRow(entry);
    EXPECT_EQ(row.value(1), QStringLiteral("2026-02-28"));
    EXPECT_EQ(row.value(2), QStringLiteral("2026-03-01T00:15:00+00:00"));
}

TEST(SymptomCsv, NoPainIsAZeroAndNothingMarkedIsEmpty)
{
    SymptomEntry entry;
    entry.at = {QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC), 0, QDate(2026, 3, 1)};
    const QStringList row = symptomRow(entry);
    EXPECT_EQ(row.mid(3), (QStringList{QStringLiteral("0"), QStringLiteral("now"), QString(),
                                       QString(), QString(), QString()}));
}

TEST(SymptomCsv, AFailedRowIsNotCounted)
{
    SymptomCsv csv([](QByteArrayView) -> Result<void> {
        return Error{ErrorCode::Io, QStringLiteral("The disk is full.")};
    });
    EXPECT_FALSE(csv.add({}).ok());
    EXPECT_EQ(csv.rows(), 0);
}

RC_GTEST_PROP(SymptomCsvLaws, EveryFieldReadsBack, ())
{
    const SymptomEntry entry = *test::symptoms();
    const QStringList row = symptomRow(entry);
    RC_ASSERT(row.size() == 9);
    RC_ASSERT(SymptomId::fromString(row.at(0)) == entry.id);
    RC_ASSERT(QDate::fromString(row.at(1), Qt::ISODate) == entry.at.date);
    const QDateTime instant = QDateTime::fromString(row.at(2), Qt::ISODate);
    const QDateTime whole = entry.at.utc.addMSecs(-entry.at.utc.time().msec());
    RC_ASSERT(instant.toUTC() == whole); // to the second
    RC_ASSERT(row.at(3).toInt() == entry.pain);
    RC_ASSERT(enumFromWord<PainPhase>(row.at(4)) == entry.phase);
    RC_ASSERT(row.at(5) == enumWords(entry.sensations).join(QLatin1Char(';')));
    QList<BackPlace> places;
    for (const QString &place : row.at(6).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        places.append(BackPlace::fromString(place).value_or(BackPlace{0, BackSide::Middle}));
    RC_ASSERT(places == entry.places);
    RC_ASSERT(CsvWriter::unguarded(row.at(7)) == entry.note);
    RC_ASSERT(row.at(8) == enumWords(entry.spread).join(QLatin1Char(';')));
}

} // namespace
