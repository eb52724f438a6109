#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/symptoms/Sensation.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

/// When a score was taken, in relation to exercise (clinical-facts D3).
enum class PainPhase {
    Now,    ///< at any time of day
    Before, ///< right before a session
    Peak,   ///< the worst during a session
    After,  ///< about ten minutes after
    NextMorning,
    WeekAverage ///< the average of the last seven days, asked once a week
};
template<>
struct EnumNames<PainPhase> {
    static constexpr std::pair<PainPhase, const char *> table[] = {
        {PainPhase::Now, "now"},
        {PainPhase::Before, "before"},
        {PainPhase::Peak, "peak"},
        {PainPhase::After, "after"},
        {PainPhase::NextMorning, "next-morning"},
        {PainPhase::WeekAverage, "week-average"},
    };
};
QString painPhaseText(PainPhase phase);

enum class BackSide { Left, Middle, Right };
template<>
struct EnumNames<BackSide> {
    static constexpr std::pair<BackSide, const char *> table[] = {
        {BackSide::Left, "left"},
        {BackSide::Middle, "middle"},
        {BackSide::Right, "right"},
    };
};

/// A place on the mid-back: beside or on the vertebra T1 to T12, sides as the person has them.
struct BackPlace {
    int vertebra = 1; ///< 1 to 12
    BackSide side = BackSide::Middle;

    /// "T7-left", the form used in files.
    QString toString() const;
    static std::optional<BackPlace> fromString(const QString &text);
    /// "T7 left", for people.
    QString displayText() const;

    friend bool operator==(const BackPlace &, const BackPlace &) = default;
};

/// Where symptoms may go from the mid-back. In a place where there were none they ask for the
/// safety questions (clinical-facts D5, W4; E2 row 9).
enum class Spread {
    Arm,
    ChestBand, ///< a band round the chest
    Leg
};
template<>
struct EnumNames<Spread> {
    static constexpr std::pair<Spread, const char *> table[] = {
        {Spread::Arm, "arm"},
        {Spread::ChestBand, "chest-band"},
        {Spread::Leg, "leg"},
    };
};
QString spreadText(Spread spread);

/// One entry of the symptom diary. Several a day are ordinary.
struct SymptomEntry {
    SymptomId id;
    Moment at;
    int pain = 0; ///< NPRS, 0 (none) to 10 (worst imaginable)
    PainPhase phase = PainPhase::Now;
    QList<Sensation> sensations;
    QList<BackPlace> places;
    QString note;
    QList<Spread> spread; ///< beyond the mid-back

    friend bool operator==(const SymptomEntry &, const SymptomEntry &) = default;
};

QJsonObject toJson(const SymptomEntry &entry);
Result<SymptomEntry> symptomEntryFromJson(const QJsonObject &json);

} // namespace midback
