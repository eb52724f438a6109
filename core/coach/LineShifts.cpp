#include "core/coach/CoachLines.h"

#include "core/coach/CoachEvent.h"

#include <algorithm>

namespace midback {

namespace {

Outcome outcomeOf(LinePlace from, LinePlace to)
{
    return to.rung < from.rung ? Outcome::Regress : Outcome::Reduce;
}

} // namespace

/// A move that no exposure led to; nothing when the line is there already.
void CoachLines::move(int index, const QDate &date, CoachRule rule, LinePlace to)
{
    TrackedLine &line = at(index);
    CoachDecision decision;
    decision.date = date;
    decision.line = index;
    decision.rule = rule;
    decision.before = placeOf(line.state);
    decision.after = to;
    decision.outcome = outcomeOf(decision.before, to);
    if (!decision.moves())
        return;
    line.state.rung = to.rung;
    line.state.level = to.level;
    line.state.streak.clear();
    line.state.watch = 0;
    line.easier = 0;
    if (to.rung != decision.before.rung)
        line.state.probation = 0;
    append(line, decision);
}

LinePlace CoachLines::stepDown(int index, LinePlace from) const
{
    const auto lower = m_map.lower({index, from.rung});
    return lower ? LinePlace{*lower, std::min(from.level, ordinaryLevel)} : LinePlace{from.rung, 1};
}

void CoachLines::lightenWeek(const QDate &date, CoachRule rule)
{
    for (int i = 0; i < m_map.size(); ++i) {
        const LinePlace from = placeOf(line(i).state);
        if (line(i).isStarted() && !line(i).home)
            move(i, date, rule, {from.rung, std::max(from.level - 1, 1)});
    }
}

void CoachLines::restart(const QDate &date, CoachRule rule)
{
    for (int i = 0; i < m_map.size(); ++i) {
        TrackedLine &tracked = at(i);
        if (!tracked.isStarted())
            continue;
        const LinePlace from = placeOf(tracked.state);
        tracked.home.reset();
        if (rule == CoachRule::Gap14) {
            tracked.beforeGap = from;
            move(i, date, rule, {from.rung, std::max(from.level - 1, 1)});
        } else {
            // never up: a flare or the person's own word may have come in between
            move(i, date, rule, std::min(from, stepDown(i, tracked.beforeGap.value_or(from))));
        }
    }
}

void CoachLines::startFlare(const QDate &date)
{
    for (int i = 0; i < m_map.size(); ++i) {
        TrackedLine &tracked = at(i);
        if (!tracked.isStarted())
            continue;
        const LinePlace from = placeOf(tracked.state);
        const LinePlace to = stepDown(i, from);
        if (to != from && !tracked.home)
            tracked.home = from;
        tracked.lastReturn = {};
        move(i, date, CoachRule::FlareStart, to);
    }
}

void CoachLines::keep(const CoachEvent &event)
{
    const int index = m_map.indexOf(event.line);
    if (index < 0 || !line(index).isStarted())
        return;
    TrackedLine &tracked = at(index);
    const LinePlace wanted{std::clamp(event.rung, 0, m_map.rungs(index) - 1),
                           std::clamp(event.level, 1, topLevel)};
    const LinePlace from = placeOf(tracked.state);
    const bool takesBack = tracked.lastChange != CoachDecision::none &&
                           m_decisions.at(tracked.lastChange).before == wanted;
    if (!takesBack && wanted > from)
        return;
    if (takesBack) {
        m_decisions[tracked.lastChange].overridden = true;
        tracked.lastChange = CoachDecision::none;
    }
    // For the list of what was decided. It is no change to be taken back in its turn.
    CoachDecision kept;
    kept.date = event.at.date;
    kept.line = index;
    kept.rule = CoachRule::Kept;
    kept.before = from;
    kept.after = wanted;
    if (wanted < from)
        kept.outcome = outcomeOf(from, wanted);
    else if (wanted > from)
        kept.outcome = wanted.rung > from.rung ? Outcome::ProgressRung : Outcome::ProgressDose;
    m_decisions.append(kept);
    if (wanted.rung < from.rung)
        tracked.state.probation = 0;
    tracked.state.rung = wanted.rung;
    tracked.state.level = wanted.level;
    tracked.state.streak.clear();
    tracked.easier = 0;
    tracked.home.reset();
    if (!tracked.careSince)
        tracked.resumes = {};
}

LinePlace CoachLines::stepTowards(int index, LinePlace from, LinePlace home) const
{
    if (from.rung < home.rung) {
        const int up = m_map.higher({index, from.rung}).value_or(home.rung);
        return {std::min(up, home.rung), 1};
    }
    return {from.rung, std::min(from.level + 1, home.level)};
}

QList<LinePlace> CoachLines::returnSteps(int index) const
{
    QList<LinePlace> steps;
    const TrackedLine &tracked = line(index);
    if (!tracked.home)
        return steps;
    for (LinePlace at = placeOf(tracked.state); at < *tracked.home; steps.append(at))
        at = stepTowards(index, at, *tracked.home);
    return steps;
}

} // namespace midback
