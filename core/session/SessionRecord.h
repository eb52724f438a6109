#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/catalog/Dose.h"
#include "core/symptoms/Sensation.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace midback {

enum class ExerciseStatus {
    Done, ///< the whole dose
    Partial,
    Skipped ///< nothing of it
};
template<>
struct EnumNames<ExerciseStatus> {
    static constexpr std::pair<ExerciseStatus, const char *> table[] = {
        {ExerciseStatus::Done, "done"},
        {ExerciseStatus::Partial, "partial"},
        {ExerciseStatus::Skipped, "skipped"},
    };
};

/// What was done of one item of the routine, and how it felt.
struct PerformedExercise {
    QString exerciseId;
    Dose dose; ///< as planned
    ExerciseStatus status = ExerciseStatus::Skipped;
    int donePercent = 0;         ///< of the planned work, 0 to 100, both sides together
    int doneSeconds = 0;         ///< of work; pauses, set-up and rests do not count
    std::optional<int> effort;   ///< 1 very easy to 5 very hard (clinical-facts D5 `ease`)
    std::optional<int> peakPain; ///< 0 to 10
    QList<Sensation> sensations;
    bool eased =
        false; ///< a back-off feeling went at once when the position was eased (D5 `eased`)

    friend bool operator==(const PerformedExercise &, const PerformedExercise &) = default;
};

enum class SessionState {
    Running,
    Finished,   ///< to the end, or ended by the person
    Stopped,    ///< ended by an alarm sensation
    Interrupted ///< found running at the next start
};
template<>
struct EnumNames<SessionState> {
    static constexpr std::pair<SessionState, const char *> table[] = {
        {SessionState::Running, "running"},
        {SessionState::Finished, "finished"},
        {SessionState::Stopped, "stopped"},
        {SessionState::Interrupted, "interrupted"},
    };
};

/// One session: saved when it starts and after every finished step, so that a crash loses nothing
/// that was done.
struct SessionRecord {
    SessionId id;
    RoutineId routine;   ///< null when it was not started from a routine
    QString routineName; ///< as it was called then
    Moment started;
    std::optional<Moment> ended; ///< missing while it runs
    SessionState state = SessionState::Running;
    int activeSeconds = 0;              ///< from start to end without pauses
    std::optional<int> painBefore;      ///< 0 to 10
    std::optional<int> painAfter;       ///< 0 to 10
    QList<Sensation> sensations;        ///< of the session as a whole
    QList<PerformedExercise> exercises; ///< in the order of the routine
    QString note;

    /// How many exercises were done in whole or in part.
    int exercisesDone() const;

    friend bool operator==(const SessionRecord &, const SessionRecord &) = default;
};

QJsonObject toJson(const SessionRecord &record);
Result<SessionRecord> sessionRecordFromJson(const QJsonObject &json);

} // namespace midback
