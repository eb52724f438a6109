#include "core/progress/PainChange.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace midback {

namespace {

struct PainText {
    Q_DECLARE_TR_FUNCTIONS(PainText)
};

} // namespace

PainChange painChange(double before, double now)
{
    // Medians of medians of whole scores are quarters, so these comparisons are exact.
    const double points = std::abs(now - before);
    const bool better = now < before;
    const auto share = [&](double percent) { return points * 100 >= before * percent; };
    if (points >= 2 && share(30))
        return better ? PainChange::ClearlyBetter : PainChange::ClearlyWorse;
    if (points >= 1 || (before > 0 && share(15)))
        return better ? PainChange::ProbablyBetter : PainChange::ProbablyWorse;
    return PainChange::NoClearChange;
}

QString painChangeText(PainChange change)
{
    switch (change) {
    case PainChange::ClearlyBetter:
        return PainText::tr("clearly better");
    case PainChange::ProbablyBetter:
        return PainText::tr("probably better");
    case PainChange::NoClearChange:
        return PainText::tr("no clear change");
    case PainChange::ProbablyWorse:
        return PainText::tr("probably worse");
    case PainChange::ClearlyWorse:
        return PainText::tr("clearly worse");
    }
    return {};
}

} // namespace midback
