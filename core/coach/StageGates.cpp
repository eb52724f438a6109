#include "core/coach/StageGates.h"

#include "core/coach/Mornings.h"

#include <algorithm>

namespace midback {

namespace {

// clinical-facts G
constexpr int dayOfMobility = 10; // the day of entry is the first
constexpr int fourWeeks = 28;
constexpr int setbackWindow = 7; // days
constexpr int sharesBackDays = 7;
constexpr int enoughTrainedDays = 6; // own rule

/// The exercises that the gate out of each stage looks at.
constexpr unsigned gateOutOf[] = {
    bit(GateGroup::PacedBreath) | bit(GateGroup::Brace),
    bit(GateGroup::SupportedExtension) | bit(GateGroup::ActiveExtension),
    bit(GateGroup::RibStack) | bit(GateGroup::BladeControl) | bit(GateGroup::PushAway) |
        bit(GateGroup::ArmLift),
    bit(GateGroup::StandingPress) | bit(GateGroup::SidePlank),
};

Stage before(Stage stage)
{
    return stage == Stage::Breathing ? stage : Stage(int(stage) - 1);
}

} // namespace

StageGates::StageGates(const LineMap &lines, const Mornings &mornings)
    : m_lines(lines)
    , m_mornings(mornings)
    , m_tallies(lines)
{
}

void StageGates::add(const TracedExposure &traced, ExposureClass exposureClass)
{
    const QDate &date = traced.exposure.date;
    m_tallies.add(traced, exposureClass);
    if (m_trainedOn != date) {
        m_trainedOn = date;
        if (++m_trainedDays == enoughTrainedDays)
            m_enoughOn = date;
    }
    const bool tooMuch = exposureClass == ExposureClass::Bad || exposureClass == ExposureClass::Red;
    const auto stage = m_changes.isEmpty() ? 0 : std::size_t(m_changes.last().stage);
    const unsigned gates = gateOutOf[stage] | (stage > 0 ? gateOutOf[stage - 1] : 0);
    if (tooMuch && (m_tallies.groupsOf(traced.spot()) & gates))
        noteSetback(date);
}

void StageGates::noteSetback(const QDate &date)
{
    if (m_lastSetback.isValid() && m_lastSetback != date &&
        m_lastSetback.daysTo(date) < setbackWindow) {
        m_backUntil = date.addDays(sharesBackDays);
    }
    m_lastSetback = date;
}

void StageGates::addOverride(const QDate &date, Stage stage)
{
    if (m_changes.isEmpty())
        enter(date, Stage::Breathing, StageEntry::Start);
    if (stage > m_changes.last().stage)
        enter(date, stage, StageEntry::Override);
}

void StageGates::endDay(const QDate &date)
{
    m_logged.add(date);
    if (m_changes.isEmpty())
        enter(date, Stage::Breathing, StageEntry::Start);
    advance(date);
}

void StageGates::passTo(const QDate &date)
{
    if (!m_changes.isEmpty())
        advance(date);
}

void StageGates::enter(const QDate &date, Stage stage, StageEntry entry)
{
    m_changes.append({date, stage, entry});
    m_trainedDays = 0;
    m_enoughOn = {};
    if (stage == Stage::Alignment && entry == StageEntry::FourWeeks)
        m_rangeStillLimited = true;
}

/// When time alone opens what comes after the stage; invalid while it does not.
QDate StageGates::opensByTime() const
{
    const StageChange &current = m_changes.last();
    switch (current.stage) {
    case Stage::Breathing:
        return current.date.addDays(dayOfMobility - 1);
    case Stage::Mobility:
    case Stage::Alignment:
        return m_enoughOn.isValid() ? std::max(current.date.addDays(fourWeeks), m_enoughOn)
                                    : QDate();
    case Stage::Strength:
        return {};
    }
    return {};
}

void StageGates::advance(const QDate &date)
{
    for (;;) {
        const Stage stage = m_changes.last().stage;
        if (stage == Stage::Strength)
            return;
        const auto next = Stage(int(stage) + 1);
        const auto byTimeEntry =
            stage == Stage::Breathing ? StageEntry::Day10 : StageEntry::FourWeeks;
        const QDate byTime = opensByTime();
        const bool isTime = byTime.isValid() && byTime <= date;
        const bool timeOpensNext = isTime && stage != Stage::Alignment;
        if (timeOpensNext && byTime < date) {
            enter(byTime, next, byTimeEntry);
        } else if (allMet(date)) {
            enter(date, next, StageEntry::Gate);
        } else if (timeOpensNext) {
            enter(date, next, byTimeEntry);
        } else {
            m_isometricsOpen |= isTime;
            return;
        }
    }
}

/// A gate of which the filters leave nothing does not open by itself.
bool StageGates::allMet(const QDate &date) const
{
    const QList<GateCriterion> all = criteria(date);
    return std::all_of(all.begin(), all.end(),
                       [](const GateCriterion &one) { return one.isMet(); }) &&
           std::any_of(all.begin(), all.end(),
                       [](const GateCriterion &one) { return !one.waived; });
}

bool StageGates::isOpen(LineSpot spot) const
{
    const Stage reached = m_changes.isEmpty() ? Stage::Breathing : m_changes.last().stage;
    return m_lines.exercise(spot).stage <= reached ||
           (m_isometricsOpen && (m_tallies.groupsOf(spot) & bit(GateGroup::Isometrics)));
}

std::optional<GateItem> StageGates::firstOpen(const QDate &date) const
{
    if (m_changes.isEmpty() || m_changes.last().stage == Stage::Strength)
        return std::nullopt;
    for (const GateCriterion &one : criteria(date)) {
        if (!one.isMet())
            return one.item;
    }
    return std::nullopt;
}

StageReport StageGates::report(const QDate &today) const
{
    StageReport report;
    report.changes = m_changes;
    if (!m_changes.isEmpty()) {
        report.stage = m_changes.last().stage;
        report.criteria = criteria(today);
        if (report.stage != Stage::Alignment)
            report.opensAnyway = opensByTime();
    }
    report.rangeStillLimited = m_rangeStillLimited && report.stage == Stage::Alignment;
    report.isometricsOpen = m_isometricsOpen && report.stage == Stage::Alignment;
    const bool back = m_backUntil.isValid() && today < m_backUntil;
    if (back)
        report.sharesBackUntil = m_backUntil;
    report.shares = planShares(back ? before(report.stage) : report.stage);
    return report;
}

} // namespace midback
