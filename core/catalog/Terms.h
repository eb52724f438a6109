#pragma once

#include "core/base/EnumNames.h"

#include <utility>

namespace midback {

/// The words of the field. Each enumeration has its table of words as they stand in the catalogue
/// files, in stores and exports; the names that people read are in TermText.h.

/// The default order of work (source guide; clinical-facts G). Each prepares the next.
enum class Stage { Breathing, Mobility, Alignment, Strength };
template<>
struct EnumNames<Stage> {
    static constexpr std::pair<Stage, const char *> table[] = {
        {Stage::Breathing, "breathing"},
        {Stage::Mobility, "mobility"},
        {Stage::Alignment, "alignment"},
        {Stage::Strength, "strength"},
    };
};

/// The direction of movement of the thoracic spine; breathing moves the ribs in all of them.
enum class Plane { Extension, Flexion, SideBending, Rotation, Breathing };
template<>
struct EnumNames<Plane> {
    static constexpr std::pair<Plane, const char *> table[] = {
        {Plane::Extension, "extension"},      {Plane::Flexion, "flexion"},
        {Plane::SideBending, "side-bending"}, {Plane::Rotation, "rotation"},
        {Plane::Breathing, "breathing"},
    };
};

enum class Position {
    Supine,
    Prone,
    SideLying,
    Quadruped,
    Kneeling,
    HalfKneeling,
    Seated,
    Standing,
    Wall
};
template<>
struct EnumNames<Position> {
    static constexpr std::pair<Position, const char *> table[] = {
        {Position::Supine, "supine"},
        {Position::Prone, "prone"},
        {Position::SideLying, "side-lying"},
        {Position::Quadruped, "quadruped"},
        {Position::Kneeling, "kneeling"},
        {Position::HalfKneeling, "half-kneeling"},
        {Position::Seated, "seated"},
        {Position::Standing, "standing"},
        {Position::Wall, "wall"},
    };
};

/// `None` never stands beside another piece.
enum class Equipment {
    None,
    Towel,
    Pillow,
    Chair,
    Wall,
    Desk,
    Band,
    Stick,
    FoamRoller,
    GymBall,
    Dumbbell
};
template<>
struct EnumNames<Equipment> {
    static constexpr std::pair<Equipment, const char *> table[] = {
        {Equipment::None, "none"},
        {Equipment::Towel, "towel"},
        {Equipment::Pillow, "pillow"},
        {Equipment::Chair, "chair"},
        {Equipment::Wall, "wall"},
        {Equipment::Desk, "desk"},
        {Equipment::Band, "band"},
        {Equipment::Stick, "stick"},
        {Equipment::FoamRoller, "foam-roller"},
        {Equipment::GymBall, "gym-ball"},
        {Equipment::Dumbbell, "dumbbell"},
    };
};

/// How a dose is counted.
enum class DoseMode { Reps, Hold, Breaths, Time };
template<>
struct EnumNames<DoseMode> {
    static constexpr std::pair<DoseMode, const char *> table[] = {
        {DoseMode::Reps, "reps"},
        {DoseMode::Hold, "hold"},
        {DoseMode::Breaths, "breaths"},
        {DoseMode::Time, "time"},
    };
};

enum class Action { Move, HoldPosition, Resist };
template<>
struct EnumNames<Action> {
    static constexpr std::pair<Action, const char *> table[] = {
        {Action::Move, "move"},
        {Action::HoldPosition, "hold-position"},
        {Action::Resist, "resist"},
    };
};

/// The guide's six contributors to stiffness (clinical-facts H); an exercise targets some.
enum class Contributor {
    ScapularControl,
    ProlongedSitting,
    Kyphosis,
    ScoliosisAsymmetry,
    ChestBreathing,
    LimitedRange
};
template<>
struct EnumNames<Contributor> {
    static constexpr std::pair<Contributor, const char *> table[] = {
        {Contributor::ScapularControl, "scapular-control"},
        {Contributor::ProlongedSitting, "prolonged-sitting"},
        {Contributor::Kyphosis, "kyphosis"},
        {Contributor::ScoliosisAsymmetry, "scoliosis-asymmetry"},
        {Contributor::ChestBreathing, "chest-breathing"},
        {Contributor::LimitedRange, "limited-range"},
    };
};

/// What one step along a progression adds.
enum class Change {
    Load,
    Range,
    Lever,
    BaseOfSupport,
    Gravity,
    ActiveControl,
    Asymmetry,
    Speed,
    Complexity
};
template<>
struct EnumNames<Change> {
    static constexpr std::pair<Change, const char *> table[] = {
        {Change::Load, "load"},
        {Change::Range, "range"},
        {Change::Lever, "lever"},
        {Change::BaseOfSupport, "base-of-support"},
        {Change::Gravity, "gravity"},
        {Change::ActiveControl, "active-control"},
        {Change::Asymmetry, "asymmetry"},
        {Change::Speed, "speed"},
        {Change::Complexity, "complexity"},
    };
};

/// What a caution asks for when the person has that condition.
enum class CautionHandling { Exclude, Modify };
template<>
struct EnumNames<CautionHandling> {
    static constexpr std::pair<CautionHandling, const char *> table[] = {
        {CautionHandling::Exclude, "exclude"},
        {CautionHandling::Modify, "modify"},
    };
};

} // namespace midback
