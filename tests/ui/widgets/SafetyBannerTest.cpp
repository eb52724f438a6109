#include "ui/widgets/SafetyBanner.h"

#include "ui/widgets/NoticeBanner.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class SafetyBannerTest : public testing::Test {
protected:
    /// What it says for this status, one text a notice.
    QStringList say(SafetyBanner &banner, const SafetyStatus &status)
    {
        banner.setStatus(status, QStringLiteral("GB"));
        QStringList texts;
        for (const NoticeBanner *one : banner.findChildren<NoticeBanner *>()) {
            if (!one->isHidden())
                texts.append(one->text());
        }
        EXPECT_EQ(banner.isHidden(), texts.isEmpty());
        return texts;
    }
    static SafetyStatus status(SafetyReach reach, SafetyLevel level, QList<AskReason> ask = {})
    {
        SafetyStatus made;
        made.reach = reach;
        made.level = level;
        made.askAgain = std::move(ask);
        made.answeredOn = QDate(2026, 3, 1);
        made.banner = reach == SafetyReach::Gentle;
        return made;
    }

    SafetyBanner everything{SafetyBanner::Scope::Everything};
    SafetyBanner lock{SafetyBanner::Scope::Lock};
};

TEST_F(SafetyBannerTest, SaysNothingWhenAllIsOpen)
{
    EXPECT_TRUE(everything.isHidden());
    EXPECT_TRUE(say(everything, status(SafetyReach::All, SafetyLevel::Clear)).isEmpty());
}

TEST_F(SafetyBannerTest, SaysInBothScopesWhenTheHistoryCannotBeRead)
{
    SafetyStatus unread = status(SafetyReach::Gentle, SafetyLevel::Clear);
    unread.unread = true;
    for (SafetyBanner *banner : {&everything, &lock}) {
        const QStringList texts = say(*banner, unread);
        ASSERT_EQ(texts.size(), 1);
        EXPECT_TRUE(texts.first().contains(QStringLiteral("cannot be read")));
    }
}

TEST_F(SafetyBannerTest, LeavesAnEmergencyToThePanelInItsPlace)
{
    EXPECT_TRUE(say(everything, status(SafetyReach::Nothing, SafetyLevel::Emergency)).isEmpty());
}

TEST_F(SafetyBannerTest, SaysInBothScopesWhyNothingStarts)
{
    const SafetyStatus urgent = status(SafetyReach::Locked, SafetyLevel::Urgent);
    for (SafetyBanner *banner : {&everything, &lock}) {
        const QStringList texts = say(*banner, urgent);
        ASSERT_EQ(texts.size(), 1);
        EXPECT_TRUE(texts.first().contains(QStringLiteral("(111)")));
        QSignalSpy standing(banner, &SafetyBanner::standingRequested);
        banner->findChild<QPushButton *>()->click();
        EXPECT_EQ(standing.size(), 1);
    }
}

TEST_F(SafetyBannerTest, AnAlarmLeadsToTheQuestions)
{
    const SafetyStatus alarm =
        status(SafetyReach::Locked, SafetyLevel::Clear, {AskReason::Alarm, AskReason::Month});
    EXPECT_EQ(say(everything, alarm).size(), 1) << "and the month is not said beside it";
    ASSERT_EQ(say(lock, alarm).size(), 1);
    QSignalSpy questions(&lock, &SafetyBanner::questionsRequested);
    for (QPushButton *button : lock.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&lock))
            button->click();
    }
    EXPECT_EQ(questions.size(), 1);
}

TEST_F(SafetyBannerTest, WhatIsNoLockIsSaidOnTodayOnly)
{
    const SafetyStatus soon =
        status(SafetyReach::Gentle, SafetyLevel::Soon, {AskReason::SecondRed});
    EXPECT_EQ(say(everything, soon).size(), 2);
    EXPECT_TRUE(say(lock, soon).isEmpty());
    const SafetyStatus install =
        status(SafetyReach::Locked, SafetyLevel::Clear, {AskReason::Install});
    EXPECT_EQ(say(everything, install).size(), 1);
    EXPECT_TRUE(say(lock, install).isEmpty()) << "the first start asks anyway";
}

TEST_F(SafetyBannerTest, SelfTestsHaveNoStartThatAsksSoTheBannerDoes)
{
    SafetyBanner tests{SafetyBanner::Scope::Tests};
    const SafetyStatus install =
        status(SafetyReach::Locked, SafetyLevel::Clear, {AskReason::Install});
    EXPECT_EQ(say(tests, install), say(everything, install));
    QSignalSpy questions(&tests, &SafetyBanner::questionsRequested);
    tests.findChild<QPushButton *>()->click();
    EXPECT_EQ(questions.size(), 1);
    EXPECT_TRUE(say(tests, status(SafetyReach::Gentle, SafetyLevel::Soon, {AskReason::SecondRed}))
                    .isEmpty());
}

TEST_F(SafetyBannerTest, AnAgeIsNoAppointment)
{
    SafetyStatus young = status(SafetyReach::Gentle, SafetyLevel::Soon);
    young.underAge = true;
    young.because = {SafetyQuestion::Age};
    const QStringList texts = say(everything, young);
    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts.first().contains(QStringLiteral("made for adults")));
    EXPECT_FALSE(texts.first().contains(QStringLiteral("appointment")));
}

} // namespace
