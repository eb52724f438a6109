#include "core/base/ManualClock.h"
#include "ui/selftests/SelfTestRun.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

std::optional<int> maybe(int low, int high)
{
    return *rc::gen::inRange(0, 4) == 0 ? std::nullopt
                                        : std::optional(*rc::gen::inRange(low, high));
}

/// One thing that a person can do while a test is taken.
void stepOf(SelfTestRun &run, ManualClock &clock)
{
    const auto side = TestSide(*rc::gen::inRange(0, 3));
    switch (*rc::gen::inRange(0, 11)) {
    case 0:
    case 1:
    case 2:
        run.setAmount(side, *rc::gen::inRange(-1, 4), maybe(-20, 12000));
        break;
    case 3: {
        const auto lead = maybe(0, 3);
        run.setLead(BreathPosition(*rc::gen::inRange(0, 3)),
                    lead ? std::optional(BreathLead(*lead)) : std::nullopt);
        break;
    }
    case 4:
        run.setActivity(*rc::gen::inRange(-1, 4),
                        {*rc::gen::element(QString(), QStringLiteral(" "), QStringLiteral("Desk")),
                         maybe(0, 11)});
        break;
    case 5:
        run.setSide(side);
        break;
    case 6:
        run.startTimer();
        break;
    case 7:
        run.stopTimer();
        break;
    case 8:
        run.cancelTimer();
        break;
    case 9:
        run.countOne();
        break;
    case 10:
        clock.advance(std::chrono::milliseconds(*rc::gen::inRange(0, 70000)));
        run.poll();
        break;
    }
}

RC_GTEST_PROP(SelfTestRunLaws, WhateverIsDoneLeavesNothingOrAResultWithoutFault, ())
{
    ManualClock clock(QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC));
    const SelfTest &test = selfTests().at(*rc::gen::inRange<qsizetype>(0, selfTests().size()));
    SelfTestRun run(test, clock);
    const int steps = *rc::gen::inRange(0, 40);
    for (int i = 0; i < steps; ++i) {
        stepOf(run, clock);
        RC_ASSERT(run.result().has_value() == run.fault().isEmpty());
        if (const auto result = run.result()) {
            RC_ASSERT(resultFault(*result).isEmpty());
            RC_ASSERT(result->test == test.id);
            // What is stored reads back, once it has an id and a moment.
            SelfTestResult whole = *result;
            whole.id = SelfTestResultId(QUuid::createUuidV5(QUuid(), test.id));
            whole.at = clock.now();
            const auto back = selfTestResultFromJson(toJson(whole));
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == whole);
        }
    }
    run.cancelTimer();
    RC_ASSERT(!run.timer().isActive());
}

RC_GTEST_PROP(SelfTestRunLaws, AHoldIsNeverLongerThanTheTimeThatPassed, ())
{
    ManualClock clock(QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC));
    SelfTestRun run(*selfTest(QStringLiteral("st-cobra")), clock);
    run.startTimer();
    int passed = 0; // ms
    while (run.timer().isActive() && *rc::gen::inRange(0, 12) > 0) {
        const int step = *rc::gen::inRange(0, 15000);
        clock.advance(std::chrono::milliseconds(step));
        passed += step;
        run.poll();
    }
    run.stopTimer();
    const int expected = std::min(60, (passed - 5000) / 1000);
    const auto amount = run.amount(TestSide::Both, 0);
    RC_ASSERT(amount.has_value() == (passed >= 5000));
    if (amount)
        RC_ASSERT(*amount == expected * 10);
}

} // namespace
