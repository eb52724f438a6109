#include "core/symptoms/Sensation.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct SensationText {
    Q_DECLARE_TR_FUNCTIONS(SensationText)
};

} // namespace

SensationClass classOf(Sensation sensation)
{
    switch (sensation) {
    case Sensation::Stretch:
    case Sensation::DeepTightness:
    case Sensation::MildAche:
    case Sensation::MuscleEffort:
    case Sensation::Warmth:
        return SensationClass::Normal;
    case Sensation::Sharp:
    case Sensation::Catching:
    case Sensation::Tingling:
    case Sensation::Numbness:
    case Sensation::Burning:
    case Sensation::Electric:
        return SensationClass::BackOff;
    case Sensation::ChestPressure:
    case Sensation::Breathless:
    case Sensation::Faint:
    case Sensation::NewWeakness:
    case Sensation::LegNumbness:
    case Sensation::BladderBowel:
        return SensationClass::Alarm;
    }
    return SensationClass::Alarm;
}

bool hasAlarm(const QList<Sensation> &sensations)
{
    return std::any_of(sensations.begin(), sensations.end(),
                       [](Sensation one) { return classOf(one) == SensationClass::Alarm; });
}

QList<Sensation> sensationsOf(SensationClass wanted)
{
    QList<Sensation> result;
    for (const Sensation one : enumValues<Sensation>()) {
        if (classOf(one) == wanted)
            result.append(one);
    }
    return result;
}

QString sensationText(Sensation sensation)
{
    switch (sensation) {
    case Sensation::Stretch:
        return SensationText::tr("Stretch");
    case Sensation::DeepTightness:
        return SensationText::tr("Deep tightness");
    case Sensation::MildAche:
        return SensationText::tr("Mild ache");
    case Sensation::MuscleEffort:
        return SensationText::tr("Muscle effort");
    case Sensation::Warmth:
        return SensationText::tr("Warmth");
    case Sensation::Sharp:
        return SensationText::tr("Sharp");
    case Sensation::Catching:
        return SensationText::tr("Catching or pinching");
    case Sensation::Tingling:
        return SensationText::tr("Tingling");
    case Sensation::Numbness:
        return SensationText::tr("Numbness");
    case Sensation::Burning:
        return SensationText::tr("Burning");
    case Sensation::Electric:
        return SensationText::tr("Electric or shooting");
    case Sensation::ChestPressure:
        return SensationText::tr("Chest pressure");
    case Sensation::Breathless:
        return SensationText::tr("Unusual breathlessness");
    case Sensation::Faint:
        return SensationText::tr("Feeling faint");
    case Sensation::NewWeakness:
        return SensationText::tr("New weakness");
    case Sensation::LegNumbness:
        return SensationText::tr("Numb or clumsy legs");
    case Sensation::BladderBowel:
        return SensationText::tr("Bladder or bowel change");
    }
    return {};
}

QString sensationClassText(SensationClass sensationClass)
{
    switch (sensationClass) {
    case SensationClass::Normal:
        return SensationText::tr("Expected");
    case SensationClass::BackOff:
        return SensationText::tr("Back off");
    case SensationClass::Alarm:
        return SensationText::tr("Stop and get help");
    }
    return {};
}

QString alarmAdviceText()
{
    return SensationText::tr(
        "That feeling is not something to exercise through. It can point to something that "
        "needs help now. Call your emergency number (112\u00a0/\u00a0999\u00a0/\u00a0911) or go "
        "to an emergency department."); // the numbers stay on one line
}

} // namespace midback
