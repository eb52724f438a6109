#pragma once

#include "core/base/EnumNames.h"

#include <QtCore/QList>

#include <utility>

namespace midback {

/// What a movement feels like. The labels and their classes are those of clinical-facts D1;
/// "muscle effort" is a label of its own so that effort is never stored as burning.
enum class Sensation {
    Stretch,
    DeepTightness,
    MildAche,
    MuscleEffort,
    Warmth,
    Sharp,
    Catching,
    Tingling,
    Numbness,
    Burning,
    Electric,
    ChestPressure,
    Breathless,
    Faint,
    NewWeakness,
    LegNumbness,
    BladderBowel
};
template<>
struct EnumNames<Sensation> {
    static constexpr std::pair<Sensation, const char *> table[] = {
        {Sensation::Stretch, "stretch"},
        {Sensation::DeepTightness, "deep-tightness"},
        {Sensation::MildAche, "mild-ache"},
        {Sensation::MuscleEffort, "muscle-effort"},
        {Sensation::Warmth, "warmth"},
        {Sensation::Sharp, "sharp"},
        {Sensation::Catching, "catching"},
        {Sensation::Tingling, "tingling"},
        {Sensation::Numbness, "numbness"},
        {Sensation::Burning, "burning"},
        {Sensation::Electric, "electric"},
        {Sensation::ChestPressure, "chest-pressure"},
        {Sensation::Breathless, "breathless"},
        {Sensation::Faint, "faint"},
        {Sensation::NewWeakness, "new-weakness"},
        {Sensation::LegNumbness, "leg-numbness"},
        {Sensation::BladderBowel, "bladder-bowel"},
    };
};

enum class SensationClass {
    Normal,  ///< expected
    BackOff, ///< ease or change the movement now
    Alarm    ///< stop and seek care (clinical-facts E3)
};

SensationClass classOf(Sensation sensation);
bool hasAlarm(const QList<Sensation> &sensations);
QList<Sensation> sensationsOf(SensationClass wanted);

QString sensationText(Sensation sensation);
QString sensationClassText(SensationClass sensationClass);

/// The emergency advice of clinical-facts E3, with the numbers a person may have to call.
QString alarmAdviceText();

} // namespace midback
