#include "core/session/SessionRecorder.h"

#include "core/session/SessionPlayer.h"
#include "core/session/SessionStore.h"

#include <QtCore/QHash>

namespace midback {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

SessionState stateOf(const SessionPlayer &player)
{
    switch (player.state()) {
    case PlayerState::Finished:
        return SessionState::Finished;
    case PlayerState::Stopped:
        return SessionState::Stopped;
    case PlayerState::Ready:
    case PlayerState::Running:
    case PlayerState::Paused:
        break;
    }
    return SessionState::Running;
}

PerformedExercise performed(const SessionPlayer &player, int index)
{
    const TimelineItem &item = player.timeline().items().at(index);
    const milliseconds done = player.workDone(index);
    PerformedExercise result;
    result.exerciseId = item.exerciseId;
    result.dose = item.dose;
    // Rounded down: only the whole dose is 100 %, and less than a second is nothing.
    result.doneSeconds = int(duration_cast<seconds>(done).count());
    if (done >= item.work)
        result.status = ExerciseStatus::Done;
    else if (result.doneSeconds > 0)
        result.status = ExerciseStatus::Partial;
    if (result.status != ExerciseStatus::Skipped)
        result.donePercent = int(100 * done / item.work);
    result.effort = player.progress().efforts.at(index);
    return result;
}

} // namespace

QList<PerformedExercise> performedExercises(const SessionPlayer &player)
{
    const Timeline &timeline = player.timeline();
    QList<PerformedExercise> all;
    for (int i = 0; i < timeline.items().size(); ++i)
        all.append(performed(player, i));

    for (const FeelingReport &report : player.progress().reports) {
        PerformedExercise &exercise = all[timeline.segments().at(report.segment).item];
        if (!exercise.sensations.contains(report.sensation))
            exercise.sensations.append(report.sensation);
        if (report.pain)
            exercise.peakPain = std::max(exercise.peakPain.value_or(0), *report.pain);
    }
    // Only where every feeling to back off from went: one that stayed is enough (clinical-facts
    // D5).
    QHash<int, bool> wentAtOnce;
    for (const FeelingReport &report : player.progress().reports) {
        if (classOf(report.sensation) == SensationClass::BackOff) {
            const int item = timeline.segments().at(report.segment).item;
            wentAtOnce.insert(item, wentAtOnce.value(item, true) && report.eased);
        }
    }
    for (auto it = wentAtOnce.cbegin(); it != wentAtOnce.cend(); ++it)
        all[it.key()].eased = it.value();
    // The spoken parts of a guided session are no exercise.
    all.removeIf([](const PerformedExercise &one) { return one.exerciseId.isEmpty(); });
    return all;
}

SessionRecorder::SessionRecorder(SessionStore &store, SessionRecord header)
    : m_store(store)
    , m_record(std::move(header))
{
}

Result<void> SessionRecorder::begin(const SessionPlayer &player, const Moment &now,
                                    std::optional<int> painBefore)
{
    m_record.started = now;
    m_record.painBefore = painBefore;
    return save(player);
}

Result<void> SessionRecorder::update(const SessionPlayer &player, const Moment &now)
{
    if (!player.isOver())
        m_record.ended.reset();
    else if (!m_record.ended)
        m_record.ended = now;
    return save(player);
}

Result<void> SessionRecorder::conclude(const SessionPlayer &player, const AfterSession &after)
{
    m_record.painAfter = after.pain;
    m_record.sensations = after.sensations;
    m_record.note = after.note;
    return save(player);
}

Result<void> SessionRecorder::save(const SessionPlayer &player)
{
    m_record.state = stateOf(player);
    m_record.activeSeconds = int(duration_cast<seconds>(player.progress().active).count());
    m_record.exercises = performedExercises(player);
    return m_store.save(m_record);
}

} // namespace midback
