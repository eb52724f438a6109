#include "core/coach/DecisionText.h"

#include "tests/core/coach/AnyExposures.h"
#include "tests/core/coach/ExposureSamples.h"
#include "tests/support/SmallCatalog.h"

#include <QtCore/QLocale>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// The ladder of the small catalogue: Turn, Reach (a longer lever), Chop (more load).
const QStringList &turning()
{
    static const QStringList rungs = smallCatalog().ladders().first().rungs;
    return rungs;
}

/// The sentence for the last exposure on that ladder.
QString reason(LineState state, const QList<Exposure> &exposures, bool gateOpen = true)
{
    static const Catalog catalog = smallCatalog();
    QString text;
    for (const Exposure &exposure : exposures) {
        const LineDecision decision = decide(state, exposure, 2, gateOpen);
        text = decisionText(decision, state, exposure, lineNames(catalog, turning(), state.rung),
                            exposure.date);
        state = decision.state;
    }
    return text;
}

LineState stateFrozen(int freeze)
{
    LineState state = lineAt(1, 2);
    state.freeze = freeze;
    return state;
}

/// Every day here is of January; the sentences name it in the language of the run.
QString inWords(const char *english)
{
    return QString::fromUtf8(english).replace(QStringLiteral("January"), QLocale().monthName(1));
}

struct Sentence {
    // Both at once: gtest makes its parameters before main() sets the language of the run.
    Sentence(const char *itsName, const QString &said, const char *english)
        : name(itsName)
        , text(said)
        , expected(inWords(english))
    {
    }

    const char *name;
    QString text;
    QString expected;
};

void PrintTo(const Sentence &sentence, std::ostream *out)
{
    *out << sentence.name;
}

class DecisionSentence : public testing::TestWithParam<Sentence> {};

TEST_P(DecisionSentence, GivesTheReasonInThePersonsOwnNumbers)
{
    EXPECT_EQ(GetParam().text.toStdString(), GetParam().expected.toStdString());
}

const QList<Exposure> sixDays{ExposureOn(0), ExposureOn(3), ExposureOn(6)};

INSTANTIATE_TEST_SUITE_P(
    EveryRule, DecisionSentence,
    testing::Values(
        Sentence{"Alarm", reason(lineAt(1, 2), {ExposureOn().felt(Sensation::ChestPressure)}),
                 "On 1 January you noted “Chest pressure”. That feeling is not something to "
                 "exercise through. "
                 "It can point to something that needs help now. Call your emergency number "
                 "(112\u00a0/\u00a0999\u00a0/\u00a0911) or go to an emergency department."},
        Sentence{"RedAgain", reason(lineAt(1, 2), {redOn(0), ExposureOn(2), redOn(4)}),
                 "On 5 January you noted “Tingling”. Feelings like it came twice in 14 days. Pause "
                 "this exercise "
                 "and have it looked at."},
        Sentence{"ThreeReds",
                 reason(lineAt(2, 2), {redOn(0), ExposureOn(1), ExposureOn(2), redOn(3),
                                       ExposureOn(4), ExposureOn(5), redOn(6)}),
                 "On 7 January you noted “Tingling”. Feelings like it came 3 times in 14 days. "
                 "Pause this "
                 "exercise and have it looked at."},
        Sentence{"Red", reason(lineAt(1, 2), {redOn(0)}),
                 "On 1 January you noted “Tingling”. We step back to Turn: the same direction, "
                 "before the step "
                 "that adds a longer lever."},
        Sentence{"RedOnTheLowestRung", reason(lineAt(0, 2), {redOn(0)}),
                 "On 1 January even the gentlest version brought “Tingling”. We leave it out for a "
                 "week. Arch "
                 "can take its place."},
        Sentence{"Flare", reason(lineAt(1, 2), {ExposureOn().pain(4, 8, 6, 4, 4)}),
                 "Pain reached 8 of 10, a strong flare. Take two quiet days, keep walking and "
                 "breathing, then start again gently. Nothing is added before 3 clean sessions."},
        Sentence{"BadOnProbation", reason(onProbation(1, 1), {badOn(0)}),
                 "Pain went from 2 to 6. The new step was a bit early. We go back to Turn. Nothing "
                 "is added before 2 clean sessions."},
        Sentence{"SecondBad", reason(lineAt(1, 3), {badOn(0), badOn(2)}),
                 "Pain went from 2 to 6. Two of the last three times cost too much. We go back to "
                 "Turn."},
        Sentence{"SecondBadOnTheLowestRung", reason(lineAt(0, 3), {badOn(0), badOn(2)}),
                 "Pain went from 2 to 6. Two of the last three times cost too much. This is the "
                 "gentlest version, so we let it rest for now. Arch can take its place."},
        Sentence{"Bad", reason(lineAt(1, 3), {badOn(0)}),
                 "Pain went from 2 to 6. Same exercise, smaller dose."},
        Sentence{"BadAtTheSmallestDose", reason(lineAt(1, 1), {badOn(0)}),
                 "Pain went from 2 to 6. The dose is already the smallest. We go back to Turn."},
        Sentence{"BadWithNothingBelow", reason(lineAt(0, 1), {badOn(0)}),
                 "Pain went from 2 to 6. The dose is already the smallest. This is the gentlest "
                 "version, so we let it rest for now. Arch can take its place."},
        Sentence{"ThirdWatch", reason(lineAt(1, 2), {watchOn(0), watchOn(1), watchOn(2)}),
                 "Pain went from 2 to 4. That is the third time in a row it was nearly too "
                 "much. A little less "
                 "should let it settle."},
        Sentence{"ThirdWatchAtTheSmallestDose",
                 reason(lineAt(1, 1), {watchOn(0), watchOn(1), watchOn(2)}),
                 "Pain went from 2 to 4. That is the third time in a row it was nearly too "
                 "much, at the smallest "
                 "dose. Same again, as gently as you like."},
        Sentence{"Watch", reason(lineAt(1, 1), {watchOn(0)}),
                 "Pain went from 2 to 4. That is acceptable. Same again next time."},
        Sentence{"SecondOfThree", reason(lineAt(1, 2), {ExposureOn(0), ExposureOn(2)}),
                 "Good, that is 2 of 3 clean sessions. Same again next time."},
        Sentence{"TooFewDays", reason(lineAt(1, 2), {ExposureOn(0), ExposureOn(2), ExposureOn(4)}),
                 "Good, 3 clean sessions. We add something once they span 5 days; so far it is 4."},
        Sentence{"TooFewMornings",
                 reason(lineAt(1, 2), {ExposureOn(0).withoutMorning(),
                                       ExposureOn(3).withoutMorning(), ExposureOn(6)}),
                 "Good, 3 clean sessions. We add something once 2 of the mornings after are noted; "
                 "so far it is 1."},
        Sentence{"Frozen", reason(stateFrozen(3), {ExposureOn(0)}),
                 "1 January went well. 2 more like it, then clean sessions count towards more."},
        Sentence{"Thawed", reason(stateFrozen(1), {ExposureOn(0)}),
                 "1 January went well. From here on, clean sessions count towards more."},
        Sentence{"Dose", reason(lineAt(1, 2), sixDays),
                 "3 clean sessions over 6 days. We add a little dose."},
        Sentence{"Rung", reason(lineAt(1, 3), sixDays),
                 "3 clean sessions over 6 days. This has become easy. Next step: Chop, which adds "
                 "more load (the band pulls back)."},
        Sentence{"Top", reason(lineAt(2, 3), sixDays),
                 "3 clean sessions over 6 days. You are on the last step here. Keep it as it is."},
        Sentence{"Gate", reason(lineAt(1, 3), sixDays, false),
                 "3 clean sessions over 6 days. You are ready for the next step. It opens when the "
                 "stage before it is done."}),
    [](const auto &each) { return std::string(each.param.name); });

/// How one exposure on its own is told.
QString told(const Exposure &exposure)
{
    return reason(lineAt(1, 3), {exposure});
}

INSTANTIATE_TEST_SUITE_P(
    EverySign, DecisionSentence,
    testing::Values(
        Sentence{"Eased", told(ExposureOn().felt(Sensation::Sharp, true)),
                 "On 1 January you noted “Sharp”, gone once you eased off. Same exercise, smaller "
                 "dose."},
        Sentence{"HighAllAlong", told(ExposureOn().pain(6, 6, 6, 6, 6)),
                 "Pain was 6 of 10. Same exercise, smaller dose."},
        Sentence{"Rise", told(ExposureOn().pain(0, 3, 0, 0, 0)),
                 "Pain went from 0 to 3. That is acceptable. Same again next time."},
        Sentence{"After", told(ExposureOn().pain(1, 2, 4, 1, 1)),
                 "Pain was 4 ten minutes later, and 1 before. Same exercise, smaller dose."},
        Sentence{"Morning", told(ExposureOn().pain(2, 3, 2, 4, 2)),
                 "Pain was 4 the next morning; your usual is 2. Same exercise, smaller dose."},
        Sentence{"MorningWithoutUsual", told(ExposureOn().pain(2, 3, 2, 3, {})),
                 "Pain was 3 the next morning, and 2 before the session. That is acceptable. Same "
                 "again next time."},
        Sentence{"Part", told(ExposureOn().share(0.6)),
                 "You did 60% of it. That is acceptable. Same again next time."},
        Sentence{"NearlyAll", told(ExposureOn().share(0.9)),
                 "You did 90% of it. That is acceptable. Same again next time."},
        Sentence{
            "VeryHard", told(ExposureOn().effort(5)),
            "It felt very hard, an effort of 5 of 5. That is acceptable. Same again next time."},
        Sentence{"Hard", told(ExposureOn().effort(4)),
                 "It felt hard, an effort of 4 of 5. That is acceptable. Same again next time."}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(DecisionText, NamesEveryLabelOfTheClass)
{
    ExposureOn exposure;
    exposure.sensations = {Sensation::Numbness, Sensation::Stretch, Sensation::Tingling};
    EXPECT_TRUE(
        told(exposure).startsWith(inWords("On 1 January you noted “Numbness”, “Tingling”.")));
}

TEST(DecisionText, NamesTheGateWhereTheCallerKnowsIt)
{
    LineNames names;
    names.gate = QStringLiteral("the breathing stage");
    const LineState state = decideAll(lineAt(1, 3), sixDays.first(2), 2, false).last().state;
    const LineDecision decision = decide(state, sixDays.last(), 2, false);
    EXPECT_TRUE(decisionText(decision, state, sixDays.last(), names, sixDays.last().date)
                    .endsWith(QStringLiteral("First finish the breathing stage.")));
}

TEST(DecisionText, ALongRunIsToldInDays)
{
    QList<Exposure> exposures;
    for (int i = 0; i < 40; ++i)
        exposures.append(ExposureOn(i * 3));
    EXPECT_EQ(reason(lineAt(2, 3), exposures.first(20)),
              QStringLiteral("20 clean sessions over 57 days. You are on the last step here. Keep "
                             "it as it is."));
    EXPECT_EQ(reason(lineAt(2, 3), exposures),
              QStringLiteral("Clean sessions for 117 days now. You are on the last step here. Keep "
                             "it as it is."));
}

RC_GTEST_PROP(DecisionTextLaws, EveryDecisionHasASentenceWithoutGaps, ())
{
    static const Catalog catalog = smallCatalog();
    const AnyLine line = anyLine(30, 60);
    LineState state = line.start;
    for (const Exposure &exposure : line.exposures) {
        const LineDecision decision = decide(state, exposure, line.topRung, line.gateOpen);
        // Lines longer than the ladder, and none at all, have no names to give.
        for (const LineNames &names : {lineNames(catalog, turning(), state.rung), LineNames()}) {
            const QString text = decisionText(decision, state, exposure, names, exposure.date);
            RC_ASSERT(text.endsWith(QLatin1Char('.')));
            RC_ASSERT(!text.contains(QLatin1String("%1")) && !text.contains(QLatin1String("%2")));
            RC_ASSERT(!text.contains(QLatin1String("  ")) && !text.contains(QLatin1String(" .")));
            RC_ASSERT(!text.contains(QLatin1String("to .")));
            RC_ASSERT(text.size() < 400);
        }
        state = decision.state;
    }
}

} // namespace
