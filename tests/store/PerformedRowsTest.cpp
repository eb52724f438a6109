#include "core/store/PerformedRows.h"

#include "core/store/DataCheck.h"
#include "core/store/StoredAs.h"
#include "tests/store/Backends.h"
#include "tests/support/Generators.h"

using namespace midback;
using namespace midback::test;

namespace {

QList<QStringList> storedRows(const TempFolder &folder)
{
    QList<QStringList> rows;
    const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
    const auto read = database->forEach(
        QStringLiteral("SELECT %1 FROM performed_exercise ORDER BY session, position")
            .arg(performedColumns()),
        {}, [&](const Row &row) -> Result<void> {
            QStringList texts;
            for (int i = 0; i < row.columns(); ++i)
                texts.append(row.value(i).isNull() ? QStringLiteral("NULL") : row.text(i));
            rows.append(texts);
            return {};
        });
    EXPECT_TRUE(read.ok());
    return rows;
}

QList<QStringList> expectedRows(QList<SessionRecord> records)
{
    std::sort(records.begin(), records.end(),
              [](const auto &a, const auto &b) { return a.id.toString() < b.id.toString(); });
    QList<QStringList> rows;
    for (const SessionRecord &record : std::as_const(records)) {
        for (const QVariantList &row : performedRows(record)) {
            QStringList texts;
            for (const QVariant &value : row)
                texts.append(value.isNull() ? QStringLiteral("NULL") : value.toString());
            rows.append(texts);
        }
    }
    return rows;
}

TEST(PerformedRows, HaveOneValueAColumn)
{
    const auto rows = performedRows(sample<SessionRecord>(1));
    ASSERT_EQ(rows.size(), 2);
    for (const QVariantList &row : rows)
        EXPECT_EQ(row.size(), performedColumns().split(QLatin1Char(',')).size());
}

TEST(PerformedRows, SayWhatTheRecordSays)
{
    SessionRecord record = sample<SessionRecord>(4);
    record.exercises.first().effort = 5;
    record.exercises.first().peakPain = 0;
    const QVariantList first = performedRows(record).first();
    EXPECT_EQ(first,
              (QVariantList{QStringLiteral("2026-01-05"), record.id.toString(), qsizetype(0),
                            QStringLiteral("cat-cow"), QStringLiteral("done"), 100, 60, 5, 0}));
    const QVariantList second = performedRows(record).last();
    EXPECT_EQ(second.at(2).toInt(), 1);
    EXPECT_TRUE(second.at(7).isNull()) << "not asked is not zero";
    EXPECT_TRUE(second.at(8).isNull());
}

TEST(PerformedRows, OfASessionWithoutExercisesAreNone)
{
    SessionRecord record = sample<SessionRecord>(1);
    record.exercises.clear();
    EXPECT_TRUE(performedRows(record).isEmpty());
}

TEST(PerformedRows, TheSameExerciseTwiceIsTwoRows)
{
    TempFolder folder;
    const auto store = folder.open();
    SessionRecord record = sample<SessionRecord>(1);
    record.exercises.append(record.exercises.first());
    ASSERT_TRUE(store->sessions().save(record).ok());
    EXPECT_EQ(storedRows(folder), expectedRows({record}));
    EXPECT_EQ(storedRows(folder).size(), 3);
}

RC_GTEST_PROP(PerformedRowsLaw, TheTableHoldsWhatTheRecordsHold, ())
{
    TempFolder folder;
    {
        const auto store = folder.open();
        const auto records = *rc::gen::container<std::vector<SessionRecord>>(
            std::size_t(*rc::gen::inRange(1, 6)), sessions());
        for (const SessionRecord &record : records) {
            RC_ASSERT(store->sessions().save(record).ok());
            if (*rc::gen::inRange(0, 5) == 0) {
                RC_ASSERT(store->sessions().remove(record.id).ok());
            }
        }
        RC_ASSERT(storedRows(folder) == expectedRows(store->sessions().all().value()));
    }
    RC_ASSERT(checkData(folder.path())->faults == QStringList());
}

} // namespace
