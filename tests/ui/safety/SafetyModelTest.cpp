#include "ui/safety/SafetyModel.h"

#include "tests/support/PageFixture.h"
#include "tests/support/SafetySamples.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

constexpr auto yes = SafetyAnswer::Yes;
constexpr auto no = SafetyAnswer::No;
constexpr auto notSure = SafetyAnswer::NotSure;

class SafetyModelTest : public testing::Test {
protected:
    QList<SafetyScreening> stored() { return at.data.screenings().all().value(); }
    void answerTo(int number, SafetyAnswer answer = no)
    {
        while (model.number() < number && !model.isOver())
            model.answer(answer);
    }

    PageFixture at;
    SafetyModel model{at.context};
};

TEST_F(SafetyModelTest, BeginsWithTheFirstAndNothingChosen)
{
    EXPECT_EQ(model.number(), 1);
    EXPECT_EQ(model.question(), SafetyQuestion::Chest);
    EXPECT_EQ(model.text(), safetyQuestionText(SafetyQuestion::Chest));
    EXPECT_FALSE(model.given().has_value());
    EXPECT_FALSE(model.canGoBack());
    EXPECT_FALSE(model.isOver());
}

TEST_F(SafetyModelTest, TwelveTimesNoIsSavedOnceAtTheEnd)
{
    for (int number = 1; number <= SafetyModel::count; ++number) {
        EXPECT_EQ(model.number(), number);
        EXPECT_TRUE(stored().isEmpty());
        model.answer(no);
    }
    EXPECT_TRUE(model.isOver());
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().answers, allNo());
    EXPECT_EQ(stored().first().at, at.clock.now());
    EXPECT_FALSE(stored().first().checked.has_value());
    EXPECT_EQ(at.undo.count(), 0) << "Ctrl+Z must not open what answers closed";
    model.answer(yes);
    EXPECT_EQ(stored().first().answers, allNo()) << "nothing is asked any more";
}

TEST_F(SafetyModelTest, HelpNeededNowEndsThemAtOnce)
{
    for (const auto answer : {yes, notSure}) {
        model.restart();
        answerTo(2);
        model.answer(answer);
        EXPECT_TRUE(model.isOver());
        EXPECT_EQ(stored().last().answers, (SafetyAnswers{{SafetyQuestion::Chest, {}},
                                                          {SafetyQuestion::Legs, {answer, {}}}}));
        at.clock.advance(std::chrono::minutes(1));
    }
    EXPECT_EQ(stored().size(), 2);
}

TEST_F(SafetyModelTest, AnUrgentAnswerAsksOn)
{
    answerTo(7);
    model.answer(yes);
    EXPECT_EQ(model.number(), 8);
    EXPECT_FALSE(model.isOver());
}

TEST_F(SafetyModelTest, AYesMayBringUpOneMore)
{
    answerTo(4);
    model.answer(yes);
    EXPECT_TRUE(model.inFollowUp());
    EXPECT_EQ(model.number(), 4);
    EXPECT_EQ(model.text(), safetyFollowUpText(SafetyQuestion::Accident));
    EXPECT_FALSE(model.given().has_value()) << "not the yes that brought it up";
    model.answer(no);
    EXPECT_EQ(model.number(), 5);
    EXPECT_FALSE(model.inFollowUp());
    answerTo(13);
    EXPECT_EQ(stored().first().answers, answersWith(SafetyQuestion::Accident, {yes, no}));
}

TEST_F(SafetyModelTest, AFollowUpCanBeTheEmergency)
{
    answerTo(4);
    model.answer(notSure);
    EXPECT_FALSE(model.isOver()) << "the question that follows decides";
    model.answer(yes);
    EXPECT_TRUE(model.isOver());
    EXPECT_EQ(evaluate(stored().first().answers).level, SafetyLevel::Emergency);
}

TEST_F(SafetyModelTest, BackShowsWhatWasAnswered)
{
    answerTo(6);
    model.answer(yes);
    model.answer(notSure);
    EXPECT_EQ(model.number(), 7);
    model.back();
    EXPECT_TRUE(model.inFollowUp());
    EXPECT_EQ(model.given(), notSure);
    model.back();
    EXPECT_FALSE(model.inFollowUp());
    EXPECT_EQ(model.given(), yes);
    model.answer(no);
    EXPECT_EQ(model.number(), 7) << "nothing follows a no";
    answerTo(13);
    EXPECT_EQ(stored().first().answers, allNo());
    for (int i = 0; i < 20; ++i)
        model.back();
    EXPECT_EQ(model.number(), 1);
    EXPECT_FALSE(model.canGoBack());
}

TEST_F(SafetyModelTest, ASlipIsPutRightInTheSameAnswers)
{
    model.answer(yes);
    ASSERT_TRUE(model.isOver());
    model.back();
    EXPECT_EQ(model.number(), 1);
    EXPECT_EQ(model.given(), yes);
    EXPECT_EQ(stored().size(), 1) << "closed until it is put right";
    answerTo(13);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().answers, allNo());
    EXPECT_EQ(at.data.screenings().versions(stored().first().id)->size(), 1);
}

TEST_F(SafetyModelTest, AnsweringAgainIsAnotherScreening)
{
    answerTo(13);
    model.restart();
    EXPECT_EQ(model.number(), 1);
    EXPECT_FALSE(model.given().has_value());
    at.clock.advance(std::chrono::minutes(1));
    answerTo(13);
    EXPECT_EQ(stored().size(), 2);
}

TEST_F(SafetyModelTest, ARefusalKeepsTheLastQuestion)
{
    answerTo(12);
    at.data.screenings().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    model.answer(no);
    EXPECT_FALSE(model.isOver());
    EXPECT_EQ(model.number(), 12);
    EXPECT_EQ(at.prompt.notices, QStringList{QStringLiteral("The disk is full.")});
    at.data.screenings().failWith({});
    model.answer(no);
    EXPECT_TRUE(model.isOver());
}

TEST_F(SafetyModelTest, ACheckIsNotedBesideTheLastAnswersAndCanBeUndone)
{
    QSignalSpy offered(&model, &SafetyModel::undoOffered);
    const SafetyCheck check{QDate(2026, 3, 10), QStringLiteral("my GP")};
    model.noteCheck(check);
    EXPECT_EQ(at.undo.count(), 0) << "there is nothing yet that it could stand beside";
    answerTo(7);
    model.answer(yes);
    answerTo(13);
    model.noteCheck(check);
    EXPECT_EQ(stored().last().checked, check);
    EXPECT_EQ(offered.size(), 1);
    at.undo.undo();
    EXPECT_FALSE(stored().last().checked.has_value());
}

TEST_F(SafetyModelTest, ACheckThatCannotBeSavedIsNotClaimed)
{
    answerTo(13);
    QSignalSpy offered(&model, &SafetyModel::undoOffered);
    at.data.screenings().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    model.noteCheck({QDate(2026, 3, 10), {}});
    EXPECT_EQ(at.prompt.notices.size(), 1);
    EXPECT_TRUE(offered.isEmpty());
    EXPECT_EQ(at.undo.count(), 0);
}

} // namespace
