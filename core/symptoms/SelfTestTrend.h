#pragma once

#include "core/symptoms/SelfTestResult.h"

#include <optional>

namespace midback {

/// What can be said of the change since the first test.
enum class TestChange {
    TooFew,   ///< a change needs a first test and two more
    NoChange, ///< within the measurement error
    SeenOnce, ///< beyond the error this time: the next test tells
    Better,   ///< beyond the error on two tests in a row, the same way
    Worse,
    Different ///< likewise, where neither way is better
};

/// One side, or a test without sides.
struct SideTrend {
    TestSide side = TestSide::Both;
    std::optional<int> first; ///< tenths of the unit
    std::optional<int> latest;
    TestChange change = TestChange::TooFew;

    friend bool operator==(const SideTrend &, const SideTrend &) = default;
};

/// Something in the results that is worth a word.
enum class TestFlag {
    SideDifference,  ///< the sides differ, on two tests in a row
    HeadForward,     ///< st-wall-occiput over 5 cm at 50 or older, or new: see somebody soon
    LittleExpansion, ///< st-chest-exp 2.5 cm or less twice, under 65: see somebody soon
    FastBreathing    ///< st-breath-rate over 25 at rest: the safety questions
};

struct SelfTestTrend {
    QList<SideTrend> sides; ///< one, or left and right; empty without results
    QList<TestFlag> flags;
    QDate nextOn;     ///< when to test again; invalid where there is no reminder
    QDate earliestOn; ///< not more often than every 7 days; invalid before the first test

    friend bool operator==(const SelfTestTrend &, const SelfTestTrend &) = default;
};

/// The rules of clinical-facts F. `results` may be in any order and hold other tests too;
/// `age` in years, where it is known.
SelfTestTrend trendOf(const SelfTest &test, const QList<SelfTestResult> &results,
                      std::optional<int> age);

QString testChangeText(TestChange change);
QString testFlagText(TestFlag flag);

} // namespace midback
