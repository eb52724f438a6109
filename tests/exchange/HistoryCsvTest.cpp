#include "core/exchange/HistoryCsv.h"

#include "core/catalog/Catalog.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

Moment at(const QDate &date, int offsetMinutes = 60)
{
    return {QDateTime(date, QTime(7, 30), Qt::UTC), offsetMinutes, date};
}

PerformedExercise exercise(const char *id, ExerciseStatus status)
{
    PerformedExercise one;
    one.exerciseId = QLatin1String(id);
    one.dose.mode = DoseMode::Hold;
    one.dose.sets = 2;
    one.dose.reps = 3;
    one.dose.holdSeconds = 20;
    one.status = status;
    one.donePercent = status == ExerciseStatus::Skipped ? 0 : 100;
    one.doneSeconds = status == ExerciseStatus::Skipped ? 0 : 120;
    return one;
}

SessionRecord session(const QDate &date)
{
    SessionRecord record;
    record.id = SessionId(QUuid::createUuidV5(QUuid(), date.toString(Qt::ISODate)));
    record.routineName = QStringLiteral("=HYPERLINK(1), \"mine\"");
    record.started = at(date);
    record.ended = at(date);
    record.state = SessionState::Finished;
    record.activeSeconds = 300;
    record.painBefore = 3;
    record.exercises = {exercise("open-book", ExerciseStatus::Done),
                        exercise("wall-w", ExerciseStatus::Skipped),
                        exercise("thread-needle", ExerciseStatus::Partial)};
    return record;
}

class HistoryCsvTest : public testing::Test {
protected:
    QList<QByteArray> sessionLines()
    {
        m_bytes.clear();
        const auto rows = writeSessionsCsv(data.sessions(), catalog, sink());
        EXPECT_TRUE(rows.ok());
        return lines(rows.valueOr(-1));
    }
    QList<QByteArray> symptomLines()
    {
        m_bytes.clear();
        const auto rows = writeSymptomsCsv(data.symptoms(), sink());
        EXPECT_TRUE(rows.ok());
        return lines(rows.valueOr(-1));
    }
    ByteSink sink()
    {
        return [this](QByteArrayView bytes) -> Result<void> {
            m_bytes.append(bytes);
            return {};
        };
    }

    test::FakeDataStore data;
    Catalog catalog{CatalogData{}};

private:
    /// The lines without their ends; one more than rows, the header.
    QList<QByteArray> lines(int rows)
    {
        QList<QByteArray> all = m_bytes.replace("\r\n", "\n").split('\n');
        EXPECT_TRUE(all.takeLast().isEmpty());
        EXPECT_EQ(all.size(), rows + 1);
        return all;
    }
    QByteArray m_bytes;
};

TEST_F(HistoryCsvTest, AnEmptyHistoryIsTheHeader)
{
    EXPECT_TRUE(sessionLines().at(0).startsWith("session_id,date,started,ended,"));
    EXPECT_EQ(symptomLines().at(0), "entry_id,date,at,pain,phase,sensations,places,note,spread");
}

TEST_F(HistoryCsvTest, OneRowAPerformedExercise)
{
    const SessionRecord record = session(QDate(2026, 1, 5));
    ASSERT_TRUE(data.sessions().save(record).ok());
    const QList<QByteArray> lines = sessionLines();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(1),
              record.id.toString().toUtf8() +
                  ",2026-01-05,2026-01-05T08:30:00+01:00,2026-01-05T08:30:00+01:00,finished,"
                  "\"'=HYPERLINK(1), \"\"mine\"\"\",300,3,,,,wall-w,1,open-book,open-book,done,"
                  "100,120,hold,2,3,20,,,,0,,,");
    EXPECT_TRUE(lines.at(2).contains(",wall-w,3,thread-needle,thread-needle,partial,"));
}

TEST_F(HistoryCsvTest, SessionsThatDoNotCountHaveNoRows)
{
    SessionRecord running = session(QDate(2026, 1, 5));
    running.state = SessionState::Running;
    SessionRecord nothing = session(QDate(2026, 1, 6));
    nothing.exercises = {exercise("wall-w", ExerciseStatus::Skipped)};
    ASSERT_TRUE(data.sessions().save(running).ok());
    ASSERT_TRUE(data.sessions().save(nothing).ok());
    EXPECT_EQ(sessionLines().size(), 1);
}

TEST_F(HistoryCsvTest, MonthsFollowEachOtherAndNoDayIsLost)
{
    QStringList dates;
    for (const QDate &date : {QDate(2026, 1, 31), QDate(2025, 12, 31), QDate(2026, 2, 1),
                              QDate(2026, 1, 1), QDate(2024, 2, 29)}) {
        SessionRecord record = session(date);
        record.exercises.resize(1);
        ASSERT_TRUE(data.sessions().save(record).ok());
        dates.append(date.toString(Qt::ISODate));
    }
    dates.sort();
    QStringList read;
    for (const QByteArray &line : sessionLines().mid(1))
        read.append(QString::fromUtf8(line.split(',').at(1)));
    EXPECT_EQ(read, dates);
}

TEST_F(HistoryCsvTest, OneRowASymptomEntry)
{
    SymptomEntry entry;
    entry.id = SymptomId(QUuid::createUuid());
    entry.at = at(QDate(2026, 1, 5), -300);
    entry.pain = 4;
    entry.phase = PainPhase::NextMorning;
    entry.sensations = {Sensation::Stretch, Sensation::MuscleEffort};
    entry.places = {{7, BackSide::Left}, {8, BackSide::Middle}};
    entry.note = QStringLiteral("- stiff");
    entry.spread = {Spread::Arm, Spread::Leg};
    ASSERT_TRUE(data.symptoms().save(entry).ok());
    const QList<QByteArray> lines = symptomLines();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(1), entry.id.toString().toUtf8() +
                               ",2026-01-05,2026-01-05T02:30:00-05:00,4,next-morning,"
                               "stretch;muscle-effort,T7-left;T8-middle,'- stiff,arm;leg");
}

TEST_F(HistoryCsvTest, StopsAtTheFirstErrorOfTheSink)
{
    ASSERT_TRUE(data.sessions().save(session(QDate(2026, 1, 5))).ok());
    int calls = 0;
    const auto result =
        writeSessionsCsv(data.sessions(), catalog, [&calls](QByteArrayView) -> Result<void> {
            if (++calls == 2)
                return Error{ErrorCode::Io, QStringLiteral("The disk is full.")};
            return {};
        });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Io);
    EXPECT_EQ(calls, 2);
}

TEST(HistoryCsv, SymptomsGoBesideTheFile)
{
    const auto beside = [](const char *path) { return symptomsCsvPath(QLatin1String(path)); };
    EXPECT_EQ(beside("back.csv"), QStringLiteral("back-symptoms.csv"));
    EXPECT_EQ(beside("/a.b/back"), QStringLiteral("/a.b/back-symptoms"));
    EXPECT_EQ(beside("/a.b/back.2026.csv"), QStringLiteral("/a.b/back.2026-symptoms.csv"));
    EXPECT_EQ(beside("/x/.csv"), QStringLiteral("/x/.csv-symptoms"));
}

} // namespace
