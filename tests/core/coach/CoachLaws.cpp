#include "core/coach/Coach.h"
#include "core/coach/CoachAdvice.h"

#include "tests/core/coach/AnyHistory.h"
#include "tests/core/coach/CoachCatalog.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

using namespace midback;
using test::anyHistory;
using test::HistoryBuilder;

namespace {

const Catalog &catalog()
{
    static const Catalog made = test::coachCatalog();
    return made;
}

template<class T>
void shuffle(QList<T> &list, std::mt19937 &random)
{
    std::shuffle(list.begin(), list.end(), random);
}

/// The exercise that a decision leads to, as every page would name it.
QString exerciseAfter(const LineMap &map, const CoachDecision &decision)
{
    const LineSpot spot{decision.line, decision.after.rung};
    const auto rung = map.allowedAt(spot);
    return rung ? map.exercise({spot.line, *rung}).id : map.insteadOf(spot);
}

RC_GTEST_PROP(CoachLaws, TheOrderOfSavingDoesNotMatter, ())
{
    CoachHistory history = anyHistory(catalog());
    const CoachReport before = replay(history, catalog());
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    shuffle(history.sessions, random);
    shuffle(history.symptoms, random);
    shuffle(history.events, random);
    shuffle(history.selfTests, random);
    RC_ASSERT(replay(history, catalog()) == before);
}

RC_GTEST_PROP(CoachLaws, NothingIsRememberedFromReplayToReplay, ())
{
    const CoachHistory history = anyHistory(catalog());
    const CoachReport once = replay(history, catalog());
    replay(anyHistory(catalog()), catalog());
    RC_ASSERT(replay(history, catalog()) == once);
}

RC_GTEST_PROP(CoachLaws, ASessionThatIsAddedAndDeletedLeavesNothing, ())
{
    CoachHistory history = anyHistory(catalog());
    RC_PRE(!history.sessions.isEmpty());
    const CoachReport whole = replay(history, catalog());
    const qsizetype index = *rc::gen::inRange<qsizetype>(0, history.sessions.size());
    const SessionRecord taken = history.sessions.takeAt(index);
    replay(history, catalog());
    history.sessions.append(taken); // backdated: saved last, done in between
    RC_ASSERT(replay(history, catalog()) == whole);
}

RC_GTEST_PROP(CoachLaws, ThePastDoesNotDependOnWhatCameAfter, ())
{
    // The morning after a day belongs to it; later entries do not.
    CoachHistory history = anyHistory(catalog());
    const CoachReport whole = replay(history, catalog());
    const QDate last = std::min(HistoryBuilder::day(*rc::gen::inRange(0, 70)), history.today);
    history.sessions.removeIf([&](const SessionRecord &one) { return one.started.date > last; });
    history.events.removeIf([&](const CoachEvent &one) { return one.at.date > last; });
    history.selfTests.removeIf([&](const SelfTestResult &one) { return one.at.date > last; });
    history.symptoms.removeIf(
        [&](const SymptomEntry &one) { return one.at.date > last.addDays(1); });
    history.today = last;
    const auto upTo = [&](QList<CoachDecision> decisions) {
        decisions.removeIf([&](const CoachDecision &one) { return one.date > last; });
        for (CoachDecision &one : decisions)
            one.overridden = false; // that is said later
        return decisions;
    };
    RC_ASSERT(upTo(replay(history, catalog()).decisions) == upTo(whole.decisions));
}

RC_GTEST_PROP(CoachLaws, NoDecisionNamesWhatAFilterExcludes, ())
{
    const CoachHistory history = anyHistory(catalog());
    const CoachReport report = replay(history, catalog());
    const LineMap map(catalog(), history.filter);
    const auto &excluded = history.filter.excluded;
    for (const CoachDecision &decision : report.decisions) {
        if (decision.line != CoachDecision::none)
            RC_ASSERT(!excluded.contains(exerciseAfter(map, decision)));
    }
    for (const LineReport &line : report.lines) {
        RC_ASSERT(!excluded.contains(line.exercise));
        RC_ASSERT(!excluded.contains(line.whilePaused));
        RC_ASSERT(!excluded.contains(line.next.exercise));
    }
    Routine routine;
    for (const Exercise &exercise : catalog().exercises())
        routine.items.append({exercise.id, exercise.dose()});
    const RoutineAdvice advice = adviseRoutine(routine, report, catalog(), history.filter, {});
    for (const RoutineItem &item : advisedRoutine(routine, advice).items)
        RC_ASSERT(!excluded.contains(item.exerciseId));
}

RC_GTEST_PROP(CoachLaws, LinesStayOnTheirRungsAndLevels, ())
{
    const CoachHistory history = anyHistory(catalog());
    const CoachReport report = replay(history, catalog());
    const LineMap map(catalog(), history.filter);
    const auto isThere = [&](int line, LinePlace place) {
        return place.rung >= 0 && place.rung < map.rungs(line) && place.level >= 1 &&
               place.level <= 3;
    };
    for (const CoachDecision &decision : report.decisions) {
        if (decision.line == CoachDecision::none)
            continue;
        RC_ASSERT(isThere(decision.line, decision.before));
        RC_ASSERT(isThere(decision.line, decision.after));
        const bool up = decision.after > decision.before;
        RC_ASSERT(up == (decision.outcome == Outcome::ProgressDose ||
                         decision.outcome == Outcome::ProgressRung));
    }
    for (qsizetype i = 0; i < report.lines.size(); ++i) {
        RC_ASSERT(isThere(int(i), placeOf(report.lines.at(i).state)));
        RC_ASSERT(report.lines.at(i).state.streak.size() <= LineState::longestStreak);
    }
}

RC_GTEST_PROP(CoachLaws, DecisionsComeInOrderOfDateAndNameWhatTheyUsed, ())
{
    const CoachHistory history = anyHistory(catalog());
    const CoachReport report = replay(history, catalog());
    for (qsizetype i = 1; i < report.decisions.size(); ++i)
        RC_ASSERT(report.decisions.at(i - 1).date <= report.decisions.at(i).date);
    for (const CoachDecision &decision : report.decisions) {
        const DecisionEntries used = entriesUsed(report, decision);
        RC_ASSERT(used.session.isNull() == (decision.session == CoachDecision::none));
        for (const SymptomId &id : used.mornings) {
            RC_ASSERT(std::any_of(history.symptoms.begin(), history.symptoms.end(),
                                  [&](const SymptomEntry &one) { return one.id == id; }));
        }
    }
}

/// A flare that is gone through as it was planned, from any place on any line.
RC_GTEST_PROP(CoachLaws, AFlareComesBackToWhereItWasOrBelow, ())
{
    HistoryBuilder builder(catalog());
    const Exercise &exercise =
        catalog().exercises().at(*rc::gen::inRange<qsizetype>(0, catalog().exercises().size()));
    const LineMap map(catalog());
    const LineSpot spot = *map.find(exercise.id);
    const LinePlace home{spot.rung, *rc::gen::inRange(1, 4)};
    const auto place = [&] {
        return placeOf(replay(builder.history, catalog()).lines.at(spot.line).state);
    };
    builder.session(0, exercise.id, home.level);
    builder.event(0, CoachEventKind::FlareStart);
    RC_ASSERT(place() <= home);
    const bool early = *rc::gen::arbitrary<bool>();
    if (early)
        builder.event(*rc::gen::inRange(1, 7), CoachEventKind::FlareEnd);
    LinePlace last = place();
    int setbacks = 0;
    for (int day = 1; day <= 26; day += *rc::gen::inRange(1, 3)) {
        const LinePlace now = place();
        PerformedExercise done = builder.done(map.exercise({spot.line, now.rung}).id, now.level);
        const int feeling = *rc::gen::inRange(0, 12);
        setbacks += feeling == 0;
        builder.session(day,
                        {feeling == 0   ? test::bad(done)
                         : feeling <= 3 ? test::watch(done)
                                        : done},
                        15);
        last = place();
        RC_ASSERT(last <= home);
    }
    RC_CLASSIFY(last == home && setbacks == 0);
    RC_ASSERT(replay(builder.history, catalog()).lines.at(spot.line).exposures > 0);
}

} // namespace
