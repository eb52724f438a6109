#include "core/symptoms/SafetyQuestions.h"

#include "tests/support/SafetySamples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using testing::ElementsAre;

namespace {

constexpr auto no = SafetyAnswer::No;
constexpr auto yes = SafetyAnswer::Yes;
constexpr auto notSure = SafetyAnswer::NotSure;

SafetyLevel levelWith(SafetyQuestion question, const SafetyReply &reply)
{
    return evaluate(answersWith(question, reply)).level;
}

TEST(SafetyQuestions, ThereAreTwelveWithWordsOfTheirOwn)
{
    QStringList texts;
    QStringList words;
    for (const SafetyQuestion one : enumValues<SafetyQuestion>()) {
        texts.append(safetyQuestionText(one));
        words.append(enumWord(one));
        EXPECT_TRUE(texts.last().endsWith(QLatin1Char('?'))) << qPrintable(texts.last());
        EXPECT_EQ(enumFromWord<SafetyQuestion>(words.last()), one);
    }
    EXPECT_EQ(texts.size(), 12);
    EXPECT_EQ(texts.removeDuplicates() + words.removeDuplicates(), 0);
}

TEST(SafetyQuestions, TwelveTimesNoIsClear)
{
    const SafetyResult result = evaluate(allNo());
    EXPECT_EQ(result.level, SafetyLevel::Clear);
    EXPECT_TRUE(result.findings.isEmpty());
    EXPECT_TRUE(result.because().isEmpty());
    EXPECT_TRUE(isComplete(allNo()));
}

struct Row {
    SafetyQuestion question;
    SafetyLevel ifYes;
    SafetyLevel ifNotSure;
};

/// The table of clinical-facts E2, follow-ups answered "yes".
class EachQuestion : public testing::TestWithParam<Row> {};

TEST_P(EachQuestion, LeadsToItsLevel)
{
    const auto &[question, ifYes, ifNotSure] = GetParam();
    EXPECT_EQ(levelWith(question, {yes, yes}), ifYes);
    EXPECT_EQ(levelWith(question, {no, {}}), SafetyLevel::Clear);
    EXPECT_EQ(levelWith(question, {notSure, {}}), ifNotSure);
    EXPECT_EQ(notSureCountsAsYes(question), ifNotSure != SafetyLevel::Clear);
    EXPECT_THAT(evaluate(answersWith(question, {yes, yes})).because(), ElementsAre(question));
}

INSTANTIATE_TEST_SUITE_P(
    Table, EachQuestion,
    testing::Values(Row{SafetyQuestion::Chest, SafetyLevel::Emergency, SafetyLevel::Emergency},
                    Row{SafetyQuestion::Legs, SafetyLevel::Emergency, SafetyLevel::Emergency},
                    Row{SafetyQuestion::Bladder, SafetyLevel::Emergency, SafetyLevel::Emergency},
                    Row{SafetyQuestion::Accident, SafetyLevel::Emergency, SafetyLevel::Emergency},
                    Row{SafetyQuestion::Fever, SafetyLevel::Urgent, SafetyLevel::Clear},
                    Row{SafetyQuestion::Cancer, SafetyLevel::Urgent, SafetyLevel::Clear},
                    Row{SafetyQuestion::Weight, SafetyLevel::Urgent, SafetyLevel::Clear},
                    Row{SafetyQuestion::Constant, SafetyLevel::Urgent, SafetyLevel::Clear},
                    Row{SafetyQuestion::Spread, SafetyLevel::Urgent, SafetyLevel::Clear},
                    Row{SafetyQuestion::Age, SafetyLevel::Soon, SafetyLevel::Clear},
                    Row{SafetyQuestion::MorningStiffness, SafetyLevel::Soon, SafetyLevel::Clear},
                    Row{SafetyQuestion::NeverSeen, SafetyLevel::Soon, SafetyLevel::Clear}));

TEST(SafetyQuestions, AnAccidentLongAgoOrCheckedIsUrgent)
{
    EXPECT_EQ(levelWith(SafetyQuestion::Accident, {yes, no}), SafetyLevel::Urgent);
    EXPECT_EQ(levelWith(SafetyQuestion::Accident, {notSure, no}), SafetyLevel::Urgent);
    EXPECT_EQ(levelWith(SafetyQuestion::Accident, {yes, notSure}), SafetyLevel::Emergency);
    EXPECT_EQ(levelWith(SafetyQuestion::Accident, {yes, {}}), SafetyLevel::Emergency);
}

TEST(SafetyQuestions, AnEarlierCancerWithoutNewPainIsSoon)
{
    EXPECT_EQ(levelWith(SafetyQuestion::Cancer, {yes, no}), SafetyLevel::Soon);
    EXPECT_EQ(levelWith(SafetyQuestion::Cancer, {yes, notSure}), SafetyLevel::Urgent);
    EXPECT_EQ(levelWith(SafetyQuestion::Cancer, {yes, {}}), SafetyLevel::Urgent);
}

TEST(SafetyQuestions, TheAgeQuestionIsSoonEitherWay)
{
    for (const SafetyAnswer followUp : enumValues<SafetyAnswer>())
        EXPECT_EQ(levelWith(SafetyQuestion::Age, {yes, followUp}), SafetyLevel::Soon);
}

TEST(SafetyQuestions, ThreeOfThemAskOnWhenTheAnswerCounts)
{
    QList<SafetyQuestion> asking;
    for (const SafetyQuestion one : enumValues<SafetyQuestion>()) {
        if (asksFollowUp(one, yes))
            asking.append(one);
        EXPECT_EQ(asksFollowUp(one, yes), !safetyFollowUpText(one).isEmpty());
        EXPECT_FALSE(asksFollowUp(one, no));
    }
    EXPECT_THAT(asking,
                ElementsAre(SafetyQuestion::Accident, SafetyQuestion::Cancer, SafetyQuestion::Age));
    EXPECT_TRUE(asksFollowUp(SafetyQuestion::Accident, notSure));
    EXPECT_FALSE(asksFollowUp(SafetyQuestion::Cancer, notSure));
}

TEST(SafetyQuestions, TheHighestLevelCountsAndNamesOnlyWhatLedToIt)
{
    SafetyAnswers answers = allNo();
    answers[SafetyQuestion::NeverSeen] = {yes, {}};
    answers[SafetyQuestion::Weight] = {yes, {}};
    answers[SafetyQuestion::Fever] = {yes, {}};
    answers[SafetyQuestion::Constant] = {notSure, {}};
    const SafetyResult result = evaluate(answers);
    EXPECT_EQ(result.level, SafetyLevel::Urgent);
    EXPECT_THAT(result.because(), ElementsAre(SafetyQuestion::Fever, SafetyQuestion::Weight));
    EXPECT_EQ(result.findings.size(), 3);
}

TEST(SafetyQuestions, OneMissingIsNotComplete)
{
    for (const SafetyQuestion one : enumValues<SafetyQuestion>()) {
        SafetyAnswers answers = allNo();
        answers.remove(one);
        EXPECT_FALSE(isComplete(answers));
    }
}

TEST(SafetyQuestions, AnEmergencyEndsThemEarly)
{
    const SafetyReply yesReply{SafetyAnswer::Yes, {}};
    EXPECT_FALSE(mayEndHere({}));
    EXPECT_TRUE(mayEndHere(allNo()));
    EXPECT_TRUE(mayEndHere({{SafetyQuestion::Chest, yesReply}}));
    EXPECT_FALSE(mayEndHere({{SafetyQuestion::Weight, yesReply}})) << "urgent asks on";
    EXPECT_FALSE(mayEndHere({{SafetyQuestion::Accident, {SafetyAnswer::Yes, SafetyAnswer::No}}}));
}

TEST(SafetyQuestions, AnswersAndLevelsHaveNames)
{
    QStringList names;
    for (const SafetyAnswer one : enumValues<SafetyAnswer>())
        names.append(safetyAnswerText(one));
    for (const auto level :
         {SafetyLevel::Clear, SafetyLevel::Soon, SafetyLevel::Urgent, SafetyLevel::Emergency}) {
        names.append(safetyLevelText(level));
    }
    EXPECT_EQ(names.size(), 7);
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}

TEST(SafetyQuestions, FollowUpsHaveNoNoInThemAndYesIsTheGraverAnswer)
{
    for (const SafetyQuestion one :
         {SafetyQuestion::Accident, SafetyQuestion::Cancer, SafetyQuestion::Age}) {
        const QString text = safetyFollowUpText(one);
        for (const char *word : {" no ", " not ", "n't ", " never "})
            EXPECT_FALSE(text.contains(QLatin1String(word))) << qPrintable(text);
        EXPECT_GE(levelWith(one, {yes, yes}), levelWith(one, {yes, no})) << qPrintable(text);
    }
    // "Still unchecked" is true of a recent accident that nobody looked at.
    EXPECT_EQ(levelWith(SafetyQuestion::Accident, {yes, yes}), SafetyLevel::Emergency);
}

} // namespace
