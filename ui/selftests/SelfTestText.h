#pragma once

#include "core/symptoms/SelfTestTrend.h"

#include <QtCore/QLocale>

namespace midback {

struct SelfTestOverview;

/// "Left", "Right"; empty for a test without sides.
QString testSideText(TestSide side);
/// "Left, in degrees"; "In cm" without sides: what a column of fields is for.
QString entryHeading(const SelfTest &test, TestSide side);

/// "Left 43 degrees · right 47 degrees", "2 of 3 belly first", "4.7 of 10 on average".
QString resultText(const SelfTest &test, const SelfTestResult &result);
/// One side of it, as a cell of a table; empty where the result has none. `decimals` as in
/// amountText.
QString sideValueText(const SelfTest &test, const SelfTestResult &result, TestSide side,
                      int decimals = 0);
/// How many decimals the values of these need, so that all have the same.
int decimalsOf(const QList<SelfTestResult> &results);
/// What belongs to a result beyond its value: the activities with their ratings, the positions.
QString resultDetail(const SelfTestResult &result);

/// What may be said of the change: one sentence, or one a side where they differ. A check that only
/// describes is not judged: there it says what it was at first.
QString changeText(const SelfTest &test, const SelfTestTrend &trend);
/// "due now", "again from 3 December"; what holds for a test that was not taken yet.
QString dueText(const SelfTestOverview &overview, const QDate &today, const QLocale &locale);
/// The measurement error in plain words.
QString errorText(const SelfTest &test);
/// How often it is taken, in a sentence.
QString retestText(const SelfTest &test);

} // namespace midback
