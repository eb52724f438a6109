#pragma once

#include <QtCore/QList>

namespace midback {

/// The middle value, or the mean of the two in the middle. `values` must not be empty.
double median(QList<double> values);

/// The value below which the share `q` (0 to 1) lies, interpolated linearly between neighbours
/// (Hyndman and Fan's type 7, as spreadsheets do). `values` must not be empty.
double quantile(QList<double> values, double q);

} // namespace midback
