#include "core/progress/Median.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace midback {

double median(QList<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(QList<double> values, double q)
{
    assert(!values.isEmpty() && q >= 0 && q <= 1);
    std::sort(values.begin(), values.end());
    const double position = q * double(values.size() - 1);
    const auto below = qsizetype(std::floor(position));
    const qsizetype above = std::min(below + 1, values.size() - 1);
    const double share = position - double(below);
    return values.at(below) + share * (values.at(above) - values.at(below));
}

} // namespace midback
