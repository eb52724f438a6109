#pragma once

#include "core/progress/Consistency.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace midback {

/// The five strengths of the one hue, by minutes: under 5, 10, 15, 20, and from 20 on. 0 to 4.
int heatmapStep(int seconds);

/// "Friday, 14 February 2026: done, 12 min", for the tool tip and for screen readers.
QString heatmapDayText(const ConsistencyDay &day, const QLocale &locale);

} // namespace midback
