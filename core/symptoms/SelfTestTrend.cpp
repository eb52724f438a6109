#include "core/symptoms/SelfTestTrend.h"

#include "core/symptoms/SelfTestText.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace midback {

namespace {

constexpr int fewestDays = 7;      // "not more often than 7"
constexpr int headForward = 50;    // tenths of a cm
constexpr int headForwardAge = 50; // years
constexpr int littleExpansion = 25;
constexpr int littleExpansionBelowAge = 65;
constexpr int fastBreathing = 250; // tenths of a breath a minute

using Values = QList<int>;

QList<SelfTestResult> ordered(const SelfTest &test, const QList<SelfTestResult> &results)
{
    QList<SelfTestResult> own;
    std::copy_if(results.begin(), results.end(), std::back_inserter(own),
                 [&](const SelfTestResult &one) { return one.test == test.id; });
    std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.at.utc, a.id.toString()) < std::tuple(b.at.utc, b.id.toString());
    });
    return own;
}

QStringList namesOf(const SelfTestResult &result)
{
    QStringList names;
    for (const LimitedActivity &activity : result.activities)
        names.append(activity.name);
    names.sort();
    return names;
}

/// The mean of other activities is no change of these: st-psfs starts anew when they change.
QList<SelfTestResult> sinceActivitiesChanged(const QList<SelfTestResult> &results)
{
    qsizetype from = results.size();
    while (from > 0 && namesOf(results.at(from - 1)) == namesOf(results.constLast()))
        --from;
    return results.mid(from);
}

Values valuesOf(const QList<SelfTestResult> &results, TestSide side)
{
    Values values;
    for (const SelfTestResult &result : results) {
        if (const auto value = valueOf(result, side))
            values.append(*value);
    }
    return values;
}

/// +1 or -1 when `value` is at least the error above or below `first`, else 0.
int shift(int first, int value, int error)
{
    if (value == first || std::abs(value - first) < error)
        return 0;
    return value > first ? 1 : -1;
}

TestChange changeOf(const SelfTest &test, const Values &values)
{
    if (values.size() < 2)
        return TestChange::TooFew;
    const int first = values.first();
    const int latest = shift(first, values.last(), test.errorTenths);
    if (latest == 0)
        return values.size() < 3 ? TestChange::TooFew : TestChange::NoChange;
    if (values.size() < 3 || shift(first, values.at(values.size() - 2), test.errorTenths) != latest)
        return TestChange::SeenOnce;
    if (test.direction == TestDirection::Neither)
        return TestChange::Different;
    const bool better = (latest > 0) == (test.direction == TestDirection::HigherIsBetter);
    return better ? TestChange::Better : TestChange::Worse;
}

SideTrend sideTrend(const SelfTest &test, const QList<SelfTestResult> &results, TestSide side)
{
    const Values values = valuesOf(results, side);
    SideTrend trend{side, {}, {}, changeOf(test, values)};
    if (!values.isEmpty()) {
        trend.first = values.first();
        trend.latest = values.last();
    }
    return trend;
}

/// Which side is behind in a way that counts: -1 left, 1 right, 0 neither.
int sideBehind(const SelfTest &test, const SelfTestResult &result)
{
    const auto difference = sideDifference(result);
    if (!difference || *difference == 0)
        return 0;
    const bool byGap = test.sideGapTenths > 0 && std::abs(*difference) >= test.sideGapTenths;
    const bool byRatio =
        test.sideRatioPercent > 0 && sideRatioPercent(result).value_or(100) < test.sideRatioPercent;
    if (!byGap && !byRatio)
        return 0;
    return *difference > 0 ? -1 : 1;
}

bool sidesDiffer(const SelfTest &test, const QList<SelfTestResult> &results)
{
    if (results.size() < 2)
        return false;
    const int latest = sideBehind(test, results.last());
    return latest != 0 && sideBehind(test, results.at(results.size() - 2)) == latest;
}

bool headIsForward(const Values &values, std::optional<int> age)
{
    if (values.isEmpty() || values.last() <= headForward)
        return false;
    const bool isNew =
        std::any_of(values.begin(), values.end(), [](int one) { return one <= headForward; });
    return isNew || age.value_or(headForwardAge) >= headForwardAge;
}

bool expandsLittle(const Values &values, std::optional<int> age)
{
    return age && *age < littleExpansionBelowAge && values.size() >= 2 &&
           values.last() <= littleExpansion && values.at(values.size() - 2) <= littleExpansion;
}

QList<TestFlag> flagsOf(const SelfTest &test, const QList<SelfTestResult> &results,
                        std::optional<int> age)
{
    QList<TestFlag> flags;
    const Values values = valuesOf(results, TestSide::Both);
    if (sidesDiffer(test, results))
        flags.append(TestFlag::SideDifference);
    if (test.id == QLatin1String("st-wall-occiput") && headIsForward(values, age))
        flags.append(TestFlag::HeadForward);
    if (test.id == QLatin1String("st-chest-exp") && expandsLittle(values, age))
        flags.append(TestFlag::LittleExpansion);
    if (test.id == QLatin1String("st-breath-rate") && !values.isEmpty() &&
        values.last() > fastBreathing) {
        flags.append(TestFlag::FastBreathing);
    }
    return flags;
}

} // namespace

SelfTestTrend trendOf(const SelfTest &test, const QList<SelfTestResult> &results,
                      std::optional<int> age)
{
    const QList<SelfTestResult> own = sinceActivitiesChanged(ordered(test, results));
    SelfTestTrend trend;
    if (own.isEmpty())
        return trend;
    if (test.sided) {
        trend.sides = {sideTrend(test, own, TestSide::Left), sideTrend(test, own, TestSide::Right)};
    } else {
        trend.sides = {sideTrend(test, own, TestSide::Both)};
    }
    trend.flags = flagsOf(test, own, age);
    const QDate last = own.last().at.date;
    trend.earliestOn = last.addDays(fewestDays);
    if (test.retestDays > 0)
        trend.nextOn = last.addDays(test.retestDays);
    return trend;
}

QString testChangeText(TestChange change)
{
    switch (change) {
    case TestChange::TooFew:
        return SelfTestText::tr("Too few tests to tell");
    case TestChange::NoChange:
        return SelfTestText::tr("No clear change");
    case TestChange::SeenOnce:
        return SelfTestText::tr("More than chance this time; the next test tells");
    case TestChange::Better:
        return SelfTestText::tr("Clearly better");
    case TestChange::Worse:
        return SelfTestText::tr("Clearly worse");
    case TestChange::Different:
        return SelfTestText::tr("Clearly different");
    }
    return {};
}

QString testFlagText(TestFlag flag)
{
    switch (flag) {
    case TestFlag::SideDifference:
        return SelfTestText::tr("Your two sides differ, on two tests in a row.");
    case TestFlag::HeadForward:
        return SelfTestText::tr("Your head stays more than 5 cm from the wall. Please have that "
                                "looked at in a routine appointment.");
    case TestFlag::LittleExpansion:
        return SelfTestText::tr("Your chest widened by 2.5 cm or less, twice. Please mention that "
                                "in a routine appointment.");
    case TestFlag::FastBreathing:
        return SelfTestText::tr("That is a fast breath for rest. Count again in a while; if it "
                                "stays so, or you feel breathless, answer the questions about "
                                "your health.");
    }
    return {};
}

} // namespace midback
