#include "core/coach/LineReports.h"

#include "core/coach/CoachLines.h"
#include "core/coach/StageGates.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int easyEase = 2;
constexpr int easyInARow = 3;

/// The last three were easy: then a rung comes before a larger dose (D5, row 13).
bool becomesEasy(const LineState &state)
{
    const auto &streak = state.streak;
    return state.level >= ordinaryLevel && streak.size() >= easyInARow &&
           std::all_of(streak.end() - easyInARow, streak.end(),
                       [](const auto &one) { return one.ease <= easyEase; });
}

HeldBy heldBy(const LineReport &line, bool modified, const PlanSetting &setting)
{
    if (setting.flare || !line.returnSteps.isEmpty())
        return HeldBy::Flare;
    if (setting.lighterWeek)
        return HeldBy::Week;
    return modified ? HeldBy::Condition : HeldBy::Nothing;
}

class LineReporter {
public:
    LineReporter(const LineMap &map, const CoachLines &lines, const StageGates &gates,
                 const PlanSetting &setting)
        : m_map(map)
        , m_lines(lines)
        , m_gates(gates)
        , m_setting(setting)
    {
    }

    LineReport report(int index) const
    {
        const TrackedLine &tracked = m_lines.line(index);
        LineReport line;
        line.id = m_map.id(index);
        line.title = m_map.title(index);
        line.exposures = tracked.exposures;
        line.state = tracked.state;
        line.lastChange = tracked.lastChange;
        if (!tracked.isStarted()) {
            line.state = LineState();
            line.state.rung = m_map.first(index).value_or(0);
        }
        line.returnSteps = m_lines.returnSteps(index);
        offer(line, {index, line.state.rung});
        line.careFirst = tracked.careSince && !answeredSince(*tracked.careSince);
        if (tracked.resumes > m_setting.today)
            line.pausedUntil = tracked.resumes;
        line.next = next(line, {index, line.state.rung});
        return line;
    }

    /// What takes the place of a paused line must not be paused itself.
    void addReplacements(QList<LineReport> &lines) const
    {
        QSet<QString> paused;
        for (const LineReport &line : std::as_const(lines)) {
            if (line.isPaused())
                paused.insert(line.exercise);
        }
        paused.remove(QString());
        for (int i = 0; i < m_map.size(); ++i) {
            LineReport &line = lines[i];
            if (line.isPaused())
                line.whilePaused = m_map.insteadOf({i, line.state.rung}, paused);
        }
    }

private:
    bool answeredSince(const Moment &moment) const
    {
        return m_setting.screened && m_setting.screened->utc > moment.utc;
    }

    void offer(LineReport &line, LineSpot spot) const
    {
        if (const auto rung = m_map.allowedAt(spot)) {
            const LineSpot offered{spot.line, *rung};
            line.exercise = m_map.exercise(offered).id;
            line.level = std::min(line.state.level, m_map.highestLevel(offered));
            return;
        }
        line.exercise = m_map.insteadOf(spot);
        line.instead = !line.exercise.isEmpty();
        line.level = 1;
    }

    NextStep next(const LineReport &line, LineSpot spot) const
    {
        NextStep step;
        const auto &streak = line.state.streak;
        step.freeze = line.state.freeze;
        step.clean = int(streak.size());
        if (!streak.isEmpty())
            step.days = int(streak.first().date.daysTo(streak.last().date));
        step.mornings = int(std::count_if(streak.begin(), streak.end(),
                                          [](const auto &one) { return one.morningScore; }));
        const auto up = m_map.higher(spot);
        const bool dose = line.state.level < topLevel && !(up && becomesEasy(line.state));
        step.held = heldBy(line, m_map.highestLevel(spot) < topLevel, m_setting);
        if (dose) {
            step.kind = NextStep::Kind::Dose;
        } else if (up) {
            step.kind = NextStep::Kind::Rung;
            step.exercise = m_map.exercise({spot.line, *up}).id;
            if (step.held == HeldBy::Nothing && m_setting.irritable)
                step.held = HeldBy::Irritable;
            if (step.held == HeldBy::Nothing && !m_gates.isOpen({spot.line, *up}))
                step.held = HeldBy::Stage;
        }
        return step;
    }

    const LineMap &m_map;
    const CoachLines &m_lines;
    const StageGates &m_gates;
    const PlanSetting &m_setting;
};

} // namespace

QList<LineReport> lineReports(const LineMap &map, const CoachLines &lines, const StageGates &gates,
                              const PlanSetting &setting)
{
    const LineReporter reporter(map, lines, gates, setting);
    QList<LineReport> reports;
    reports.reserve(map.size());
    for (int i = 0; i < map.size(); ++i)
        reports.append(reporter.report(i));
    reporter.addReplacements(reports);
    return reports;
}

} // namespace midback
