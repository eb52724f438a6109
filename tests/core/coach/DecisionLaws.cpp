// What holds on every line, whatever happens on it. RapidCheck prints the seed of a failure.
#include "tests/core/coach/AnyExposures.h"
#include "tests/core/coach/ExposureSamples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace midback;
using test::anyExposure;
using test::anyLine;
using test::AnyLine;

namespace {

bool isProgress(Outcome outcome)
{
    return outcome == Outcome::ProgressDose || outcome == Outcome::ProgressRung;
}

RC_GTEST_PROP(DecisionLaws, NothingIsAddedWithoutThreeCleanOnesOverFiveDaysSinceTheLastChange, ())
{
    const AnyLine line = anyLine();
    QList<QDate> clean; // since the last change of rung or dose
    LineState before = line.start;
    const auto decisions = line.decisions();
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const LineState &after = decisions.at(i).state;
        const Exposure &exposure = line.exposures.at(i);
        if (classify(exposure) == ExposureClass::Clean)
            clean.append(exposure.date);
        if (isProgress(decisions.at(i).outcome)) {
            RC_ASSERT(clean.size() >= 3);
            RC_ASSERT(clean.first().daysTo(clean.last()) >= 5);
        }
        RC_ASSERT((after.rung > before.rung) == (decisions.at(i).outcome == Outcome::ProgressRung));
        if (after.rung != before.rung || after.level != before.level)
            clean.clear();
        before = after;
    }
}

RC_GTEST_PROP(DecisionLaws, OnlyACleanExposureAdds, ())
{
    const AnyLine line = anyLine(40, 95);
    const auto lasts = line.decisions();
    LineState state = lasts.isEmpty() ? line.start : lasts.last().state;
    Exposure next = anyExposure();
    next.date = QDate(2026, 12, 31);
    const LineDecision decision = decide(state, next, line.topRung, line.gateOpen);
    RC_ASSERT(decision.exposureClass == classify(next));
    if (decision.exposureClass != ExposureClass::Clean) {
        RC_ASSERT(!isProgress(decision.outcome));
        RC_ASSERT(decision.state.rung <= state.rung);
        // One rung down may come with a larger dose of the easier exercise, and nothing else may.
        RC_ASSERT(decision.state.level <= state.level || decision.state.rung < state.rung);
    }
}

RC_GTEST_PROP(DecisionLaws, AnAlarmOrABackOffFeelingNeverLetsALineGoOnAsItIs, ())
{
    const AnyLine line = anyLine(40, 70);
    for (const LineDecision &decision : line.decisions()) {
        if (decision.exposureClass == ExposureClass::Alarm)
            RC_ASSERT(decision.outcome == Outcome::SeekCare);
        if (decision.exposureClass == ExposureClass::Red) {
            RC_ASSERT(decision.outcome == Outcome::SeekCare ||
                      decision.outcome == Outcome::StopRest ||
                      decision.outcome == Outcome::Regress);
        }
        if (decision.exposureClass == ExposureClass::Bad) {
            RC_ASSERT(decision.outcome == Outcome::StopRest ||
                      decision.outcome == Outcome::Regress || decision.outcome == Outcome::Reduce);
        }
    }
}

RC_GTEST_PROP(DecisionLaws, RungDoseAndCountersStayInRange, ())
{
    const AnyLine line = anyLine(60, 60);
    for (const LineDecision &decision : line.decisions()) {
        const LineState &state = decision.state;
        RC_ASSERT(state.rung >= 0 && state.rung <= line.topRung);
        RC_ASSERT(state.level >= 1 && state.level <= 3);
        RC_ASSERT(state.freeze >= 0 && state.freeze <= 3);
        RC_ASSERT(state.probation >= 0 && state.probation <= 2);
        RC_ASSERT(state.watch >= 0 && state.watch <= 2);
        RC_ASSERT(state.recent.size() <= 3 && state.recent.last() == decision.exposureClass);
        RC_ASSERT(state.streak.size() <= LineState::longestStreak);
        RC_ASSERT(decision.rule >= 1 && decision.rule <= 14);
    }
}

RC_GTEST_PROP(DecisionLaws, TheSamePastGivesTheSameDecisions, ())
{
    const AnyLine line = anyLine();
    RC_ASSERT(line.decisions() == line.decisions());
}

/// An edited or a forgotten entry is decided by starting again; so where one is put in, everything
/// before it stays and what follows is what its new past gives.
RC_GTEST_PROP(DecisionLaws, AnExposurePutInLaterIsAsIfItHadBeenThere, ())
{
    AnyLine line = anyLine();
    const auto before = line.decisions();
    const auto place = *rc::gen::inRange<qsizetype>(0, line.exposures.size() + 1);
    Exposure late = anyExposure();
    late.date = place > 0 ? line.exposures.at(place - 1).date : QDate(2026, 1, 1);

    LineState state = place > 0 ? before.at(place - 1).state : line.start;
    auto expected = before.first(place);
    const QList<Exposure> rest = line.exposures.mid(place);
    expected += test::decideAll(state, QList{late} + rest, line.topRung, line.gateOpen);

    line.exposures.insert(place, late);
    RC_ASSERT(line.decisions() == expected);
}

RC_GTEST_PROP(DecisionLaws, MovingEverythingByDaysChangesNothingElse, ())
{
    const AnyLine line = anyLine();
    AnyLine moved = line;
    const int shift = *rc::gen::inRange(-400, 400);
    for (Exposure &exposure : moved.exposures)
        exposure.date = exposure.date.addDays(shift);
    const auto here = line.decisions();
    const auto there = moved.decisions();
    RC_ASSERT(here.size() == there.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        RC_ASSERT(here.at(i).rule == there.at(i).rule);
        RC_ASSERT(here.at(i).state.rung == there.at(i).state.rung);
        RC_ASSERT(here.at(i).state.level == there.at(i).state.level);
    }
}

/// What a person leaves out never counts in favour of more.
RC_GTEST_PROP(DecisionLaws, AMissingMorningNeverAdds, ())
{
    Exposure exposure = anyExposure();
    exposure.next.reset();
    LineState state = test::lineAt(2, 3);
    state.streak = {{QDate(2025, 12, 1), false, 3}, {QDate(2025, 12, 10), true, 3}};
    RC_ASSERT(!isProgress(decide(state, exposure, 5, true).outcome));
}

RC_GTEST_PROP(DecisionLaws, MorePainNeverGivesABetterClass, ())
{
    const Exposure exposure = anyExposure();
    Exposure worse = exposure;
    worse.peak = *rc::gen::inRange(exposure.peak, 11);
    worse.after = *rc::gen::inRange(exposure.after, 11);
    if (exposure.next)
        worse.next = *rc::gen::inRange(*exposure.next, 11);
    const auto severity = [](const Exposure &one) {
        static const QList<ExposureClass> order{ExposureClass::Clean, ExposureClass::Neutral,
                                                ExposureClass::Watch, ExposureClass::Bad,
                                                ExposureClass::Red,   ExposureClass::Alarm};
        return order.indexOf(classify(one));
    };
    RC_ASSERT(severity(worse) >= severity(exposure));
}

} // namespace
