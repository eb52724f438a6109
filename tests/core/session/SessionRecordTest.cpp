#include "core/session/SessionRecord.h"

#include "core/base/CanonicalJson.h"
#include "core/session/SessionStore.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/Generators.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

PerformedExercise performed(const char *id, ExerciseStatus status)
{
    PerformedExercise exercise;
    exercise.exerciseId = QLatin1String(id);
    exercise.dose = repsDose(2, 8, "3-1-3-1", 20);
    exercise.status = status;
    return exercise;
}

SessionRecord example()
{
    SessionRecord record;
    record.id = SessionId::fromString(u"0190d3c5-0000-7000-8000-000000000002");
    record.routine = RoutineId::fromString(u"0190d3c5-0000-7000-8000-000000000001");
    record.routineName = QStringLiteral("Loosen, \"rotate\"");
    record.started = {QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC), 60, QDate(2026, 3, 2)};
    record.ended = Moment{record.started.utc.addSecs(720), 60, QDate(2026, 3, 2)};
    record.state = SessionState::Finished;
    record.activeSeconds = 700;
    record.painBefore = 4;
    record.painAfter = 0;
    record.sensations = {Sensation::Warmth};
    record.exercises = {performed("cat-cow", ExerciseStatus::Done),
                        performed("open-book", ExerciseStatus::Skipped)};
    record.exercises.first().donePercent = 100;
    record.exercises.first().doneSeconds = 128;
    record.exercises.first().effort = 3;
    record.exercises.first().peakPain = 0;
    record.exercises.first().sensations = {Sensation::Stretch};
    return record;
}

RC_GTEST_PROP(SessionRecordLaw, ReadsBackExactlyWhatItWrites, ())
{
    const SessionRecord record = *sessions();
    // Through bytes: numbers and texts must survive the file, not only the object in memory.
    const QByteArray bytes = canonicalJson(toJson(record));
    const auto back = sessionRecordFromJson(QJsonDocument::fromJson(bytes).object());
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == record);
    RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
}

TEST(SessionRecord, EasedIsWrittenOnlyWhenItIsSo)
{
    SessionRecord record = example();
    const auto written = [&](int at) {
        return toJson(record).value(QStringLiteral("exercises")).toArray().at(at).toObject();
    };
    EXPECT_FALSE(written(0).contains(QStringLiteral("eased")))
        << "a record from before it existed keeps its bytes";
    record.exercises[1].eased = true;
    EXPECT_EQ(written(1).value(QStringLiteral("eased")), true);
    EXPECT_FALSE(written(0).contains(QStringLiteral("eased")));
    EXPECT_EQ(sessionRecordFromJson(toJson(record)).value(), record);
}

RC_GTEST_PROP(SessionRecordLaw, TheSummaryAgreesWithTheRecord, ())
{
    const SessionRecord record = *sessions();
    const SessionSummary summary = summaryOf(record);
    RC_ASSERT(summary.id == record.id);
    RC_ASSERT(summary.routine == record.routine);
    RC_ASSERT(summary.date == record.started.date);
    RC_ASSERT(summary.startedUtc == record.started.utc);
    RC_ASSERT(summary.state == record.state);
    RC_ASSERT(summary.activeSeconds == record.activeSeconds);
    RC_ASSERT(summary.painBefore == record.painBefore);
    RC_ASSERT(summary.painAfter == record.painAfter);
    RC_ASSERT(summary.exercisesDone >= 0);
    RC_ASSERT(summary.exercisesDone <= int(record.exercises.size()));
}

TEST(SessionRecord, CountsWhatWasDoneInWholeOrInPart)
{
    SessionRecord record;
    EXPECT_EQ(record.exercisesDone(), 0);
    record.exercises = {performed("a", ExerciseStatus::Done),
                        performed("b", ExerciseStatus::Skipped),
                        performed("c", ExerciseStatus::Partial)};
    EXPECT_EQ(record.exercisesDone(), 2);
}

TEST(SessionRecord, AnswersThatWereNotGivenAreLeftOutNotZero)
{
    SessionRecord record = example();
    record.routine = {};
    record.ended.reset();
    record.painBefore.reset();
    record.painAfter.reset();
    record.exercises.first().effort.reset();
    record.exercises.first().peakPain.reset();
    const QJsonObject json = toJson(record);
    for (const char *key : {"routine", "ended", "pain_before", "pain_after"})
        EXPECT_FALSE(json.contains(QLatin1String(key))) << key;
    const QJsonObject exercise =
        json.value(QLatin1String("exercises")).toArray().first().toObject();
    EXPECT_FALSE(exercise.contains(QLatin1String("effort")));
    EXPECT_FALSE(exercise.contains(QLatin1String("peak_pain")));
    EXPECT_EQ(sessionRecordFromJson(json).value(), record);
}

TEST(SessionRecord, NullStandsForNotAnswered)
{
    QJsonObject json = toJson(example());
    for (const char *key : {"routine", "ended", "pain_before", "pain_after", "note"})
        json.insert(QLatin1String(key), QJsonValue::Null);
    const auto record = sessionRecordFromJson(json);
    ASSERT_TRUE(record.ok()) << record.error().detail.toStdString();
    EXPECT_TRUE(record->routine.isNull());
    EXPECT_FALSE(record->ended);
    EXPECT_FALSE(record->painBefore);
    EXPECT_FALSE(record->painAfter);
    EXPECT_TRUE(record->note.isEmpty());
}

/// A field of the record, or with `inExercise` of its first exercise, and what it must not be.
struct Refusal {
    const char *what;
    const char *key;
    QJsonValue value;
    bool inExercise = false;
};

std::ostream &operator<<(std::ostream &out, const Refusal &refusal)
{
    return out << refusal.what;
}

class SessionRecordRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(SessionRecordRefusal, NamesTheFieldAtFault)
{
    const Refusal &refusal = GetParam();
    const QString key = QLatin1String(refusal.key);
    QJsonObject json = toJson(example());
    QString path = QStringLiteral("session.") + key;
    if (refusal.inExercise) {
        QJsonArray exercises = json.value(QLatin1String("exercises")).toArray();
        QJsonObject first = exercises.first().toObject();
        first.insert(key, refusal.value); // Undefined takes the key away
        exercises.replace(0, first);
        json.insert(QStringLiteral("exercises"), exercises);
        path = QStringLiteral("session.exercises[0].") + key;
    } else {
        json.insert(key, refusal.value);
    }
    const auto record = sessionRecordFromJson(json);
    ASSERT_FALSE(record.ok());
    EXPECT_EQ(record.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(record.error().detail.contains(path)) << record.error().detail.toStdString();
}

const QJsonValue missing(QJsonValue::Undefined);

const Refusal recordRefusals[] = {
    {"NoId", "id", missing},
    {"IdIsNoIdentifier", "id", QStringLiteral("seven")},
    {"RoutineIsNoIdentifier", "routine", QStringLiteral("seven")},
    {"NoStart", "started", missing},
    {"StartIsText", "started", QStringLiteral("2026-03-02")},
    {"EndIsText", "ended", QStringLiteral("later")},
    {"NoState", "state", missing},
    {"UnknownState", "state", QStringLiteral("paused")},
    {"NoLength", "active_s", missing},
    {"NegativeLength", "active_s", -1},
    {"LongerThanADay", "active_s", 24 * 3600 + 1},
    {"LengthWithFraction", "active_s", 1.5},
    {"PainBeforeTooHigh", "pain_before", 11},
    {"PainBeforeNegative", "pain_before", -1},
    {"PainAfterIsText", "pain_after", QStringLiteral("3")},
    {"UnknownSensation", "sensations", QJsonArray{QStringLiteral("itch")}},
    {"SensationsAreNoList", "sensations", QStringLiteral("warmth")},
    {"NoExercises", "exercises", missing},
    {"ExercisesHoldNumbers", "exercises", QJsonArray{7}},
    {"NoteIsANumber", "note", 7},
};

const Refusal exerciseRefusals[] = {
    {"NoName", "exercise", missing, true},
    {"BlankName", "exercise", QStringLiteral("  "), true},
    {"NoDose", "dose", missing, true},
    {"EmptyDose", "dose", QJsonObject(), true},
    {"UnknownStatus", "status", QStringLiteral("maybe"), true},
    {"MoreThanAll", "done_percent", 101, true},
    {"LessThanNothing", "done_s", -1, true},
    {"EffortZero", "effort", 0, true},
    {"EffortSix", "effort", 6, true},
    {"PainEleven", "peak_pain", 11, true},
    {"SensationWithoutName", "sensations", QJsonArray{QString()}, true},
};

std::string refusalName(const testing::TestParamInfo<Refusal> &info)
{
    return info.param.what;
}

INSTANTIATE_TEST_SUITE_P(Record, SessionRecordRefusal, testing::ValuesIn(recordRefusals),
                         refusalName);
INSTANTIATE_TEST_SUITE_P(Exercise, SessionRecordRefusal, testing::ValuesIn(exerciseRefusals),
                         refusalName);

TEST(SessionRecord, TellsEveryFaultAtOnce)
{
    QJsonObject json = toJson(example());
    json.insert(QStringLiteral("pain_before"), 11);
    json.insert(QStringLiteral("state"), QStringLiteral("paused"));
    const QString detail = sessionRecordFromJson(json).error().detail;
    EXPECT_TRUE(detail.contains(QStringLiteral("session.pain_before")));
    EXPECT_TRUE(detail.contains(QStringLiteral("session.state")));
    EXPECT_FALSE(sessionRecordFromJson({}).ok());
}

TEST(SessionRecord, TheLimitsThemselvesAreFine)
{
    SessionRecord record = example();
    record.activeSeconds = 24 * 3600;
    record.painBefore = 10;
    record.exercises.first().effort = 5;
    record.exercises.first().peakPain = 10;
    EXPECT_EQ(sessionRecordFromJson(toJson(record)).value(), record);
}

} // namespace
