#pragma once

#include "ui/charts/HeatmapText.h"
#include "ui/theme/Tokens.h"

class QPainter;

namespace midback {

class HeatmapLayout;

/// The fill of a done day: the accent on the surface in five strengths, 0 to 4.
QColor heatmapColour(int step, const Tokens &tokens);

/// One cell; the painter is antialiased. Also draws the samples of the legend.
void paintHeatmapCell(QPainter &painter, const QRect &cell, DayState state, int step,
                      const Tokens &tokens);

/// A line below the weeks of these days and, before it, the words for them.
void paintHeatmapSpan(QPainter &painter, const HeatmapLayout &layout, const QDate &from,
                      const QDate &to, const QString &words, const Tokens &tokens);

/// Names of months and of every other weekday, in the painter's font.
void paintHeatmapLabels(QPainter &painter, const HeatmapLayout &layout, const QLocale &locale,
                        const Tokens &tokens);

} // namespace midback
