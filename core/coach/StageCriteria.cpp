#include "core/coach/StageGates.h"

#include "core/coach/Mornings.h"

#include <algorithm>

namespace midback {

namespace {

// clinical-facts G
constexpr int threeTimes = 3;
constexpr int spanDays = 5;
constexpr int bellyDays = 2;
constexpr int loggedDays = 5;
constexpr int loggedWindow = 10;
constexpr int weekDays = 7;
constexpr int leastMornings = 3;
// tenths
constexpr int armSteps = 20;
constexpr int oneStep = 10;
constexpr int oneCentimetre = 10;
constexpr int evenDegrees = 100;
constexpr int functionPoints = 70;
constexpr int functionRise = 20;
constexpr int evenPercent = 80;

GateCriterion counted(GateItem item, int have, int need)
{
    return {item, std::min(have, need), need, false};
}

GateCriterion yesOrNo(GateItem item, bool met)
{
    return {item, met ? 1 : 0, 1, false};
}

/// Three clean days that span five; the third does not count before they do.
int cleanOverFiveDays(const GroupTally &tally)
{
    if (tally.cleanDays < threeTimes)
        return tally.cleanDays;
    return tally.firstClean.daysTo(tally.lastClean) >= spanDays ? threeTimes : threeTimes - 1;
}

bool overheadRange(const TestMarks &tests)
{
    const bool arms = tests.armBest &&
                      (*tests.armBest >= armSteps || *tests.armBest - *tests.armFirst >= oneStep);
    const bool head =
        tests.occiputBest && *tests.occiputFirst - *tests.occiputBest >= oneCentimetre;
    return arms || head;
}

bool functionIsGood(const TestMarks &tests)
{
    return tests.functionLatest && (*tests.functionLatest >= functionPoints ||
                                    *tests.functionLatest - *tests.functionFirst >= functionRise);
}

bool morningsHaveNotRisen(const Mornings &mornings, const QDate &entered, const QDate &date)
{
    const auto medianOn = [&](const QDate &day) {
        return mornings.medianTenths(day.addDays(1 - weekDays), day, leastMornings);
    };
    const auto then = medianOn(entered);
    const auto now = medianOn(date);
    return then && now && *now <= *then;
}

} // namespace

QList<GateCriterion> StageGates::criteria(const QDate &date) const
{
    const auto tally = [this](GateGroup group) -> const GroupTally & {
        return m_tallies.of(group);
    };
    // A criterion about exercises that the filters leave none of cannot be asked for.
    const auto ofGroup = [this](GateGroup group, GateCriterion criterion) {
        criterion.waived = !m_tallies.isAvailable(group);
        return criterion;
    };
    const auto atTop = [&](GateItem item, GateGroup group) {
        return ofGroup(group, yesOrNo(item, tally(group).bestLevel >= topLevel));
    };
    switch (m_changes.last().stage) {
    case Stage::Breathing:
        return {
            counted(GateItem::BellyBreath, m_tests.bellyDays, bellyDays),
            ofGroup(
                GateGroup::PacedBreath,
                counted(GateItem::PacedBreath, tally(GateGroup::PacedBreath).calmDays, threeTimes)),
            ofGroup(GateGroup::Brace, counted(GateItem::LightBrace,
                                              tally(GateGroup::Brace).cleanDaysLevel2, threeTimes)),
            counted(GateItem::LoggedDays, m_logged.within(date, loggedWindow), loggedDays)};
    case Stage::Mobility:
        return {
            ofGroup(GateGroup::SupportedExtension,
                    counted(GateItem::SupportedExtension,
                            cleanOverFiveDays(tally(GateGroup::SupportedExtension)), threeTimes)),
            ofGroup(GateGroup::ActiveExtension,
                    counted(GateItem::ActiveExtension,
                            cleanOverFiveDays(tally(GateGroup::ActiveExtension)), threeTimes)),
            yesOrNo(GateItem::OverheadRange, overheadRange(m_tests)),
            yesOrNo(GateItem::MorningPain,
                    morningsHaveNotRisen(m_mornings, m_changes.last().date, date)),
            counted(GateItem::BothDirections,
                    int(m_tallies.rotationAtLevel2()) + int(m_tallies.sideBendAtLevel2()), 2)};
    case Stage::Alignment:
        return {
            ofGroup(GateGroup::RibStack,
                    counted(GateItem::RibStack, tally(GateGroup::RibStack).cleanDays, threeTimes)),
            atTop(GateItem::BladeControl, GateGroup::BladeControl),
            atTop(GateItem::PushAway, GateGroup::PushAway),
            ofGroup(GateGroup::ArmLift,
                    counted(GateItem::ArmLift, tally(GateGroup::ArmLift).cleanDays, 1))};
    case Stage::Strength: {
        GateCriterion base = counted(GateItem::StrengthBase,
                                     int(tally(GateGroup::StandingPress).bestLevel >= topLevel) +
                                         int(tally(GateGroup::SidePlank).bestLevel >= topLevel),
                                     int(m_tallies.isAvailable(GateGroup::StandingPress)) +
                                         int(m_tallies.isAvailable(GateGroup::SidePlank)));
        base.waived = base.need == 0;
        return {base,
                yesOrNo(GateItem::SideHold,
                        m_tests.sideHoldPercent && *m_tests.sideHoldPercent >= evenPercent),
                yesOrNo(GateItem::EvenRotation,
                        m_tests.rotationGap && *m_tests.rotationGap < evenDegrees),
                yesOrNo(GateItem::Function, functionIsGood(m_tests))};
    }
    }
    return {};
}

} // namespace midback
