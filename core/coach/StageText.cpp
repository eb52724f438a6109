#include "core/coach/StageReport.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct StageText {
    Q_DECLARE_TR_FUNCTIONS(StageText)
};

QString progressText(const GateCriterion &criterion)
{
    if (criterion.isMet())
        return StageText::tr("done");
    return StageText::tr("%1 of %2").arg(criterion.have).arg(criterion.need);
}

} // namespace

QString gateItemText(GateItem item)
{
    switch (item) {
    case GateItem::BellyBreath:
        return StageText::tr("belly first in two of three positions, on two days (two-hand check)");
    case GateItem::PacedBreath:
        return StageText::tr("paced breath, two calm minutes on three days");
    case GateItem::LightBrace:
        return StageText::tr("three clean sessions of the light brace at the ordinary dose");
    case GateItem::LoggedDays:
        return StageText::tr("five days noted within ten");
    case GateItem::SupportedExtension:
        return StageText::tr("three clean sessions of supported extension over five days");
    case GateItem::ActiveExtension:
        return StageText::tr("three clean sessions of active extension over five days");
    case GateItem::OverheadRange:
        return StageText::tr("arms to the wall, or the head closer to it, in the self-tests");
    case GateItem::MorningPain:
        return StageText::tr("mornings no sorer than when this stage began");
    case GateItem::BothDirections:
        return StageText::tr("one rotation and one side-bend at the ordinary dose");
    case GateItem::RibStack:
        return StageText::tr("three clean sessions of ribs over hips with the arms moving");
    case GateItem::BladeControl:
        return StageText::tr("the wall W or the floor angel at the large dose");
    case GateItem::PushAway:
        return StageText::tr("the push-away on your back or at the wall at the large dose");
    case GateItem::ArmLift:
        return StageText::tr("one clean session of the arm lift, both sides");
    case GateItem::StrengthBase:
        return StageText::tr("the standing band press and the side plank from the knees at the "
                             "large dose");
    case GateItem::SideHold:
        return StageText::tr("both sides nearly as long in the side hold test");
    case GateItem::EvenRotation:
        return StageText::tr("turning nearly as far to both sides in the self-test");
    case GateItem::Function:
        return StageText::tr("your own activities at 7 of 10, or 2 points better");
    }
    return {};
}

QString gateText(const GateCriterion &criterion)
{
    if (criterion.waived) {
        return StageText::tr("%1: not asked for with your health settings")
            .arg(gateItemText(criterion.item));
    }
    return StageText::tr("%1: %2").arg(gateItemText(criterion.item), progressText(criterion));
}

PlanShares planShares(Stage stage)
{
    switch (stage) {
    case Stage::Breathing:
        return {40, 50, 10, 0};
    case Stage::Mobility:
        return {20, 60, 20, 0};
    case Stage::Alignment:
        return {10, 45, 35, 10};
    case Stage::Strength:
        return {10, 35, 20, 35};
    }
    return {};
}

} // namespace midback
