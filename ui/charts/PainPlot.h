#pragma once

#include "ui/charts/ChartLabel.h"
#include "ui/charts/PainChartData.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetrics>

namespace midback {

/// The plot of a pain chart in px: below it dates, beside it the scores, at the leading side.
namespace painplot {
/// The axis of scores: 0 to 10 with room below for the ticks of sessions and above for dots.
inline constexpr double lowest = -1.0;
inline constexpr double highest = 10.4;
inline constexpr double sessionsAt = -0.55;
/// Pain up to this score does not speak against exercise (clinical-facts D2).
inline constexpr double acceptablePain = 5;
} // namespace painplot

QRectF painPlotRect(const QSize &size, const QFontMetrics &metrics, bool mirrored);

/// x of a day in px; days stand in the middle of their share of the width.
double painPlotX(const PainChartData &data, const QRectF &plot, double day, bool mirrored);
/// y of a score in px.
double painPlotY(const QRectF &plot, double score);

/// Scores, dates, and the words of the band.
QList<ChartLabel> painLabels(const PainChartData &data, const QRectF &plot,
                             const QFontMetrics &metrics, bool mirrored, const QLocale &locale);

/// What the marks of a pain chart are, in a sentence.
QString painChartKey();

/// "Friday, 14 February 2026: pain 3, typical over 7 days 3.5"; empty for a day with nothing to
/// say.
QString painDayText(const PainChartData &data, const QDate &date, const QLocale &locale);

} // namespace midback
