#pragma once

#include "core/catalog/Terms.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>

namespace midback {

class Catalog;
struct Routine;

/// What a note is about. The order is the one that notes of the same item stand in. A missing side
/// is not among them because there cannot be one: that an exercise has two sides is a fact of the
/// catalogue, its dose counts for each of them, and the timeline runs both.
enum class ReviewCode {
    UnknownExercise, ///< the catalogue does not know it; it stays in the routine untouched
    /// A condition of the person leaves this exercise out (clinical-facts H, CautionFilter.h).
    Filtered,
    /// A condition asks for the smallest dose, and this is more (clinical-facts H).
    MoreThanGentle,
    /// Breathing, mobility, alignment, strength (source guide; clinical-facts C3, "order inside a
    /// session"). A routine that begins with breathing may also end with it, as the guided session
    /// does (clinical-facts I2, "Re-check").
    StageOrder,
    Repeated, ///< the same exercise twice (own proposal, no clinical source)
    /// Rotation has at least 40 % of the mobility time (clinical-facts C3).
    RotationShare,
    /// A block of mobility is followed by an alignment or strength exercise in a plane of that
    /// block: "use the new range actively" (source guide; clinical-facts 0).
    NoActiveFollowUp,
    /// More than 4 min of static hold in one plane bring little more in one session (clinical-facts
    /// C3, after Ingram 2024). Counts holding still in the mobility stage; of a sided exercise one
    /// side, because each side is a target of its own.
    StaticHold,
    LongerThanGuide, ///< over 15 min; the guide suggests 10-15 min a day (clinical-facts C3)
    TooLong,         ///< over 30 min (own proposal: twice the guide's figure)
    /// More than three times between the floor and sitting or standing (own proposal).
    UpAndDown
};

/// How much a note matters. Nothing forbids anything: a routine with notes can be done.
enum class ReviewWeight { Hint, Warning };

struct ReviewNote {
    static constexpr qsizetype wholeRoutine = -1;

    ReviewCode code = ReviewCode::StageOrder;
    ReviewWeight weight = ReviewWeight::Hint;
    QString sentence;              ///< translated: what it is and what may help
    qsizetype item = wholeRoutine; ///< index of the item that it is about
};

/// Limits of the rules, seconds unless named otherwise.
namespace review {
inline constexpr int guideMaxSeconds = 15 * 60;
inline constexpr int longSeconds = 30 * 60;
inline constexpr int rotationPercent = 40;
inline constexpr int staticHoldSeconds = 4 * 60;
inline constexpr int levelChanges = 3;
} // namespace review

/// What a routine adds up to, and what could be better about it.
struct RoutineReview {
    int totalSeconds = 0;
    /// By Plane and by Stage. The time of an exercise is shared evenly among its planes; what does
    /// not divide goes to its first planes. Both sum to totalSeconds - unknownSeconds.
    std::array<int, 5> planeSeconds{};
    std::array<int, 4> stageSeconds{};
    int unknownSeconds = 0; ///< of items that the catalogue does not know
    QList<ReviewNote> notes;

    int seconds(Plane plane) const { return planeSeconds[std::size_t(plane)]; }
    int seconds(Stage stage) const { return stageSeconds[std::size_t(stage)]; }
    QList<ReviewNote> notesOn(qsizetype item) const;
};

/// Pure; an empty routine has no notes. `conditions` are ids of cautions.
RoutineReview reviewRoutine(const Routine &routine, const Catalog &catalog,
                            const QStringList &conditions = {});

} // namespace midback
