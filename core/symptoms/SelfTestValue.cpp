// What a result of a self-test comes to.
#include "core/symptoms/SelfTestResult.h"

#include "core/symptoms/SelfTestText.h"

#include <QtCore/QtMath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace midback {

namespace {

constexpr double wallDistanceCm = 50; // clinical-facts F, st-wall-point

std::optional<int> mean(const QList<int> &tenths)
{
    if (tenths.isEmpty())
        return std::nullopt;
    const double sum = std::accumulate(tenths.begin(), tenths.end(), 0.0);
    return int(std::lround(sum / double(tenths.size())));
}

/// From what was typed in to the unit of the value.
int converted(int tenths, const SelfTest *test)
{
    if (!test || test->entry == test->unit)
        return tenths;
    return int(std::lround(qRadiansToDegrees(std::atan(tenths / 10.0 / wallDistanceCm)) * 10));
}

const QList<int> &triesOf(const SelfTestResult &result, TestSide side)
{
    switch (side) {
    case TestSide::Both:
        return result.tries;
    case TestSide::Left:
        return result.left;
    case TestSide::Right:
        return result.right;
    }
    return result.tries;
}

bool hasPositions(const SelfTestResult &result)
{
    return result.lying || result.sitting || result.standing;
}

QString triesFault(const SelfTest &test, const QList<int> &tries)
{
    if (tries.size() != test.tries) {
        return test.tries == 1 ? SelfTestText::tr("A number is missing.")
                               : SelfTestText::tr("%1 tries are needed.").arg(test.tries);
    }
    if (std::any_of(tries.begin(), tries.end(), [&](int one) { return one > test.largestTenths; }))
        return SelfTestText::tr("At most %1.").arg(amountText(test.largestTenths, test.entry));
    return {};
}

} // namespace

QString breathLeadText(BreathLead lead)
{
    switch (lead) {
    case BreathLead::Belly:
        return SelfTestText::tr("Your belly hand led");
    case BreathLead::Both:
        return SelfTestText::tr("Both hands moved together");
    case BreathLead::Chest:
        return SelfTestText::tr("Your chest hand led");
    }
    return {};
}

int bellyFirstPositions(const SelfTestResult &result)
{
    return int(result.lying == BreathLead::Belly) + int(result.sitting == BreathLead::Belly) +
           int(result.standing == BreathLead::Belly);
}

std::optional<int> valueOf(const SelfTestResult &result, TestSide side)
{
    if (side == TestSide::Both && hasPositions(result))
        return bellyFirstPositions(result) * 10;
    QList<int> amounts;
    if (side == TestSide::Both && !result.activities.isEmpty()) {
        for (const LimitedActivity &activity : result.activities)
            amounts.append(activity.rating * 10);
        return mean(amounts);
    }
    const SelfTest *test = selfTest(result.test);
    for (const int tenths : triesOf(result, side))
        amounts.append(converted(tenths, test));
    return mean(amounts);
}

std::optional<int> sideDifference(const SelfTestResult &result)
{
    const auto left = valueOf(result, TestSide::Left);
    const auto right = valueOf(result, TestSide::Right);
    if (!left || !right)
        return std::nullopt;
    return *right - *left;
}

std::optional<int> sideRatioPercent(const SelfTestResult &result)
{
    const auto left = valueOf(result, TestSide::Left);
    const auto right = valueOf(result, TestSide::Right);
    if (!left || !right)
        return std::nullopt;
    const int larger = std::max(*left, *right);
    return larger == 0 ? 100 : std::min(*left, *right) * 100 / larger;
}

QString resultFault(const SelfTestResult &result)
{
    const SelfTest *test = selfTest(result.test);
    if (!test)
        return SelfTestText::tr("This test is not known.");
    switch (test->kind) {
    case SelfTestKind::Category:
        return result.lying && result.sitting && result.standing
                   ? QString()
                   : SelfTestText::tr("Lying, sitting and standing are needed.");
    case SelfTestKind::Ratings:
        return result.activities.isEmpty() ? SelfTestText::tr("At least one activity is needed.")
                                           : QString();
    default:
        break;
    }
    if (!test->sided)
        return triesFault(*test, result.tries);
    const QString left = triesFault(*test, result.left);
    return left.isEmpty() ? triesFault(*test, result.right) : left;
}

} // namespace midback
