#include "core/coach/HistoryReplay.h"

#include "core/coach/Coach.h"
#include "core/coach/LineReports.h"
#include "core/coach/WeeklyRules.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int gapDays[] = {14, 28}; // clinical-facts C3
constexpr CoachRule gapRules[] = {CoachRule::Gap14, CoachRule::Gap28};
constexpr int lighterDays = 7; // D5, weekly rules

} // namespace

void HistoryReplay::passTo(const QDate &date)
{
    if (!m_monday.isValid())
        m_monday = nextMonday(date);
    for (; m_monday <= date; m_monday = m_monday.addDays(7)) {
        passDays(m_monday.addDays(-1));
        applyWeek(m_monday);
    }
    passDays(date);
}

void HistoryReplay::passDays(const QDate &date)
{
    const QDate until = m_report.plan.flare.until;
    if (m_flareRuns && until <= date) {
        passGaps(until);
        endFlare(until);
    }
    passGaps(date);
}

void HistoryReplay::endFlare(const QDate &date)
{
    if (m_flareRuns)
        decideForAll(date, CoachRule::FlareEnd, Outcome::Keep);
    m_flareRuns = false;
}

void HistoryReplay::passGaps(const QDate &date)
{
    while (m_lastTrained.isValid() && m_gapRules < int(std::size(gapDays))) {
        const QDate due = m_lastTrained.addDays(gapDays[m_gapRules]);
        if (due > date)
            return;
        m_lines.restart(due, gapRules[m_gapRules]);
        ++m_gapRules;
    }
}

void HistoryReplay::applyWeek(const QDate &monday)
{
    const WeekVerdict verdict = weekVerdict(m_mornings, monday);
    if (verdict.deload != WeekVerdict::Deload::None && !flareOn(monday)) {
        const CoachRule rule =
            verdict.deload == WeekVerdict::Deload::W1 ? CoachRule::W1 : CoachRule::W2;
        m_report.plan.lighterUntil = monday.addDays(lighterDays - 1);
        decideForAll(monday, rule, Outcome::Reduce);
        m_lines.lightenWeek(monday, rule);
    }
    if (verdict.seeSomebody && !m_seeSomebody)
        decideForAll(monday, CoachRule::W3, Outcome::Keep);
    m_seeSomebody = verdict.seeSomebody;
}

void HistoryReplay::endDay(const QDate &date)
{
    m_report.plan.irritability = m_irritability.on(date);
    if (m_report.plan.irritability != Irritability::High)
        m_highSince = {};
    else if (!m_highSince.isValid())
        m_highSince = date;
}

CoachReport HistoryReplay::finish()
{
    const QDate &today = m_history.today;
    PlanReport &plan = m_report.plan;
    if (plan.quietUntil < today)
        plan.quietUntil = {};
    if (plan.lighterUntil < today)
        plan.lighterUntil = {};
    plan.seeSomebody = m_seeSomebody || (m_highSince.isValid() &&
                                         m_highSince.daysTo(today) >= irritableDaysToAdvice);
    plan.usual = m_mornings.usual(today);
    plan.flare.on = flareOn(today);
    m_report.lines =
        lineReports(m_map, m_lines, m_gates,
                    {today, m_history.screened, reachOf(plan.irritability) != TodayReach::All,
                     plan.lighterUntil.isValid(), plan.flare.on});
    plan.flare.returning =
        !plan.flare.on &&
        std::any_of(m_report.lines.begin(), m_report.lines.end(),
                    [](const LineReport &line) { return !line.returnSteps.isEmpty(); });
    m_report.today = today;
    m_report.ruleVersion = coachRuleVersion;
    m_report.stage = m_gates.report(today);
    m_report.mornings = m_mornings;
    return std::move(m_report);
}

CoachReport replay(const CoachHistory &history, const Catalog &catalog)
{
    return HistoryReplay(history, catalog).run();
}

} // namespace midback
