#include "core/coach/CoachLines.h"

#include "core/coach/StageGates.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int pauseDays = 7;          // clinical-facts D5, row 4
constexpr int probationOfOwn = 2;     // as row 13
constexpr int easierToFollow = 3;     // own rule
constexpr int daysBetweenReturns = 2; // own rule

LineFacts factsOf(const LineState &state, const QDate &date)
{
    LineFacts facts;
    const auto &streak = state.streak;
    facts.streak = quint8(streak.size());
    facts.mornings = quint8(std::count_if(streak.begin(), streak.end(),
                                          [](const auto &one) { return one.morningScore; }));
    if (!streak.isEmpty()) {
        facts.streakDays = quint16(std::min<qint64>(streak.first().date.daysTo(date), UINT16_MAX));
    }
    facts.freeze = quint8(state.freeze);
    facts.watch = quint8(state.watch);
    facts.reds = quint8(std::min<qsizetype>(state.reds.size(), UINT8_MAX));
    return facts;
}

void putAt(LineState &state, LinePlace place)
{
    state.rung = place.rung;
    state.level = place.level;
    state.streak.clear();
}

} // namespace

CoachLines::CoachLines(const LineMap &map, const StageGates &gates, QList<CoachDecision> &decisions)
    : m_map(map)
    , m_gates(gates)
    , m_decisions(decisions)
    , m_lines(std::size_t(map.size()))
{
}

CoachDecision CoachLines::append(TrackedLine &line, const CoachDecision &decision)
{
    if (decision.moves() || decision.outcome == Outcome::StopRest)
        line.lastChange = int(m_decisions.size());
    m_decisions.append(decision);
    return decision;
}

CoachDecision CoachLines::expose(const TracedExposure &traced, ExposureClass exposureClass,
                                 const SessionSetting &setting)
{
    TrackedLine &line = at(traced.line);
    CoachDecision decision;
    decision.date = traced.exposure.date;
    decision.line = traced.line;
    decision.session = setting.session;
    decision.item = traced.item;
    decision.exposureClass = exposureClass;
    decision.morning = traced.exposure.next.has_value();
    line.beforeGap.reset();
    if (!follow(line, traced, exposureClass))
        return noteEasier(line, decision, traced, setting);
    ++line.exposures;
    line.easier = 0;
    return decideOn(line, decision, traced, setting);
}

bool CoachLines::follow(TrackedLine &line, const TracedExposure &traced,
                        ExposureClass exposureClass)
{
    const LinePlace stood = placeOf(line.state);
    if (traced.place == stood && line.isStarted())
        return true;
    const bool harder = traced.place > stood;
    if (line.isStarted() && !harder && !isSetback(exposureClass))
        return false;
    if (line.isStarted() && traced.place.rung != stood.rung)
        line.state.probation = harder ? probationOfOwn : 0;
    putAt(line.state, traced.place);
    line.lastChange = CoachDecision::none;
    if (line.home && traced.place >= *line.home)
        line.home.reset();
    return true;
}

CoachDecision CoachLines::noteEasier(TrackedLine &line, CoachDecision decision,
                                     const TracedExposure &traced, const SessionSetting &setting)
{
    decision.rule = CoachRule::Easier;
    decision.before = decision.after = placeOf(line.state);
    decision.factsBefore = decision.factsAfter = factsOf(line.state, decision.date);
    ++line.exposures;
    if (setting.easierToday || setting.flare || traced.deskDose)
        return append(line, decision);

    line.hardestEasier =
        line.easier == 0 ? traced.place : std::max(line.hardestEasier, traced.place);
    if (++line.easier < easierToFollow)
        return append(line, decision);
    line.easier = 0;
    if (line.hardestEasier.rung != line.state.rung)
        line.state.probation = 0;
    putAt(line.state, line.hardestEasier);
    line.home.reset();
    decision.rule = CoachRule::Followed;
    decision.outcome = decision.before.rung > line.state.rung ? Outcome::Regress : Outcome::Reduce;
    decision.after = placeOf(line.state);
    decision.factsAfter = factsOf(line.state, decision.date);
    return append(line, decision);
}

HeldBy CoachLines::heldBy(const TrackedLine &line, const TracedExposure &traced,
                          const SessionSetting &setting) const
{
    if (setting.flare || line.home)
        return HeldBy::Flare;
    if (setting.lighterWeek)
        return HeldBy::Week;
    if (m_map.highestLevel(traced.spot()) < topLevel)
        return HeldBy::Condition;
    return HeldBy::Nothing;
}

CoachDecision CoachLines::decideOn(TrackedLine &line, CoachDecision decision,
                                   const TracedExposure &traced, const SessionSetting &setting)
{
    const LineSpot spot = traced.spot();
    const LinePlace place = traced.place;
    const std::optional<int> up = m_map.higher(spot);
    const bool stageOpen = up && m_gates.isOpen({spot.line, *up});
    const bool clean = decision.exposureClass == ExposureClass::Clean;
    const HeldBy held = heldBy(line, traced, setting);
    const bool mayReturn = clean && line.state.freeze == 0 && !setting.flare;

    // The table counts rungs that the person's filters leave.
    LineState state = line.state;
    state.rung = m_map.rungsBelow(spot);
    state.reds = m_reds;
    int topRung = state.rung + (up ? 1 : 0);
    if (clean && held != HeldBy::Nothing) { // at the top of everything the table adds nothing
        state.level = topLevel;
        topRung = state.rung;
    }
    const int rungsBelow = state.rung;
    decision.before = place;
    decision.factsBefore = factsOf(state, decision.date);
    LineDecision made = decide(state, traced.exposure, topRung, stageOpen && !setting.irritable);
    m_reds = made.state.reds;
    decision.rule = CoachRule(made.rule);
    decision.outcome = made.outcome;
    decision.factsAfter = factsOf(made.state, decision.date);

    if (clean && held != HeldBy::Nothing) {
        made.state.level = place.level;
        if (made.rule == 13) {
            decision.rule = CoachRule::Held;
            decision.held = held;
        }
    } else if (made.rule == 14) {
        decision.held = stageOpen ? HeldBy::Irritable : HeldBy::Stage;
        if (stageOpen)
            decision.rule = CoachRule::Held;
        else
            decision.gate = m_gates.firstOpen(decision.date);
    } else if (!traced.told && decision.exposureClass == ExposureClass::Neutral) {
        decision.held = HeldBy::Untold;
    }

    const int steps = made.state.rung - rungsBelow;
    line.state = std::move(made.state);
    line.state.rung = place.rung;
    if (steps != 0)
        line.state.rung = steps > 0 ? *up : *m_map.lower(spot);
    if (line.home)
        stepReturn(line, decision, mayReturn);
    if (isSetback(decision.exposureClass) && !setting.flare)
        line.home.reset();
    decision.after = placeOf(line.state);
    pause(line, decision, setting.at);
    return append(line, decision);
}

/// The way back from a flare: one step after a clean exposure, at most one every two days.
void CoachLines::stepReturn(TrackedLine &line, CoachDecision &decision, bool mayReturn)
{
    const LinePlace from = placeOf(line.state);
    const bool soon =
        line.lastReturn.isValid() && line.lastReturn.daysTo(decision.date) < daysBetweenReturns;
    if (!mayReturn || soon)
        return;
    const LinePlace to = stepTowards(decision.line, from, *line.home);
    line.lastReturn = decision.date;
    if (to == *line.home)
        line.home.reset();
    if (to == from)
        return;
    putAt(line.state, to);
    decision.rule = CoachRule::FlareReturn;
    decision.held = HeldBy::Nothing;
    decision.outcome = to.rung > from.rung ? Outcome::ProgressRung : Outcome::ProgressDose;
}

void CoachLines::pause(TrackedLine &line, const CoachDecision &decision, const Moment &at)
{
    const bool rests = decision.outcome == Outcome::StopRest && decision.rule != CoachRule::Row5;
    if (rests || decision.rule == CoachRule::Row2)
        line.resumes = std::max(line.resumes, decision.date.addDays(pauseDays));
    if (decision.rule == CoachRule::Row2)
        line.careSince = at;
}

} // namespace midback
