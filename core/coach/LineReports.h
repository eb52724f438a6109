#pragma once

#include "core/coach/CoachReport.h"

namespace midback {

class CoachLines;
class LineMap;
class StageGates;

/// What the lines need to know of the plan to say what comes next.
struct PlanSetting {
    QDate today;
    std::optional<Moment> screened;
    bool irritable = false;
    bool lighterWeek = false;
    bool flare = false;
};

/// Every line of the map as it stands on that day.
QList<LineReport> lineReports(const LineMap &map, const CoachLines &lines, const StageGates &gates,
                              const PlanSetting &setting);

} // namespace midback
