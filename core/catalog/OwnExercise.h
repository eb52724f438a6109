#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/catalog/Exercise.h"

#include <QtCore/QJsonObject>

namespace midback {

/// An exercise that the person added. It stands in the catalogue like any other, on no ladder: the
/// coach changes how much of it, and where nothing smaller is left its line pauses.
///
/// It is never removed. Deleting retires it: routines and sessions that hold it go on to know its
/// name, its doses and its picture, and the library no longer offers it.
struct OwnExercise {
    OwnExerciseId id;
    QString name;
    Stage stage = Stage::Mobility;
    QList<Plane> planes; ///< at least one, the main plane first
    Action action = Action::Move;
    Position position = Position::Standing;
    QList<Equipment> equipment; ///< empty when nothing is needed
    bool sided = false;
    int difficulty = 2; ///< 1 to 5
    std::array<Dose, 3> doseLevels;
    QStringList steps; ///< at least one
    QStringList cues;
    QStringList stopIf;
    /// Ids of Caution, taken over from the exercise that it began as: what a condition leaves out
    /// stays left out under another name.
    QStringList cautions;
    QString figure;       ///< id of the exercise whose figure is shown; may be empty
    OwnPictureId picture; ///< shown in place of the figure; may be null
    bool retired = false;

    friend bool operator==(const OwnExercise &, const OwnExercise &) = default;
};

/// What the person may type, so that a card, a row and the running session can show it.
namespace own {
inline constexpr int nameLength = 80;
inline constexpr int lines = 12; ///< of steps, reminders and reasons to stop each
inline constexpr int lineLength = 300;
} // namespace own

/// The id in the catalogue, in routines and in sessions: "own-" before the aggregate's id. No
/// shipped exercise has an id that begins so (CatalogChecker), and two computers never give the
/// same one, so histories can be merged.
QString catalogIdOf(const OwnExerciseId &id);
/// Null for the id of a shipped exercise.
OwnExerciseId ownIdOf(const QString &catalogId);
/// True for ids that begin as those of own exercises do.
bool isOwnCatalogId(const QString &catalogId);

/// As the catalogue holds it.
Exercise exerciseOf(const OwnExercise &own);
/// A new one with everything of `exercise` that a person can change, its figure and its cautions.
OwnExercise ownExerciseFrom(const Exercise &exercise, const OwnExerciseId &id);

QJsonObject toJson(const OwnExercise &own);
/// Also refuses what breaks a rule of OwnExerciseRules.h.
Result<OwnExercise> ownExerciseFromJson(const QJsonObject &json);

} // namespace midback
