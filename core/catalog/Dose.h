#pragma once

#include "core/base/JsonReader.h"
#include "core/catalog/Terms.h"

#include <array>
#include <optional>

namespace midback {

/// The four phases of one repetition or breath, whole seconds each.
/// Repetitions: out, hold, back, pause. Breaths: in, hold, out, pause. Braces: in, brace, release,
/// rest. Written "2-2-2-1".
struct Tempo {
    std::array<int, 4> phases{};

    int seconds() const { return phases[0] + phases[1] + phases[2] + phases[3]; }
    QString toString() const;
    static std::optional<Tempo> fromString(const QString &text);

    friend bool operator==(const Tempo &, const Tempo &) = default;
};

/// How much of an exercise: the sets of one side and what a set consists of. Which fields count
/// follows from the mode; the others stay empty.
///
/// | mode    | a set is                                   |
/// | ------- | ------------------------------------------ |
/// | Reps    | `reps` repetitions at `tempo`              |
/// | Hold    | `reps` holds of `holdSeconds`              |
/// | Breaths | `breaths` breaths at `tempo`               |
/// | Time    | `durationSeconds`                          |
struct Dose {
    DoseMode mode = DoseMode::Reps;
    int sets = 1;               ///< of each side, 1 to 20
    int reps = 0;               ///< Reps, Hold: 1 to 100
    int holdSeconds = 0;        ///< Hold: 1 to 600
    int breaths = 0;            ///< Breaths: 1 to 200
    int durationSeconds = 0;    ///< Time: 5 to 3600
    std::optional<Tempo> tempo; ///< Reps, Breaths
    int restSeconds = 0;        ///< between sets, 0 to 600

    /// Seconds of work in one set of one side, without the gaps between holds.
    int workSeconds() const;
    /// Seconds of one set of one side as the player runs it: work, and the gap before each hold.
    int setSeconds() const;
    /// Seconds from taking the position to the end of the last set, both sides included. Equals
    /// the length of the exercise's part of the session timeline.
    int totalSeconds(bool sided) const;

    friend bool operator==(const Dose &, const Dose &) = default;
};

/// Gaps that every dose shares; the session timeline is built from the same numbers.
namespace dose {
inline constexpr int setUpSeconds = 10;  ///< take the position and the prop, then get ready
inline constexpr int holdGapSeconds = 4; ///< to come into each hold
inline constexpr int sideGapSeconds = 5; ///< to change sides
} // namespace dose

QJsonObject toJson(const Dose &dose);
/// Faults go to the reader, for example "dose.tempo: four numbers such as 2-2-2-1 are expected".
Dose readDose(JsonReader &reader);

} // namespace midback
