#include "ui/selftests/SelfTestText.h"

#include "core/base/DayText.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/widgets/BidiText.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct SelfTestPageText {
    Q_DECLARE_TR_FUNCTIONS(SelfTestPageText)
};

/// As amountText, but a step and a point alone instead of a place on their scale.
QString differenceText(const SelfTest &test)
{
    const QString number = amountText(test.errorTenths, TestUnit::None);
    switch (test.unit) {
    case TestUnit::Steps:
        return SelfTestPageText::tr("one step");
    case TestUnit::Points:
        return SelfTestPageText::tr("%1 points").arg(number);
    case TestUnit::PerMinute:
        return SelfTestPageText::tr("%1 breaths a minute").arg(number);
    case TestUnit::Seconds:
        return SelfTestPageText::tr("%1 seconds").arg(number);
    default:
        return amountText(test.errorTenths, test.unit);
    }
}

QString unitHeading(TestUnit unit)
{
    switch (unit) {
    case TestUnit::Degrees:
        return SelfTestPageText::tr("in degrees");
    case TestUnit::Centimetres:
        return SelfTestPageText::tr("in cm");
    case TestUnit::Seconds:
        return SelfTestPageText::tr("in seconds");
    case TestUnit::PerMinute:
        return SelfTestPageText::tr("breaths in a minute");
    default:
        return {};
    }
}

/// Of a check that only describes: what it was at first, and no word on which way is up.
QString describedChange(const SideTrend &trend)
{
    if (trend.change == TestChange::TooFew || !trend.first || !trend.latest)
        return testChangeText(TestChange::TooFew);
    return *trend.first == *trend.latest
               ? SelfTestPageText::tr("As in the first test")
               : SelfTestPageText::tr("In the first test: belly first in %1 of 3")
                     .arg(*trend.first / 10);
}

QString capitalised(const QString &text)
{
    // Marks of direction may stand before the first letter.
    int first = 0;
    while (first < text.size() && text.at(first).category() == QChar::Other_Format)
        ++first;
    return text.left(first) + text.mid(first, 1).toUpper() + text.mid(first + 1);
}

} // namespace

QString testSideText(TestSide side)
{
    switch (side) {
    case TestSide::Left:
        return SelfTestPageText::tr("Left");
    case TestSide::Right:
        return SelfTestPageText::tr("Right");
    case TestSide::Both:
        break;
    }
    return {};
}

QString entryHeading(const SelfTest &test, TestSide side)
{
    const QString unit = unitHeading(test.entry);
    if (side == TestSide::Both && test.kind == SelfTestKind::Hold)
        return SelfTestPageText::tr("Time held, in seconds");
    if (side == TestSide::Both)
        return capitalised(unit);
    return unit.isEmpty()
               ? testSideText(side)
               : SelfTestPageText::tr("%1, %2", "side, unit").arg(testSideText(side), unit);
}

int decimalsOf(const QList<SelfTestResult> &results)
{
    const auto hasTenth = [](const SelfTestResult &result) {
        for (const TestSide side : {TestSide::Both, TestSide::Left, TestSide::Right}) {
            if (valueOf(result, side).value_or(0) % 10 != 0)
                return true;
        }
        return false;
    };
    return std::any_of(results.begin(), results.end(), hasTenth) ? 1 : 0;
}

QString sideValueText(const SelfTest &test, const SelfTestResult &result, TestSide side,
                      int decimals)
{
    const auto value = valueOf(result, side);
    if (!value)
        return {};
    if (test.kind == SelfTestKind::Category)
        return SelfTestPageText::tr("belly first in %1 of 3").arg(*value / 10);
    return amountText(*value, test.unit, decimals);
}

QString resultText(const SelfTest &test, const SelfTestResult &result)
{
    if (test.sided) {
        const int decimals = decimalsOf({result});
        const auto value = [&](TestSide side) {
            return isolated(sideValueText(test, result, side, decimals));
        };
        return joinIsolated({SelfTestPageText::tr("Left %1", "a value").arg(value(TestSide::Left)),
                             SelfTestPageText::tr("right %1", "a value, after the left one")
                                 .arg(value(TestSide::Right))},
                            SelfTestPageText::tr(" · ", "between parts"));
    }
    const QString value = sideValueText(test, result, TestSide::Both);
    return test.kind == SelfTestKind::Ratings
               ? SelfTestPageText::tr("%1 on average", "a mean").arg(value)
               : capitalised(value);
}

QString resultDetail(const SelfTestResult &result)
{
    QStringList parts;
    for (const LimitedActivity &activity : result.activities) {
        parts.append(SelfTestPageText::tr("%1: %2", "activity and its rating")
                         .arg(activity.name, QLocale().toString(activity.rating)));
    }
    const std::pair<QString, std::optional<BreathLead>> positions[] = {
        {SelfTestPageText::tr("Lying"), result.lying},
        {SelfTestPageText::tr("Sitting"), result.sitting},
        {SelfTestPageText::tr("Standing"), result.standing}};
    for (const auto &[name, lead] : positions) {
        if (lead) {
            parts.append(SelfTestPageText::tr("%1: %2", "position and what led")
                             .arg(name, breathLeadText(*lead).toLower()));
        }
    }
    return joinIsolated(parts, SelfTestPageText::tr(" · ", "between parts"));
}

QString changeText(const SelfTest &test, const SelfTestTrend &trend)
{
    if (trend.sides.isEmpty())
        return {};
    if (test.kind == SelfTestKind::Category)
        return describedChange(trend.sides.first());
    const bool alike =
        std::all_of(trend.sides.begin(), trend.sides.end(),
                    [&](const SideTrend &one) { return one.change == trend.sides.first().change; });
    if (alike)
        return testChangeText(trend.sides.first().change);
    QStringList parts;
    for (const SideTrend &one : trend.sides) {
        const QString side = testSideText(one.side);
        parts.append(SelfTestPageText::tr("%1: %2", "side and change")
                         .arg(parts.isEmpty() ? side : side.toLower(),
                              testChangeText(one.change).toLower()));
    }
    return joinIsolated(parts, SelfTestPageText::tr(" · ", "between parts"));
}

QString dueText(const SelfTestOverview &overview, const QDate &today, const QLocale &locale)
{
    if (overview.results.isEmpty())
        return SelfTestPageText::tr("Not taken yet");
    const QDate next = overview.trend.nextOn;
    if (!next.isValid())
        return SelfTestPageText::tr("Again whenever you like");
    if (overview.isDue(today))
        return SelfTestPageText::tr("Due now");
    return SelfTestPageText::tr("Again from %1").arg(dayText(next, today, locale));
}

QString errorText(const SelfTest &test)
{
    if (test.kind == SelfTestKind::Category)
        return SelfTestPageText::tr("It describes how you breathed just then; it is no measure.");
    if (test.errorTenths <= 0)
        return SelfTestPageText::tr("How much it varies by chance is not known.");
    const QString amount = differenceText(test);
    if (test.unit == TestUnit::Steps) {
        return SelfTestPageText::tr("A change of %1 counts once two tests in a row show it.")
            .arg(amount);
    }
    return SelfTestPageText::tr("A difference of less than %1 may be chance. A change counts from "
                                "there on, once two tests in a row show it.")
        .arg(amount);
}

QString retestText(const SelfTest &test)
{
    if (test.retestDays <= 0)
        return SelfTestPageText::tr("There is no reminder for this one.");
    if (test.retestDays == 7)
        return SelfTestPageText::tr("Take it again after a week.");
    return SelfTestPageText::tr("Take it again after %1 weeks.").arg(test.retestDays / 7);
}

} // namespace midback
