#pragma once

#include "core/base/EnumNames.h"
#include "core/catalog/Terms.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

class Catalog;

/// One testable condition of a stage gate (clinical-facts G). Those of the last stage are for
/// keeping it up; nothing ends there.
enum class GateItem {
    BellyBreath,        ///< 1a: st-hilo belly first in two of three positions, on 2 days
    PacedBreath,        ///< 1b: paced-breath-seated for 2 min on 3 days without back-off feelings
    LightBrace,         ///< 1c: brace-360-* at level 2 or more CLEAN on 3 days
    LoggedDays,         ///< 1d: 5 days logged in 10
    SupportedExtension, ///< 2a: ext-chair-back or ext-towel-crosswise CLEAN on 3 days over 5 or
                        ///< more
    ActiveExtension,    ///< 2a: cat-cow-* or ext-desk-lean likewise
    OverheadRange,      ///< 2b: st-arm-wall 2, or one step better; or st-wall-occiput 1 cm better
    MorningPain,        ///< 2c: 7-day median of mornings not above that on entering the stage
    BothDirections,     ///< 2d: one rotation and one side-bend of mobility done at level 2 or more
    RibStack,           ///< 3a: rib-stack-supine-reach or wall-stack-arm-raise CLEAN on 3 days
    BladeControl,       ///< 3b: wall-w or floor-angel at level 3
    PushAway,           ///< 3c: wall-plus or supine-reach-plus at level 3
    ArmLift,            ///< 3d: quadruped-arm-lift CLEAN, both sides
    StrengthBase,       ///< 4a: pallof-stand and side-plank-knees at level 3
    SideHold,           ///< 4b: st-side-hold, the sides at least 80 % of each other
    EvenRotation,       ///< 4c: st-rot-*, the sides less than 10 degrees apart
    Function            ///< 4d: st-psfs mean 7 or more, or 2 points better
};
template<>
struct EnumNames<GateItem> {
    static constexpr std::pair<GateItem, const char *> table[] = {
        {GateItem::BellyBreath, "belly-breath"},
        {GateItem::PacedBreath, "paced-breath"},
        {GateItem::LightBrace, "light-brace"},
        {GateItem::LoggedDays, "logged-days"},
        {GateItem::SupportedExtension, "supported-extension"},
        {GateItem::ActiveExtension, "active-extension"},
        {GateItem::OverheadRange, "overhead-range"},
        {GateItem::MorningPain, "morning-pain"},
        {GateItem::BothDirections, "both-directions"},
        {GateItem::RibStack, "rib-stack"},
        {GateItem::BladeControl, "blade-control"},
        {GateItem::PushAway, "push-away"},
        {GateItem::ArmLift, "arm-lift"},
        {GateItem::StrengthBase, "strength-base"},
        {GateItem::SideHold, "side-hold"},
        {GateItem::EvenRotation, "even-rotation"},
        {GateItem::Function, "function"},
    };
};

struct GateCriterion {
    GateItem item = GateItem::BellyBreath;
    int have = 0; ///< never more than `need`
    int need = 1;
    bool waived = false; ///< condition filters leave out every exercise that it is about

    bool isMet() const { return waived || have >= need; }

    friend bool operator==(const GateCriterion &, const GateCriterion &) = default;
};

/// What a criterion asks for, without progress: "the paced breath for two minutes on three days".
QString gateItemText(GateItem item);
/// The same with progress: "2 of 3 clean sessions of …".
QString gateText(const GateCriterion &criterion);

/// Per cent of session time by stage of the exercises (clinical-facts G).
struct PlanShares {
    int breathing = 0;
    int mobility = 0;
    int alignment = 0;
    int strength = 0;

    friend bool operator==(const PlanShares &, const PlanShares &) = default;
};
PlanShares planShares(Stage stage);

/// How a stage was entered.
enum class StageEntry {
    Start,
    Gate,      ///< every criterion met
    Day10,     ///< the tenth day of stage 1
    FourWeeks, ///< four weeks with the gate not met: open anyway
    Override   ///< the person's own decision
};

struct StageChange {
    QDate date;
    Stage stage = Stage::Breathing;
    StageEntry entry = StageEntry::Start;

    friend bool operator==(const StageChange &, const StageChange &) = default;
};

/// Where the person stands on the default path. It opens harder rungs and shares of time; it never
/// closes breathing or mobility.
struct StageReport {
    Stage stage = Stage::Breathing;
    QList<StageChange> changes;     ///< oldest first; empty before the first record
    QList<GateCriterion> criteria;  ///< of the gate out of the stage
    QDate opensAnyway;              ///< when the next stage opens without them; may be invalid
    bool rangeStillLimited = false; ///< stage 3 was opened by time
    bool isometricsOpen = false;    ///< stage 3 for four weeks: side-iso-wall and pallof-kneel
    QDate sharesBackUntil;          ///< the shares are one row back up to this day; may be invalid
    PlanShares shares;              ///< today's

    friend bool operator==(const StageReport &, const StageReport &) = default;
};

} // namespace midback
