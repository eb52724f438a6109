#include "ui/decisions/DecisionWords.h"

#include "core/coach/RuleTexts.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>

using namespace midback;

namespace {

CoachDecision moved(LinePlace before, LinePlace after, Outcome outcome)
{
    CoachDecision decision;
    decision.line = 0;
    decision.before = before;
    decision.after = after;
    decision.outcome = outcome;
    return decision;
}

TEST(DecisionWordsTest, EveryRuleHasASentenceOfItsOwn)
{
    QSet<QString> sentences;
    for (const CoachRule rule : enumValues<CoachRule>()) {
        const QString sentence = ruleSentence(rule);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << int(rule);
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), enumValues<CoachRule>().size());
    EXPECT_EQ(ruleTag(CoachRule::Row8), QStringLiteral("Rule 8"));
    EXPECT_EQ(ruleTag(CoachRule::Gap14), QStringLiteral("Rule G14"));
}

TEST(DecisionWordsTest, SaysWhereTheLineWent)
{
    const std::pair<CoachDecision, const char *> rows[] = {
        {moved({1, 2}, {1, 3}, Outcome::ProgressDose), "Larger dose"},
        {moved({1, 3}, {2, 1}, Outcome::ProgressRung), "Next step"},
        {moved({1, 2}, {1, 1}, Outcome::Reduce), "Smaller dose"},
        {moved({1, 1}, {0, 2}, Outcome::Regress), "One step easier"},
        {moved({1, 2}, {1, 2}, Outcome::StopRest), "Paused for a week"},
        {moved({1, 2}, {1, 2}, Outcome::SeekCare), "Paused: please have it looked at"},
        {moved({1, 2}, {1, 2}, Outcome::Keep), "No change"},
    };
    for (const auto &[decision, words] : rows)
        EXPECT_EQ(outcomeText(decision), QLatin1String(words));
}

TEST(DecisionWordsTest, WhatStaysIsNoChangeUnlessItIsAboutThePlan)
{
    CoachDecision keep = moved({1, 2}, {1, 2}, Outcome::Keep);
    EXPECT_FALSE(isChange(keep));
    EXPECT_EQ(turnOf(keep), Turn::Same);
    keep.held = HeldBy::Week;
    EXPECT_EQ(outcomeText(keep), QStringLiteral("Ready, and waiting"));
    CoachDecision advice;
    advice.rule = CoachRule::W3;
    EXPECT_TRUE(isChange(advice));
    EXPECT_EQ(turnOf(advice), Turn::Care);
    CoachDecision week;
    week.rule = CoachRule::W1;
    week.outcome = Outcome::Reduce;
    EXPECT_EQ(outcomeText(week), QStringLiteral("A lighter week"));
    EXPECT_EQ(turnOf(week), Turn::Less);
    EXPECT_EQ(turnOf(moved({1, 3}, {2, 1}, Outcome::ProgressRung)), Turn::More);
    EXPECT_EQ(turnOf(moved({1, 3}, {1, 3}, Outcome::StopRest)), Turn::Rest);
}

} // namespace
