#include "ui/today/TodayText.h"

#include "core/session/SessionRecord.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

TEST(TodayTextTest, EveryHourHasItsGreeting)
{
    for (int hour = 0; hour < 24; ++hour) {
        const QString expected = hour < 4    ? QStringLiteral("Good evening")
                                 : hour < 12 ? QStringLiteral("Good morning")
                                 : hour < 18 ? QStringLiteral("Good afternoon")
                                             : QStringLiteral("Good evening");
        EXPECT_EQ(greetingText(QTime(hour, 0), {}), expected) << hour;
        EXPECT_EQ(greetingText(QTime(hour, 59), {}), expected) << hour;
    }
}

TEST(TodayTextTest, ANameWithPlaceholdersIsJustAName)
{
    EXPECT_EQ(greetingText(QTime(9, 0), QStringLiteral("%1 & %2")),
              QStringLiteral("Good morning, %1 & %2"));
}

TEST(TodayTextTest, TheDayIsSaidInTheWordsOfTheLocale)
{
    EXPECT_EQ(todayText(QDate(2025, 2, 14), british), QStringLiteral("Friday, 14 February"));
    EXPECT_EQ(todayText(QDate(2024, 2, 29), british), QStringLiteral("Thursday, 29 February"));
    EXPECT_TRUE(todayText(QDate(2025, 2, 14), QLocale(QLocale::German))
                    .startsWith(QStringLiteral("Freitag")));
}

TEST(TodayTextTest, EquipmentIsListedAsPeopleDo)
{
    RoutineBrief brief;
    brief.seconds = 720;
    brief.exercises = 2;
    const std::pair<QList<Equipment>, const char *> table[] = {
        {{}, "12 min · 2 exercises · nothing needed"},
        {{Equipment::Band}, "12 min · 2 exercises · band"},
        {{Equipment::Towel, Equipment::Chair}, "12 min · 2 exercises · towel and chair"},
    };
    for (const auto &[equipment, words] : table) {
        brief.equipment = equipment;
        EXPECT_EQ(routineFacts(brief, british), QString::fromUtf8(words));
    }
    brief.equipment = {Equipment::Towel, Equipment::Chair, Equipment::FoamRoller};
    EXPECT_TRUE(routineFacts(brief, british).endsWith(QStringLiteral("foam roller")));
}

TEST(TodayTextTest, ARoutineIsNamedByItsEnds)
{
    RoutineBrief brief;
    EXPECT_TRUE(routineSpan(brief).isEmpty());
    brief.first = QStringLiteral("Cat-cow");
    brief.last = QStringLiteral("Open book");
    EXPECT_EQ(routineSpan(brief), QStringLiteral("From “Cat-cow” to “Open book”."));
}

TEST(TodayTextTest, WhatIsDoneHasANameInAnyCase)
{
    EXPECT_EQ(doneText({QString(), 3, 600}),
              QStringLiteral("A session: 3 exercises, 10 min active."));
    EXPECT_EQ(doneText({QStringLiteral("Desk"), 1, 120}),
              QStringLiteral("Desk: 1 exercise, 2 min active."));
}

TEST(TodayTextTest, TheWeekCountsWhatIsDoneAndToComeAndNotWhatWasNot)
{
    const auto week = [](std::initializer_list<DayState> states) {
        QList<ConsistencyDay> days;
        for (const DayState state : states)
            days.append({{}, state});
        return weekText(days);
    };
    using enum DayState;
    EXPECT_EQ(week({Done, Extra, Missed, Rest, Planned}), QStringLiteral("2 done · 1 to come"));
    EXPECT_EQ(week({Planned, Planned}), QStringLiteral("2 to come"));
    EXPECT_EQ(week({Done, Missed}), QStringLiteral("1 done"));
    EXPECT_TRUE(week({Missed, Rest}).isEmpty());
}

TEST(TodayTextTest, AnInterruptionOfAnotherDayNamesTheDay)
{
    SessionRecord session;
    session.started = {QDateTime(QDate(2025, 2, 14), QTime(6, 40), Qt::UTC), 60,
                       QDate(2025, 2, 14)};
    const QString sameDay = interruptedText(session, QDate(2025, 2, 14), british);
    EXPECT_EQ(sameDay,
              QStringLiteral("Your session of 07:40 was interrupted. What you did is saved."))
        << "the time is the one on the person's own clock";
    const QString later = interruptedText(session, QDate(2025, 2, 15), british);
    EXPECT_TRUE(later.contains(british.toString(QDate(2025, 2, 14), QLocale::ShortFormat)));
    EXPECT_TRUE(later.contains(QStringLiteral("07:40")));
}

} // namespace
