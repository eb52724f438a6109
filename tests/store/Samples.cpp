#include "tests/store/Samples.h"

#include "core/catalog/OwnDoses.h"
#include "tests/support/SafetySamples.h"

namespace midback::test {

namespace {

QUuid uuid(int n)
{
    return QUuid(uint(n), 0x1234, 0x7abc, 0x9d, 1, 2, 3, 4, 5, 6, 7);
}

Moment moment(int day)
{
    const QDateTime utc(QDate(2026, 1, 1).addDays(day), QTime(7, 30), Qt::UTC);
    return {utc, 60, utc.date()};
}

Dose dose()
{
    Dose dose;
    dose.sets = 2;
    dose.reps = 8;
    dose.tempo = Tempo{{2, 2, 2, 1}};
    return dose;
}

QString numbered(const char *stem, int n)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(stem)).arg(n, 4, 10, QLatin1Char('0'));
}

} // namespace

template<>
Profile sample(int n)
{
    Profile profile;
    profile.id = ProfileId(uuid(n));
    profile.name = numbered("Person", n);
    profile.equipment = {Equipment::Towel};
    return profile;
}

template<>
Routine sample(int n)
{
    return {RoutineId(uuid(n)), numbered("Routine", n), {{QStringLiteral("cat-cow"), dose()}}};
}

template<>
WeekPlan sample(int n)
{
    return {
        WeekPlanId(uuid(n)), QDate(2026, 1, 1).addDays(n), {{1, QTime(7, 30), RoutineId(uuid(n))}}};
}

template<>
SessionRecord sample(int n)
{
    SessionRecord record;
    record.id = SessionId(uuid(n));
    record.routine = RoutineId(uuid(1));
    record.routineName = QStringLiteral("Morning");
    record.started = moment(n);
    record.ended = moment(n);
    record.state = SessionState::Finished;
    record.activeSeconds = 600 + n;
    record.painBefore = n % 11;
    PerformedExercise done;
    done.exerciseId = QStringLiteral("cat-cow");
    done.dose = dose();
    done.status = ExerciseStatus::Done;
    done.donePercent = 100;
    done.doneSeconds = 60;
    PerformedExercise skipped = done;
    skipped.exerciseId = QStringLiteral("thread-the-needle");
    skipped.status = ExerciseStatus::Skipped;
    record.exercises = {done, skipped};
    return record;
}

template<>
SymptomEntry sample(int n)
{
    SymptomEntry entry;
    entry.id = SymptomId(uuid(n));
    entry.at = moment(n);
    entry.pain = n % 11;
    entry.places = {{7, BackSide::Left}};
    entry.note = numbered("Note", n);
    return entry;
}

template<>
SafetyScreening sample(int n)
{
    const auto question = enumValues<SafetyQuestion>().at(n % 12);
    return {
        SafetyScreeningId(uuid(n)), moment(n), answersWith(question, {SafetyAnswer::Yes, {}}), {}};
}

template<>
SelfTestResult sample(int n)
{
    SelfTestResult result;
    result.id = SelfTestResultId(uuid(n));
    result.at = moment(n);
    result.test = QStringLiteral("st-side");
    result.left = {180, 185, 180 + n % 100};
    result.right = {190, 190, 195};
    return result;
}

template<>
CoachEvent sample(int n)
{
    CoachEvent event;
    event.id = CoachEventId(uuid(n));
    event.at = moment(n);
    event.line = QStringLiteral("L07");
    event.rung = n % 5;
    event.level = 2;
    return event;
}

template<>
OwnExercise sample(int n)
{
    OwnExercise own;
    own.id = OwnExerciseId(uuid(n));
    own.name = numbered("Own", n);
    own.planes = {Plane::Rotation};
    own.doseLevels = dosesAround(dose()).value();
    own.steps = {QStringLiteral("Sit tall."), QStringLiteral("Turn to the side.")};
    own.figure = QStringLiteral("cat-cow");
    own.picture = OwnPictureId(uuid(n));
    return own;
}

template<>
OwnPicture sample(int n)
{
    return {OwnPictureId(uuid(n)), QByteArray("\xff\xd8\xff\xe0") + QByteArray(40, char(n))};
}

void edit(Profile &profile, int round)
{
    profile.sessionMinutes = 20 + round;
}

void edit(Routine &routine, int round)
{
    routine.items.first().dose.restSeconds = round;
}

void edit(WeekPlan &plan, int round)
{
    plan.entries.first().time = QTime(8, round);
}

void edit(SessionRecord &record, int round)
{
    record.painAfter = round;
}

void edit(SymptomEntry &entry, int round)
{
    entry.note = numbered("Edited", round);
}

void edit(SafetyScreening &screening, int round)
{
    screening.checked = SafetyCheck{QDate(2026, 2, round), QStringLiteral("my GP")};
}

void edit(SelfTestResult &result, int round)
{
    result.note = numbered("Edited", round);
}

void edit(CoachEvent &event, int round)
{
    event.note = numbered("Edited", round);
}

void edit(OwnExercise &exercise, int round)
{
    exercise.cues = {numbered("Edited", round)};
}

void edit(OwnPicture &picture, int round)
{
    picture.jpeg.append(char(round));
}

AggregateStore<Profile> &storeOf(DataStore &data, const Profile &)
{
    return data.profiles();
}

AggregateStore<Routine> &storeOf(DataStore &data, const Routine &)
{
    return data.routines();
}

AggregateStore<WeekPlan> &storeOf(DataStore &data, const WeekPlan &)
{
    return data.plans();
}

AggregateStore<SessionRecord> &storeOf(DataStore &data, const SessionRecord &)
{
    return data.sessions();
}

AggregateStore<SymptomEntry> &storeOf(DataStore &data, const SymptomEntry &)
{
    return data.symptoms();
}

AggregateStore<SafetyScreening> &storeOf(DataStore &data, const SafetyScreening &)
{
    return data.screenings();
}

AggregateStore<SelfTestResult> &storeOf(DataStore &data, const SelfTestResult &)
{
    return data.selfTests();
}

AggregateStore<CoachEvent> &storeOf(DataStore &data, const CoachEvent &)
{
    return data.coachEvents();
}

AggregateStore<OwnExercise> &storeOf(DataStore &data, const OwnExercise &)
{
    return data.ownExercises();
}

AggregateStore<OwnPicture> &storeOf(DataStore &data, const OwnPicture &)
{
    return data.ownPictures();
}

} // namespace midback::test
