#pragma once

#include "core/base/EnumNames.h"

#include <QtCore/QString>

#include <utility>

namespace midback {

/// What a person can tick about their health. Filters, not warning signs (clinical-facts E2,
/// "health profile", and H).
enum class HealthCondition {
    Osteoporosis, ///< or a fragility fracture
    HeightLoss,   ///< over 4 cm
    Steroids,     ///< long-term
    Pregnancy,    ///< after the first trimester
    Glaucoma,
    BloodPressure, ///< high and not controlled
    LowBloodPressure,
    HeartOrLung, ///< also asthma, and panic that breathing brings on
    Vertigo,
    Reflux,
    Shoulder,
    Wrist,
    Knee,
    Hip,
    Neck,
    LowBack,       ///< dislikes arching
    Balance,       ///< falls, or not steady on the feet
    RibInjury,     ///< in the last 3 months
    RecentSurgery, ///< abdominal, chest or pelvic, in the last 3 months; hernia
    SpinalFusion,
    Scoliosis, ///< diagnosed
    Hypermobility
};
template<>
struct EnumNames<HealthCondition> {
    static constexpr std::pair<HealthCondition, const char *> table[] = {
        {HealthCondition::Osteoporosis, "osteoporosis"},
        {HealthCondition::HeightLoss, "height-loss"},
        {HealthCondition::Steroids, "steroids"},
        {HealthCondition::Pregnancy, "pregnancy"},
        {HealthCondition::Glaucoma, "glaucoma"},
        {HealthCondition::BloodPressure, "blood-pressure"},
        {HealthCondition::LowBloodPressure, "low-blood-pressure"},
        {HealthCondition::HeartOrLung, "heart-or-lung"},
        {HealthCondition::Vertigo, "vertigo"},
        {HealthCondition::Reflux, "reflux"},
        {HealthCondition::Shoulder, "shoulder"},
        {HealthCondition::Wrist, "wrist"},
        {HealthCondition::Knee, "knee"},
        {HealthCondition::Hip, "hip"},
        {HealthCondition::Neck, "neck"},
        {HealthCondition::LowBack, "low-back"},
        {HealthCondition::Balance, "balance"},
        {HealthCondition::RibInjury, "rib-injury"},
        {HealthCondition::RecentSurgery, "recent-surgery"},
        {HealthCondition::SpinalFusion, "spinal-fusion"},
        {HealthCondition::Scoliosis, "scoliosis"},
        {HealthCondition::Hypermobility, "hypermobility"},
    };
};
/// As the list to tick shows it.
QString healthConditionText(HealthCondition condition);

} // namespace midback
