#include "core/symptoms/SafetyStatus.h"

#include "tests/support/SafetySamples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QDate start(2026, 3, 2);

/// Ten in the morning of a day after the start.
Moment at(int day, int hour = 10)
{
    const QDateTime utc(start.addDays(day), QTime(hour, 0), Qt::UTC);
    return {utc, 0, utc.date()};
}

SafetyScreening answered(int day, SafetyLevel level)
{
    SafetyScreening screening;
    screening.id = SafetyScreeningId(QUuid::createUuidV5(QUuid(), QString::number(day)));
    screening.at = at(day);
    screening.answers = answersFor(level);
    return screening;
}

SafetyScreening checkedOn(int day, SafetyLevel level)
{
    SafetyScreening screening = answered(0, level);
    screening.checked = SafetyCheck{start.addDays(day), QStringLiteral("my GP")};
    return screening;
}

SafetyStatus statusOn(int day, const QList<SafetyScreening> &screenings,
                      const SafetyHistory &history = {})
{
    return safetyStatus(screenings, start.addDays(day), history);
}

SafetyHistory withEvent(SafetyEvent::Kind kind, const Moment &moment)
{
    SafetyHistory history;
    history.events = {{kind, moment}};
    return history;
}

SafetyHistory lastSessionOn(int day)
{
    SafetyHistory history;
    history.lastSession = start.addDays(day);
    return history;
}

TEST(SafetyStatus, WithoutAnswersTheyAreAskedFirst)
{
    const SafetyStatus status = statusOn(0, {}, withEvent(SafetyEvent::Kind::Alarm, at(0)));
    EXPECT_EQ(status.reach, SafetyReach::Locked);
    EXPECT_THAT(status.askAgain, ElementsAre(AskReason::Install));
    EXPECT_FALSE(status.answeredOn.has_value());
}

TEST(SafetyStatus, ClearOpensAll)
{
    const SafetyStatus status = statusOn(0, {answered(0, SafetyLevel::Clear)});
    EXPECT_EQ(status.level, SafetyLevel::Clear);
    EXPECT_EQ(status.reach, SafetyReach::All);
    EXPECT_THAT(status.askAgain, IsEmpty());
    EXPECT_EQ(status.answeredOn, start);
    EXPECT_FALSE(status.banner);
    EXPECT_FALSE(status.canBeChecked);
}

TEST(SafetyStatus, AnEmergencyOpensNothingAndATickDoesNotChangeThat)
{
    for (const SafetyScreening &screening :
         {answered(0, SafetyLevel::Emergency), checkedOn(0, SafetyLevel::Emergency)}) {
        const SafetyStatus status = statusOn(1, {screening});
        EXPECT_EQ(status.reach, SafetyReach::Nothing);
        EXPECT_THAT(status.because, ElementsAre(SafetyQuestion::Legs));
        EXPECT_FALSE(status.canBeChecked);
        EXPECT_FALSE(status.checked.has_value());
    }
    EXPECT_EQ(
        statusOn(1, {answered(0, SafetyLevel::Emergency), answered(1, SafetyLevel::Clear)}).reach,
        SafetyReach::All)
        << "answering again does";
}

TEST(SafetyStatus, UrgentIsLockedUntilChecked)
{
    SafetyStatus status = statusOn(20, {answered(0, SafetyLevel::Urgent)});
    EXPECT_EQ(status.reach, SafetyReach::Locked);
    EXPECT_TRUE(status.canBeChecked);
    EXPECT_FALSE(status.banner);

    status = statusOn(20, {checkedOn(3, SafetyLevel::Urgent)});
    EXPECT_EQ(status.level, SafetyLevel::Urgent);
    EXPECT_EQ(status.reach, SafetyReach::All);
    EXPECT_EQ(status.checked->by, QStringLiteral("my GP"));
    EXPECT_FALSE(status.canBeChecked);
}

TEST(SafetyStatus, ACheckFromLongBeforeTheAnswersDoesNotCount)
{
    EXPECT_EQ(statusOn(0, {checkedOn(-30, SafetyLevel::Urgent)}).reach, SafetyReach::All);
    EXPECT_EQ(statusOn(0, {checkedOn(-31, SafetyLevel::Urgent)}).reach, SafetyReach::Locked);
}

TEST(SafetyStatus, SoonIsGentleWithABannerFor14Days)
{
    const QList<SafetyScreening> soon{answered(0, SafetyLevel::Soon)};
    EXPECT_EQ(statusOn(0, soon).reach, SafetyReach::Gentle);
    EXPECT_TRUE(statusOn(0, soon).banner);
    EXPECT_TRUE(statusOn(13, soon).banner);
    EXPECT_FALSE(statusOn(14, soon).banner);
    EXPECT_EQ(statusOn(14, soon).reach, SafetyReach::Gentle);
    EXPECT_TRUE(statusOn(14, soon).canBeChecked);

    const SafetyStatus checked = statusOn(5, {checkedOn(4, SafetyLevel::Soon)});
    EXPECT_EQ(checked.reach, SafetyReach::All);
    EXPECT_FALSE(checked.banner);
}

TEST(SafetyStatus, TheLatestAnswersCountInWhateverOrder)
{
    const SafetyScreening early = answered(0, SafetyLevel::Urgent);
    const SafetyScreening late = answered(2, SafetyLevel::Soon);
    EXPECT_EQ(statusOn(3, {late, early}), statusOn(3, {early, late}));
    EXPECT_EQ(statusOn(3, {late, early}).level, SafetyLevel::Soon);
}

TEST(SafetyStatus, AsksEvery30Days)
{
    const QList<SafetyScreening> clear{answered(0, SafetyLevel::Clear)};
    EXPECT_THAT(statusOn(29, clear).askAgain, IsEmpty());
    EXPECT_THAT(statusOn(30, clear).askAgain, ElementsAre(AskReason::Month));
    EXPECT_EQ(statusOn(30, clear).reach, SafetyReach::All);
}

TEST(SafetyStatus, Asks30DaysAfterTheCheck)
{
    const QList<SafetyScreening> checked{checkedOn(10, SafetyLevel::Urgent)};
    SafetyHistory remains;
    remains.symptomsRemain = true;
    EXPECT_THAT(statusOn(39, checked, remains).askAgain, IsEmpty());
    EXPECT_THAT(statusOn(40, checked, remains).askAgain, ElementsAre(AskReason::StillThere));
    EXPECT_THAT(statusOn(40, checked).askAgain, ElementsAre(AskReason::Month));
    EXPECT_EQ(statusOn(40, checked, remains).reach, SafetyReach::All);
}

TEST(SafetyStatus, AnAlarmAfterTheAnswersLocksAndAsks)
{
    const QList<SafetyScreening> clear{answered(1, SafetyLevel::Clear)};
    const auto alarm = [](const Moment &moment) {
        return withEvent(SafetyEvent::Kind::Alarm, moment);
    };
    EXPECT_THAT(statusOn(1, clear, alarm(at(1, 9))).askAgain, IsEmpty());
    EXPECT_THAT(statusOn(1, clear, alarm(at(1, 10))).askAgain, IsEmpty());
    const SafetyStatus after = statusOn(1, clear, alarm(at(1, 11)));
    EXPECT_THAT(after.askAgain, ElementsAre(AskReason::Alarm));
    EXPECT_EQ(after.reach, SafetyReach::Locked);
    EXPECT_EQ(statusOn(1, {answered(1, SafetyLevel::Emergency)}, alarm(at(1, 11))).reach,
              SafetyReach::Nothing);
    EXPECT_EQ(statusOn(1, {checkedOn(0, SafetyLevel::Urgent)}, alarm(at(1, 11))).reach,
              SafetyReach::Locked);
}

TEST(SafetyStatus, TheOtherEventsAskAndLockNothing)
{
    const QList<SafetyScreening> clear{answered(0, SafetyLevel::Clear)};
    for (const auto &[kind, reason] :
         {std::pair(SafetyEvent::Kind::SecondRed, AskReason::SecondRed),
          std::pair(SafetyEvent::Kind::FallOrFever, AskReason::FallOrFever),
          std::pair(SafetyEvent::Kind::NewSpread, AskReason::NewSpread)}) {
        EXPECT_THAT(statusOn(3, clear, withEvent(kind, at(-1))).askAgain, IsEmpty());
        const SafetyStatus status = statusOn(3, clear, withEvent(kind, at(2)));
        EXPECT_THAT(status.askAgain, ElementsAre(reason));
        EXPECT_EQ(status.reach, SafetyReach::All);
    }
}

TEST(SafetyStatus, AsksAfterAGapOf28Days)
{
    const QList<SafetyScreening> clear{answered(5, SafetyLevel::Clear)};
    EXPECT_THAT(statusOn(27, clear, lastSessionOn(0)).askAgain, IsEmpty());
    EXPECT_THAT(statusOn(28, clear, lastSessionOn(0)).askAgain, ElementsAre(AskReason::LongGap));
    EXPECT_THAT(statusOn(28, clear, lastSessionOn(1)).askAgain, IsEmpty());
    const QList<SafetyScreening> again{answered(28, SafetyLevel::Clear)};
    EXPECT_THAT(statusOn(50, again, lastSessionOn(0)).askAgain, IsEmpty())
        << "answered after the gap";
}

TEST(SafetyStatus, SeveralReasonsComeOnceEachMostPressingFirst)
{
    SafetyHistory history = lastSessionOn(1);
    history.events = {{SafetyEvent::Kind::FallOrFever, at(3)},
                      {SafetyEvent::Kind::Alarm, at(2)},
                      {SafetyEvent::Kind::FallOrFever, at(1)}};
    EXPECT_THAT(statusOn(31, {answered(0, SafetyLevel::Clear)}, history).askAgain,
                ElementsAre(AskReason::Alarm, AskReason::FallOrFever, AskReason::LongGap,
                            AskReason::Month));
}

TEST(SafetyReach, GentleIsBreathingAndMobilityAtLevelOne)
{
    for (const Stage stage : enumValues<Stage>()) {
        EXPECT_FALSE(isOpen(SafetyReach::Nothing, stage));
        EXPECT_FALSE(isOpen(SafetyReach::Locked, stage));
        EXPECT_EQ(isOpen(SafetyReach::Gentle, stage),
                  stage == Stage::Breathing || stage == Stage::Mobility);
        EXPECT_TRUE(isOpen(SafetyReach::All, stage));
    }
    EXPECT_EQ(highestDoseLevel(SafetyReach::Nothing), 0);
    EXPECT_EQ(highestDoseLevel(SafetyReach::Locked), 0);
    EXPECT_EQ(highestDoseLevel(SafetyReach::Gentle), 1);
    EXPECT_EQ(highestDoseLevel(SafetyReach::All), 3);
}

SafetyScreening underAge(const SafetyAnswers &answers)
{
    SafetyScreening screening = answered(0, SafetyLevel::Clear);
    screening.answers = answers;
    return screening;
}

TEST(SafetyStatus, NoCheckHelpsAgainstAnAge)
{
    SafetyAnswers answers =
        answersWith(SafetyQuestion::Age, {SafetyAnswer::Yes, SafetyAnswer::Yes});
    SafetyStatus status = statusOn(0, {underAge(answers)});
    EXPECT_EQ(status.level, SafetyLevel::Soon);
    EXPECT_EQ(status.reach, SafetyReach::Gentle);
    EXPECT_TRUE(status.underAge);
    EXPECT_TRUE(status.onlyUnderAge());
    EXPECT_FALSE(status.canBeChecked);

    answers[SafetyQuestion::NeverSeen] = {SafetyAnswer::Yes, {}};
    status = statusOn(0, {underAge(answers)});
    EXPECT_FALSE(status.onlyUnderAge());
    EXPECT_TRUE(status.canBeChecked) << "the new pain can be looked at";

    answers = answersWith(SafetyQuestion::Age, {SafetyAnswer::Yes, SafetyAnswer::No});
    status = statusOn(0, {underAge(answers)});
    EXPECT_FALSE(status.underAge);
    EXPECT_TRUE(status.canBeChecked);
}

TEST(SafetyStatus, SessionsWaitForSomebodyAndNotForTheFirstQuestions)
{
    EXPECT_FALSE(statusOn(0, {}).sessionsWait()) << "the start asks them";
    EXPECT_FALSE(statusOn(0, {answered(0, SafetyLevel::Clear)}).sessionsWait());
    EXPECT_FALSE(statusOn(0, {answered(0, SafetyLevel::Soon)}).sessionsWait());
    EXPECT_TRUE(statusOn(0, {answered(0, SafetyLevel::Urgent)}).sessionsWait());
    EXPECT_TRUE(statusOn(0, {answered(0, SafetyLevel::Emergency)}).sessionsWait());
    EXPECT_FALSE(statusOn(1, {checkedOn(0, SafetyLevel::Urgent)}).sessionsWait());
    EXPECT_TRUE(
        statusOn(1, {answered(0, SafetyLevel::Clear)}, withEvent(SafetyEvent::Kind::Alarm, at(1)))
            .sessionsWait());
}

TEST(SafetyStatus, AMonthOfSessionsIsNoGap)
{
    SafetyHistory yesterday = lastSessionOn(29);
    EXPECT_THAT(statusOn(30, {answered(0, SafetyLevel::Clear)}, yesterday).askAgain,
                ElementsAre(AskReason::Month));
}

} // namespace
