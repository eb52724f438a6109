#pragma once

#include "core/symptoms/SelfTestResult.h"

#include <initializer_list>
#include <utility>

namespace midback::test {

/// A result of `test`, nine in the morning `day` days after 2 March 2026, without amounts.
inline SelfTestResult emptyResult(const char *test, int day)
{
    SelfTestResult result;
    const auto number = uint(day + 1) << 24;
    result.id = SelfTestResultId(QUuid(number, 0x1234, 0x7abc, 0x9d, 1, 2, 3, 4, 5, 6, 7));
    const QDateTime utc(QDate(2026, 3, 2).addDays(day), QTime(9, 0), Qt::UTC);
    result.at = {utc, 0, utc.date()};
    result.test = QLatin1String(test);
    return result;
}

/// Tries in tenths of what is typed in.
inline SelfTestResult plainResult(const char *test, int day, const QList<int> &tries)
{
    SelfTestResult result = emptyResult(test, day);
    result.tries = tries;
    return result;
}

inline SelfTestResult sidedResult(const char *test, int day, const QList<int> &left,
                                  const QList<int> &right)
{
    SelfTestResult result = emptyResult(test, day);
    result.left = left;
    result.right = right;
    return result;
}

inline SelfTestResult positionsResult(int day, BreathLead lying, BreathLead sitting,
                                      BreathLead standing)
{
    SelfTestResult result = emptyResult("st-hilo", day);
    result.lying = lying;
    result.sitting = sitting;
    result.standing = standing;
    return result;
}

inline SelfTestResult ratingsResult(int day,
                                    std::initializer_list<std::pair<const char *, int>> ratings)
{
    SelfTestResult result = emptyResult("st-psfs", day);
    for (const auto &[name, rating] : ratings)
        result.activities.append({QLatin1String(name), rating});
    return result;
}

} // namespace midback::test
