#pragma once

#include "core/base/Result.h"
#include "ui/charts/PainChartData.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QLocale>

namespace midback {

/// The last six weeks of pain and sessions, with the sentence above the drawing.
struct SixWeeks {
    PainChartData chart;
    QString sentence;
};

/// Reads six weeks and the week before them, whose scores the first medians need.
Result<SixWeeks> readSixWeeks(const PageContext &context, const QLocale &locale);

} // namespace midback
