#include "tests/ui/progress/HistoryFixture.h"
#include "ui/today/MorningCard.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PainScale.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class MorningQuestionTest : public test::HistoryFixture {
protected:
    void doSession(int ago)
    {
        const Routine routine =
            history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
        history.addSession(day(ago), routine);
    }
    std::optional<MorningQuestion> asked() { return TodayModel(context).read(1)->morning; }
    void open()
    {
        page = std::make_unique<TodayPage>(context);
        page->resize(1072, 800);
        page->show();
        QApplication::processEvents();
    }
    bool isAsking() const { return page->morningCard()->isVisible(); }
    QList<SymptomEntry> entries() { return history.data.symptoms().all().value(); }

    std::unique_ptr<TodayPage> page;
};

TEST_F(MorningQuestionTest, IsAskedOnTheDayAfterASessionOnly)
{
    EXPECT_FALSE(asked().has_value());
    doSession(0);
    EXPECT_FALSE(asked().has_value()) << "today's session has no morning after it yet";
    doSession(2);
    EXPECT_FALSE(asked().has_value());
    doSession(1);
    ASSERT_TRUE(asked().has_value());
    EXPECT_EQ(asked()->routineName, QStringLiteral("Loosen"));
    EXPECT_FALSE(asked()->answer.has_value());
}

TEST_F(MorningQuestionTest, ASessionInWhichNothingWasDoneAsksNothing)
{
    doSession(1);
    SessionRecord session = history.data.sessions().all()->first();
    for (PerformedExercise &one : session.exercises) {
        one.status = ExerciseStatus::Skipped;
        one.donePercent = 0;
        one.doneSeconds = 0;
    }
    ASSERT_TRUE(history.data.sessions().save(session).ok());
    EXPECT_FALSE(asked().has_value());
}

TEST_F(MorningQuestionTest, OneDigitAnswersAndTenTakesTwo)
{
    doSession(1);
    open();
    ASSERT_TRUE(isAsking());
    QTest::keyClick(page.get(), Qt::Key_1);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries().first().phase, PainPhase::NextMorning);
    EXPECT_EQ(entries().first().pain, 1);
    QTest::keyClick(page.get(), Qt::Key_0);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries().first().pain, 10);
    EXPECT_TRUE(isAsking()) << "it stays until the page is shown anew, so that it can be put right";
}

TEST_F(MorningQuestionTest, AfterAMomentADigitMeansPainNow)
{
    doSession(1);
    open();
    QTest::keyClick(page.get(), Qt::Key_3);
    history.clock.advance(10s);
    QTest::keyClick(page.get(), Qt::Key_4);
    ASSERT_EQ(entries().size(), 2);
    EXPECT_EQ(entries().at(1).phase, PainPhase::Now);
    EXPECT_EQ(entries().at(1).pain, 4);
    EXPECT_EQ(asked()->answer, 3);
}

TEST_F(MorningQuestionTest, PainNowIsNoAnswerToIt)
{
    doSession(1);
    open();
    page->painScale()->pick(5);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries().first().phase, PainPhase::Now);
    page->morningCard()->scale()->pick(2);
    EXPECT_EQ(entries().size(), 2) << "a stroke corrects only an entry of the same kind";
    EXPECT_EQ(asked()->answer, 2);
}

TEST_F(MorningQuestionTest, AClickLaterChangesTheAnswerInsteadOfAddingOne)
{
    doSession(1);
    open();
    page->morningCard()->scale()->pick(2);
    history.clock.advance(60s);
    page->morningCard()->scale()->pick(4);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries().first().pain, 4);
    undo.undo();
    EXPECT_EQ(asked()->answer, 2);
    undo.undo();
    EXPECT_FALSE(asked()->answer.has_value());
}

TEST_F(MorningQuestionTest, IsNotAskedAgainOnceAnswered)
{
    doSession(1);
    open();
    page->morningCard()->scale()->pick(2);
    page->hide();
    page->show();
    EXPECT_FALSE(isAsking());
}

TEST_F(MorningQuestionTest, MayBeLeftOutForTheDay)
{
    doSession(1);
    open();
    QTest::mouseClick(page->morningCard()->skipButton(), Qt::LeftButton);
    EXPECT_FALSE(isAsking());
    page->hide();
    page->show();
    EXPECT_FALSE(isAsking());
    QTest::keyClick(page.get(), Qt::Key_4);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries().first().phase, PainPhase::Now);
}

} // namespace
