#pragma once

#include "core/catalog/Terms.h"
#include "core/routine/Routine.h"

#include <QtCore/QStringList>

#include <array>
#include <variant>

namespace midback {

/// Why an exercise is in a session; the first one is what its place is for.
enum class ItemReason {
    Breathing,   ///< a session begins with the breath
    Rotation,    ///< mobility in the direction that matters most
    Direction,   ///< mobility in another direction
    NewRange,    ///< alignment or strength in a direction that was just loosened
    Alignment,   ///< the stage's share
    Strength,    ///< the stage's share
    Contributor, ///< weighs more for what may make this back stiff
    LastWeek,    ///< its direction had little of the last week
    Gentle       ///< a condition asks for the smallest dose
};
template<>
struct EnumNames<ItemReason> {
    static constexpr std::pair<ItemReason, const char *> table[] = {
        {ItemReason::Breathing, "breathing"},     {ItemReason::Rotation, "rotation"},
        {ItemReason::Direction, "direction"},     {ItemReason::NewRange, "new-range"},
        {ItemReason::Alignment, "alignment"},     {ItemReason::Strength, "strength"},
        {ItemReason::Contributor, "contributor"}, {ItemReason::LastWeek, "last-week"},
        {ItemReason::Gentle, "gentle"},
    };
};

/// Why an exercise is not. Where several apply, the first of these.
enum class LeftOutReason {
    Condition,     ///< a condition leaves it out
    Position,      ///< not a position of the request
    Equipment,     ///< needs something that is not at hand
    CurrentRung,   ///< further up a ladder than the person is
    Difficulty,    ///< harder than the stage goes
    NoStrengthYet, ///< strength comes with a later stage
    NotAStrengthDay,
    StrengthYesterday, ///< its line had strength work yesterday
    NotNeeded          ///< it fits; others filled the time
};
template<>
struct EnumNames<LeftOutReason> {
    static constexpr std::pair<LeftOutReason, const char *> table[] = {
        {LeftOutReason::Condition, "condition"},
        {LeftOutReason::Position, "position"},
        {LeftOutReason::Equipment, "equipment"},
        {LeftOutReason::CurrentRung, "current-rung"},
        {LeftOutReason::Difficulty, "difficulty"},
        {LeftOutReason::NoStrengthYet, "no-strength-yet"},
        {LeftOutReason::NotAStrengthDay, "not-a-strength-day"},
        {LeftOutReason::StrengthYesterday, "strength-yesterday"},
        {LeftOutReason::NotNeeded, "not-needed"},
    };
};

/// What a request can be loosened in; the words are those of the command line where it has them.
enum class Constraint { Equipment, Positions, Minutes, Stage, Progress, Conditions };
template<>
struct EnumNames<Constraint> {
    static constexpr std::pair<Constraint, const char *> table[] = {
        {Constraint::Equipment, "equipment"}, {Constraint::Positions, "position"},
        {Constraint::Minutes, "minutes"},     {Constraint::Stage, "stage"},
        {Constraint::Progress, "progress"},   {Constraint::Conditions, "conditions"},
    };
};

struct ComposedItem {
    RoutineItem item;
    int level = 2; ///< of dose, 1 to 3
    int seconds = 0;
    QList<ItemReason> reasons;
    QString sentence; ///< the reasons, translated
};

struct LeftOut {
    QString exerciseId;
    LeftOutReason reason = LeftOutReason::NotNeeded;
    QString sentence; ///< translated
};

/// A session that satisfies every rule of ADR 0009.
struct ComposedSession {
    QList<ComposedItem> items;
    QList<LeftOut> leftOut; ///< every other exercise of the catalogue, in its order
    int totalSeconds = 0;
    std::array<int, 4> stageSeconds{}; ///< by Stage
    std::array<int, 4> stageTargets{}; ///< what the shares of the stage asked for
    std::array<int, 5> planeSeconds{}; ///< by Plane, shared as RoutineReview shares
    int mobilityRotationSeconds = 0;   ///< rotation within the mobility stage
    QStringList notes;                 ///< translated: what a limit has set aside, and what to add

    Routine routine(const RoutineId &id, const QString &name) const;
};

/// No session keeps all rules. Loosening all of `loosen` together gives one.
struct NothingFits {
    QList<Constraint> loosen; ///< empty where the catalogue itself has too little
    QString sentence;         ///< translated: what is in the way and what would do
};

using Composition = std::variant<ComposedSession, NothingFits>;

/// The JSON of `compose --json` (docs/data-format.md).
QJsonObject toJson(const ComposedSession &session, const Catalog &catalog);

} // namespace midback
