#include "core/symptoms/HealthCondition.h"

#include "core/symptoms/ConditionText.h"

namespace midback {

namespace {

} // namespace

QString healthConditionText(HealthCondition condition)
{
    switch (condition) {
    case HealthCondition::Osteoporosis:
        return ConditionText::tr("Osteoporosis, or a bone that broke easily");
    case HealthCondition::HeightLoss:
        return ConditionText::tr("More than 4 cm shorter than you were");
    case HealthCondition::Steroids:
        return ConditionText::tr("Steroid tablets for a long time");
    case HealthCondition::Pregnancy:
        return ConditionText::tr("Pregnancy after the first three months");
    case HealthCondition::Glaucoma:
        return ConditionText::tr("Glaucoma");
    case HealthCondition::BloodPressure:
        return ConditionText::tr("High blood pressure that is not controlled");
    case HealthCondition::LowBloodPressure:
        return ConditionText::tr("Low blood pressure");
    case HealthCondition::HeartOrLung:
        return ConditionText::tr("Heart or lung disease, asthma, panic with the breath");
    case HealthCondition::Vertigo:
        return ConditionText::tr("Vertigo");
    case HealthCondition::Reflux:
        return ConditionText::tr("Reflux");
    case HealthCondition::Shoulder:
        return ConditionText::tr("Sore shoulder");
    case HealthCondition::Wrist:
        return ConditionText::tr("Sore wrist");
    case HealthCondition::Knee:
        return ConditionText::tr("Sore knee");
    case HealthCondition::Hip:
        return ConditionText::tr("Sore or stiff hip");
    case HealthCondition::Neck:
        return ConditionText::tr("Sore neck");
    case HealthCondition::LowBack:
        return ConditionText::tr("Low back that dislikes arching");
    case HealthCondition::Balance:
        return ConditionText::tr("Not steady on the feet");
    case HealthCondition::RibInjury:
        return ConditionText::tr("Rib injury in the last three months");
    case HealthCondition::RecentSurgery:
        return ConditionText::tr("Surgery on chest, belly or pelvis in the last three months, or "
                                 "a hernia");
    case HealthCondition::SpinalFusion:
        return ConditionText::tr("Spinal fusion");
    case HealthCondition::Scoliosis:
        return ConditionText::tr("Scoliosis that a professional has found");
    case HealthCondition::Hypermobility:
        return ConditionText::tr("Very loose joints (hypermobility)");
    }
    return {};
}

} // namespace midback
