#include "core/exchange/SessionCsv.h"

#include "core/session/SessionRecord.h"
#include "tests/exchange/CsvRows.h"
#include "tests/support/Generators.h"
#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::readCsv;
using test::sinkInto;

namespace {

using Row = QHash<QString, QString>; ///< by name of column

/// The rows of one record, under the names of the header.
QList<Row> rowsOf(const SessionRecord &record)
{
    const Catalog catalog = test::smallCatalog();
    QByteArray bytes;
    SessionCsv csv(catalog, sinkInto(bytes));
    EXPECT_TRUE(csv.header().ok());
    EXPECT_TRUE(csv.add(record).ok());
    const auto lines = readCsv(bytes);
    EXPECT_TRUE(lines.has_value());
    const QStringList names = lines->first();
    EXPECT_EQ(names.size(), 29);
    QList<Row> rows;
    for (const QStringList &line : lines->mid(1)) {
        EXPECT_EQ(line.size(), names.size());
        Row row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names.at(i), line.at(i));
        EXPECT_EQ(row.size(), names.size()) << "no name stands twice";
        rows.append(row);
    }
    EXPECT_EQ(csv.rows(), int(rows.size()));
    return rows;
}

QString at(const Row &row, const char *name)
{
    EXPECT_TRUE(row.contains(QLatin1String(name))) << name;
    return row.value(QLatin1String(name));
}

PerformedExercise performed(const char *id, ExerciseStatus status = ExerciseStatus::Done)
{
    PerformedExercise one;
    one.exerciseId = QLatin1String(id);
    one.dose.mode = DoseMode::Time;
    one.dose.durationSeconds = 90;
    one.status = status;
    one.donePercent = 80;
    one.doneSeconds = 72;
    return one;
}

SessionRecord session(const QList<PerformedExercise> &exercises)
{
    SessionRecord record;
    record.id = SessionId::fromString(u"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b");
    record.routineName = QStringLiteral("Morning");
    record.started = {QDateTime(QDate(2026, 1, 31), QTime(23, 30), Qt::UTC), 60, QDate(2026, 2, 1)};
    record.state = SessionState::Finished;
    record.activeSeconds = 300;
    record.exercises = exercises;
    return record;
}

TEST(SessionCsv, ARowSaysWhenAndWhatUnderTheRightColumns)
{
    SessionRecord record = session({performed("turn")});
    record.ended = Moment{record.started.utc.addSecs(420), 120, QDate(2026, 2, 1)};
    record.painBefore = 0;
    record.painAfter = 10;
    record.sensations = {Sensation::Warmth, Sensation::Sharp};
    record.note = QStringLiteral("good, \"really\"\n=1");
    record.exercises[0].effort = 3;
    record.exercises[0].peakPain = 0;
    record.exercises[0].sensations = {Sensation::Stretch};
    const QList<Row> rows = rowsOf(record);
    ASSERT_EQ(rows.size(), 1);
    const std::pair<const char *, const char *> expected[] = {
        {"session_id", "0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b"},
        {"date", "2026-02-01"},
        {"started", "2026-02-01T00:30:00+01:00"},
        {"ended", "2026-02-01T01:37:00+02:00"},
        {"state", "finished"},
        {"routine", "Morning"},
        {"active_s", "300"},
        {"pain_before", "0"},
        {"pain_after", "10"},
        {"session_sensations", "warmth;sharp"},
        {"session_note", "good, \"really\"\n=1"},
        {"skipped", ""},
        {"position", "1"},
        {"exercise_id", "turn"},
        {"exercise", "Turn"},
        {"status", "done"},
        {"done_percent", "80"},
        {"done_s", "72"},
        {"effort", "3"},
        {"peak_pain", "0"},
        {"sensations", "stretch"},
    };
    for (const auto &[name, value] : expected)
        EXPECT_EQ(at(rows.first(), name), QLatin1String(value)) << name;
}

TEST(SessionCsv, WhatWasNotAskedIsEmptyAndNotZero)
{
    const Row row = rowsOf(session({performed("turn")})).value(0);
    for (const char *name : {"ended", "pain_before", "pain_after", "effort", "peak_pain",
                             "sensations", "session_sensations", "session_note", "skipped"})
        EXPECT_TRUE(at(row, name).isEmpty()) << name;
}

struct Planned {
    DoseMode mode;
    const char *columns; ///< sets, reps, hold, breaths, duration, tempo, rest
};

TEST(SessionCsv, OnlyThePlannedFieldsOfTheModeAreFilled)
{
    const Planned all[] = {{DoseMode::Reps, "2|8||||2-2-2-1|30"},
                           {DoseMode::Hold, "2|3|15||||30"},
                           {DoseMode::Breaths, "2|||10||4-0-6-0|30"},
                           {DoseMode::Time, "2||||90||30"}};
    for (const Planned &planned : all) {
        PerformedExercise one = performed("turn");
        one.dose = {};
        one.dose.mode = planned.mode;
        one.dose.sets = 2;
        one.dose.restSeconds = 30;
        if (planned.mode == DoseMode::Reps) {
            one.dose.reps = 8;
            one.dose.tempo = Tempo{{2, 2, 2, 1}};
        } else if (planned.mode == DoseMode::Hold) {
            one.dose.reps = 3;
            one.dose.holdSeconds = 15;
        } else if (planned.mode == DoseMode::Breaths) {
            one.dose.breaths = 10;
            one.dose.tempo = Tempo{{4, 0, 6, 0}};
        } else {
            one.dose.durationSeconds = 90;
        }
        const Row row = rowsOf(session({one})).value(0);
        EXPECT_EQ(at(row, "planned_mode"), enumWord(planned.mode));
        QStringList columns;
        for (const char *name :
             {"planned_sets", "planned_reps", "planned_hold_s", "planned_breaths",
              "planned_duration_s", "planned_tempo", "planned_rest_s"})
            columns.append(at(row, name));
        EXPECT_EQ(columns.join(QLatin1Char('|')), QLatin1String(planned.columns));
    }
}

TEST(SessionCsv, PositionsCountTheSkippedOnesToo)
{
    const auto rows = rowsOf(session(
        {performed("breath", ExerciseStatus::Skipped), performed("turn"),
         performed("reach", ExerciseStatus::Skipped), performed("arch", ExerciseStatus::Partial)}));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(at(rows.at(0), "position"), QStringLiteral("2"));
    EXPECT_EQ(at(rows.at(1), "position"), QStringLiteral("4"));
    EXPECT_EQ(at(rows.at(1), "status"), QStringLiteral("partial"));
    for (const Row &row : rows)
        EXPECT_EQ(at(row, "skipped"), QStringLiteral("breath;reach"));
}

TEST(SessionCsv, TheSameExerciseTwiceHasTwoRows)
{
    const auto rows = rowsOf(session({performed("turn"), performed("turn")}));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_NE(at(rows.at(0), "position"), at(rows.at(1), "position"));
}

TEST(SessionCsv, AnIdFromElsewhereIsItsOwnNameAndCannotRun)
{
    const auto rows =
        rowsOf(session({performed("=1+1"), performed("@x", ExerciseStatus::Skipped)}));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(at(rows.first(), "exercise_id"), QStringLiteral("'=1+1"));
    EXPECT_EQ(at(rows.first(), "exercise"), QStringLiteral("'=1+1"));
    EXPECT_EQ(at(rows.first(), "skipped"), QStringLiteral("'@x"));
}

TEST(SessionCsv, EndedEarlyCountsStillRunningDoesNot)
{
    SessionRecord record = session({performed("turn")});
    for (const SessionState state : enumValues<SessionState>()) {
        record.state = state;
        const auto rows = rowsOf(record);
        EXPECT_EQ(rows.size(), state == SessionState::Running ? 0 : 1)
            << qPrintable(enumWord(state));
        if (!rows.isEmpty()) {
            EXPECT_EQ(at(rows.first(), "state"), enumWord(state));
        }
    }
}

RC_GTEST_PROP(SessionCsvLaws, EachExerciseDoneIsOneRowThatReadsBack, ())
{
    const SessionRecord record = *test::sessions();
    const QList<Row> rows = rowsOf(record);
    const bool counts = record.state != SessionState::Running;
    RC_ASSERT(rows.size() == (counts ? record.exercisesDone() : 0));
    for (const Row &row : rows) {
        const int position = at(row, "position").toInt();
        const PerformedExercise &exercise = record.exercises.at(position - 1);
        RC_ASSERT(CsvWriter::unguarded(at(row, "exercise_id")) == exercise.exerciseId);
        RC_ASSERT(CsvWriter::unguarded(at(row, "session_note")) == record.note);
        RC_ASSERT(CsvWriter::unguarded(at(row, "routine")) == record.routineName);
        RC_ASSERT(at(row, "done_s").toInt() == exercise.doneSeconds);
        RC_ASSERT(at(row, "sensations") == enumWords(exercise.sensations).join(QLatin1Char(';')));
        RC_ASSERT(at(row, "date") == record.started.date.toString(Qt::ISODate));
    }
}

} // namespace
