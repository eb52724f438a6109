#pragma once

#include "ui/charts/PainChartData.h"

class QChart;

namespace midback {

struct Tokens;

/// Fills `chart` anew with the series and axes of the data, thinned to `columns` pixel columns and
/// mirrored on request. Returns how many points Qt Charts was given.
int fillPainChart(QChart &chart, const PainChartData &data, int columns, bool mirrored,
                  const Tokens &tokens);

} // namespace midback
