#include "ui/decisions/DecisionWords.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct RuleSentences {
    Q_DECLARE_TR_FUNCTIONS(RuleSentences)
};

QString rowSentence(CoachRule rule)
{
    switch (rule) {
    case CoachRule::Row1:
        return RuleSentences::tr("An alarm feeling ends the session, and the safety questions come "
                                 "before the next one.");
    case CoachRule::Row2:
        return RuleSentences::tr("A second back-off feeling within three sessions of a line, or a "
                                 "third within 14 days, pauses it until the safety questions are "
                                 "answered.");
    case CoachRule::Row3:
        return RuleSentences::tr("A back-off feeling takes the line one step back at once. Three "
                                 "clean sessions come before anything counts again.");
    case CoachRule::Row4:
        return RuleSentences::tr("A back-off feeling on the gentlest step pauses the line for a "
                                 "week; something else takes its place.");
    case CoachRule::Row5:
        return RuleSentences::tr("Pain of 8 or more brings two quiet days with breathing only.");
    case CoachRule::Row6:
        return RuleSentences::tr("A new step is on trial for two sessions. When one of them is too "
                                 "much, the line goes back.");
    case CoachRule::Row7:
        return RuleSentences::tr("Two sessions of three that were too much take the line one step "
                                 "back.");
    case CoachRule::Row8:
        return RuleSentences::tr("One session that was too much makes the dose smaller. Two clean "
                                 "sessions come before anything counts again.");
    case CoachRule::Row9:
        return RuleSentences::tr("Three sessions in a row that were nearly too much make the "
                                 "dose smaller.");
    case CoachRule::Row10:
        return RuleSentences::tr("Where nothing asks for a change, nothing changes.");
    case CoachRule::Row11:
        return RuleSentences::tr("After a setback some clean sessions come before anything counts "
                                 "again; this was one of them.");
    case CoachRule::Row12:
        return RuleSentences::tr("Three clean sessions over five days, two of them with a morning "
                                 "noted, make the dose a little larger.");
    case CoachRule::Row13:
        return RuleSentences::tr("With the largest dose, or when three clean sessions felt easy, "
                                 "the next step comes, at its small dose.");
    default:
        return RuleSentences::tr("The next step belongs to a stage that is not open yet. What is "
                                 "ready stays ready.");
    }
}

} // namespace

QString ruleSentence(CoachRule rule)
{
    switch (rule) {
    case CoachRule::W1:
        return RuleSentences::tr("When the middle of a week's mornings is 2 points above the week "
                                 "before, a lighter week follows.");
    case CoachRule::W2:
        return RuleSentences::tr("When the middle of a week's mornings rises by a point two weeks "
                                 "running, a lighter week follows.");
    case CoachRule::W3:
        return RuleSentences::tr("Mornings 2 points above the beginning, or not better after six "
                                 "weeks, are a reason to ask a professional.");
    case CoachRule::W4:
        return RuleSentences::tr(
            "An alarm feeling in the diary, or symptoms in a new place, ask for the "
            "safety questions.");
    case CoachRule::Gap14:
        return RuleSentences::tr("After 14 days without a session every line starts again with a "
                                 "smaller dose.");
    case CoachRule::Gap28:
        return RuleSentences::tr("After 28 days without a session every line starts again one step "
                                 "easier.");
    case CoachRule::FlareStart:
        return RuleSentences::tr("In a flare every line goes one step easier. Nothing is lost: the "
                                 "way back is planned.");
    case CoachRule::FlareReturn:
        return RuleSentences::tr("After a flare a clean session brings one planned step back, at "
                                 "most one every two days.");
    case CoachRule::FlareEnd:
        return RuleSentences::tr("A gentler week lasts seven days, or until you end it.");
    case CoachRule::Kept:
        return RuleSentences::tr("What you keep as it was stays there. After a setback nothing is "
                                 "added sooner for it.");
    case CoachRule::Easier:
        return RuleSentences::tr("What is done more gently than planned counts as done, and not "
                                 "towards more.");
    case CoachRule::Followed:
        return RuleSentences::tr("What is done more gently three times running is where the line "
                                 "goes on from.");
    case CoachRule::Held:
        return RuleSentences::tr("The line is ready, and something else asks it to wait. What is "
                                 "ready stays ready.");
    default:
        return rowSentence(rule);
    }
}

} // namespace midback
