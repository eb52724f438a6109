#include "core/coach/CoachSentences.h"

#include "core/coach/CoachAdvice.h"
#include "core/coach/DecisionText.h"
#include "core/coach/ExposureBuilder.h"
#include "tests/core/coach/AnyHistory.h"
#include "tests/core/coach/LineFixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::HistoryBuilder;
using test::turn1;
using test::turn2;
using testing::HasSubstr;

namespace {

class CoachSentencesTest : public test::LineFixture {
protected:
    std::string reason(qsizetype fromTheEnd = 0)
    {
        const CoachReport made = report();
        const CoachSentences sentences(builder.history, catalog, made);
        return sentences.reason(made.decisions.at(made.decisions.size() - 1 - fromTheEnd))
            .toStdString();
    }
    std::string nextStep()
    {
        const CoachReport made = report();
        return CoachSentences(builder.history, catalog, made)
            .nextStep(*made.line(QStringLiteral("turn")))
            .toStdString();
    }
};

TEST_F(CoachSentencesTest, TheTableSpeaksWithThePersonsNumbers)
{
    clean({0, 3, 6}, turn1, 2);
    EXPECT_THAT(reason(1), HasSubstr("2 of 3 clean sessions"));
    EXPECT_THAT(reason(), HasSubstr("3 clean sessions over 6 days"));
    builder.session(8, {test::bad(builder.done(turn1, 3))}).painBefore = 1;
    EXPECT_THAT(reason(), HasSubstr("from 1 to 6"));
    builder.session(10, turn1, 2);
    EXPECT_THAT(reason(), HasSubstr("1 more like it"));
}

TEST_F(CoachSentencesTest, NamesTheNeighboursThatTheFiltersLeave)
{
    builder.history.filter.excluded = {QStringLiteral("turn-0"), turn1, QStringLiteral("solo")};
    builder.session(0, {test::red(builder.done(QStringLiteral("turn-3")))});
    EXPECT_THAT(reason(), HasSubstr("Turn 2"));
    builder.history.filter.excluded.insert(turn2);
    EXPECT_THAT(reason(), testing::Not(HasSubstr("Turn")));
    builder.history.filter.excluded.clear();
    builder.session(1, {test::red(builder.done(QStringLiteral("turn-0")))});
    builder.history.sessions.removeFirst();
    EXPECT_THAT(reason(), HasSubstr("Solo"));
}

TEST_F(CoachSentencesTest, NamesTheGateThatWasClosedThen)
{
    const QString lift = QStringLiteral("lift-0");
    builder.openStage(0, Stage::Alignment);
    clean({0, 3, 6}, lift, 3);
    builder.openStage(8, Stage::Strength);
    EXPECT_THAT(reason(), HasSubstr("ready for the next step"));
    EXPECT_FALSE(report().decisions.last().gate.has_value()) << "this catalogue has none of it";

    HistoryBuilder shipped(test::shippedCatalog());
    shipped.openStage(0, Stage::Alignment);
    for (const int day : {0, 3, 6}) {
        shipped.session(day, QStringLiteral("brace-360-seated"), 3);
        shipped.session(day, QStringLiteral("quadruped-arm-lift"), 3);
        shipped.morning(day + 1, 2);
    }
    shipped.openStage(8, Stage::Strength);
    const CoachReport made = replay(shipped.history, test::shippedCatalog());
    EXPECT_EQ(made.decisions.last().gate, GateItem::RibStack) << "the arm lift is met by then";
    EXPECT_THAT(CoachSentences(shipped.history, test::shippedCatalog(), made)
                    .reason(made.decisions.last())
                    .toStdString(),
                HasSubstr(gateItemText(GateItem::RibStack).toStdString()));
}

TEST_F(CoachSentencesTest, AnUntoldExposureIsNotCalledHard)
{
    SessionRecord &silent = builder.session(0, turn1);
    silent.painAfter.reset();
    silent.exercises[0].peakPain.reset();
    const std::string day =
        QLocale().toString(HistoryBuilder::day(0), QStringLiteral("d MMMM")).toStdString();
    EXPECT_EQ(reason(),
              "Done on " + day + ". How it felt was not noted, so it does not count towards more.");
}

TEST_F(CoachSentencesTest, RulesAboutDaysSayTheirNumbers)
{
    builder.session(0, turn2, 3);
    builder.history.today = HistoryBuilder::day(14);
    const std::string gap = reason();
    EXPECT_THAT(gap, HasSubstr("after 14 days"));
    for (int day = 0; day < 7; ++day)
        builder.morning(day, 2);
    for (int day = 7; day < 14; ++day)
        builder.morning(day, day % 2 == 0 ? 4 : 5);
    EXPECT_EQ(reason(), gap);
    EXPECT_EQ(reason(1), reason(2)) << "the plan and the line have the same reason";
    EXPECT_THAT(reason(1), HasSubstr("from 2 to 5 in a week"));
}

TEST_F(CoachSentencesTest, TheNextStepHasItsProgress)
{
    EXPECT_EQ(nextStep(), "Next: a slightly larger dose. So far 0 of 3 clean sessions.");
    clean({0, 3}, turn1, 2);
    EXPECT_EQ(nextStep(),
              "Next: a slightly larger dose. So far 2 of 3 clean sessions, 3 of 5 days, "
              "2 of 2 mornings noted.");
    builder.session(6, {test::bad(builder.done(turn1))});
    EXPECT_EQ(nextStep(),
              "Next: a slightly larger dose. 2 more clean sessions before they count towards it.");
    builder.event(7, CoachEventKind::FlareStart);
    EXPECT_EQ(nextStep(), "That went well; nothing is added until you are back from the flare.");
}

TEST_F(CoachSentencesTest, PlacesHaveNames)
{
    const CoachReport made = report();
    const CoachSentences sentences(builder.history, catalog, made);
    const int turn = LineMap(catalog).indexOf(QStringLiteral("turn"));
    EXPECT_EQ(sentences.place(turn, {1, 1}), QStringLiteral("Turn 1, small dose"));
    EXPECT_EQ(sentences.place(turn, {4, 3}), QStringLiteral("Turn 4, large dose"));
}

TEST_F(CoachSentencesTest, AdviceSaysWhy)
{
    builder.session(0, turn2, 2);
    builder.session(1, {test::bad(builder.done(turn2))});
    Routine routine;
    routine.items = {{turn2, catalog.exercise(turn2)->dose()},
                     {turn1, catalog.exercise(turn1)->doseLevels[0]}};
    const CoachReport made = report();
    const CoachSentences sentences(builder.history, catalog, made);
    const RoutineAdvice advice = adviseRoutine(routine, made, catalog, {}, {});
    EXPECT_EQ(adviceText(advice.items.at(0), made, sentences, {}).toStdString(), reason());
    EXPECT_TRUE(adviceText(advice.items.at(1), made, sentences, {}).isEmpty());
    TodaySetting sore;
    sore.painBefore = 7;
    const RoutineAdvice quiet = adviseRoutine(routine, made, catalog, {}, sore);
    for (const AdvisedItem &advised : quiet.items)
        EXPECT_FALSE(adviceText(advised, made, sentences, sore).isEmpty());
}

PerformedExercise anyFeeling(const PerformedExercise &done)
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        return test::red(done);
    case 1:
    case 2:
        return test::bad(done);
    case 3:
    case 4:
    case 5:
        return test::watch(done);
    default:
        return done;
    }
}

/// A decision keeps a few numbers of the state before and after it. They give the sentence that
/// the states themselves would give.
RC_GTEST_PROP(CoachSentencesLaws, TheNumbersThatAreKeptAreEnough, ())
{
    const Catalog catalog = test::coachCatalog();
    const QStringList rungs = catalog.ladders().at(1).rungs;
    HistoryBuilder builder(catalog);
    builder.openStage(0, Stage::Strength);
    LineState state;
    state.rung = 2;
    for (int day = 0; day < 90; day += *rc::gen::inRange(1, 6)) {
        builder.session(day, {anyFeeling(builder.done(rungs.at(state.rung), state.level))});
        if (*rc::gen::inRange(0, 3) > 0)
            builder.morning(day + 1, 2);
        const CoachReport report = replay(builder.history, catalog);
        const CoachDecision decision = report.decisions.last();
        const LineMap map(catalog);
        const Exposure exposure = ExposureBuilder(map, report.mornings)
                                      .exposuresOf(builder.history.sessions.last())
                                      .front()
                                      .exposure;
        const LineDecision made = decide(state, exposure, int(rungs.size()) - 1, true);
        if (decision.held != HeldBy::Nothing)
            return; // an irritable week: the table alone no longer tells where the line stands
        RC_ASSERT(placeOf(made.state) == decision.after);
        RC_ASSERT(CoachSentences(builder.history, catalog, report).reason(decision) ==
                  decisionText(made, state, exposure, lineNames(catalog, rungs, state.rung),
                               report.today));
        state = made.state;
    }
}

RC_GTEST_PROP(CoachSentencesLaws, EveryDecisionAndEveryLineHasItsWords, ())
{
    static const Catalog catalog = test::coachCatalog();
    const CoachHistory history = test::anyHistory(catalog);
    const CoachReport report = replay(history, catalog);
    const CoachSentences sentences(history, catalog, report);
    for (const CoachDecision &decision : report.decisions) {
        const QString reason = sentences.reason(decision);
        RC_ASSERT(!reason.isEmpty());
        RC_ASSERT(!reason.contains(QLatin1String("%1")));
    }
    for (const LineReport &line : report.lines)
        RC_ASSERT(!sentences.nextStep(line).contains(QLatin1String("%1")));
}

} // namespace
