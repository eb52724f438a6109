#pragma once

#include "ui/progress/ProgressModel.h"

#include <QtCore/QLocale>

namespace midback {

/// What stands above the heatmap, in one sentence: numbers with their n, no praise and no blame.
QString consistencySentence(const ProgressModel &model, const QLocale &locale);

/// What stands above the pain chart: 7-day medians by the wording of clinical-facts D3, never a
/// word on one day.
QString painSentence(const ProgressModel &model, const QLocale &locale);

/// A median: "3" or "3.5".
QString medianText(double median, const QLocale &locale);

/// "4 h 20 min", "12 min".
QString longDurationText(int seconds, const QLocale &locale);

} // namespace midback
