#include "core/symptoms/Sensation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using testing::ElementsAre;

namespace {

TEST(Sensation, ClassesAreThoseOfTheClinicalFacts)
{
    // clinical-facts D1; "muscle effort" is its own label so that effort is not burning.
    EXPECT_THAT(sensationsOf(SensationClass::Normal),
                ElementsAre(Sensation::Stretch, Sensation::DeepTightness, Sensation::MildAche,
                            Sensation::MuscleEffort, Sensation::Warmth));
    EXPECT_THAT(sensationsOf(SensationClass::BackOff),
                ElementsAre(Sensation::Sharp, Sensation::Catching, Sensation::Tingling,
                            Sensation::Numbness, Sensation::Burning, Sensation::Electric));
    EXPECT_THAT(sensationsOf(SensationClass::Alarm),
                ElementsAre(Sensation::ChestPressure, Sensation::Breathless, Sensation::Faint,
                            Sensation::NewWeakness, Sensation::LegNumbness,
                            Sensation::BladderBowel));
}

TEST(Sensation, OneAlarmAmongManyIsAnAlarm)
{
    EXPECT_FALSE(hasAlarm({}));
    EXPECT_FALSE(hasAlarm({Sensation::Stretch, Sensation::Burning}));
    EXPECT_TRUE(hasAlarm({Sensation::Stretch, Sensation::Faint}));
}

TEST(Sensation, EachHasAWordAndAName)
{
    QStringList names;
    for (const Sensation one : enumValues<Sensation>()) {
        EXPECT_EQ(enumFromWord<Sensation>(enumWord(one)), one);
        names.append(sensationText(one));
    }
    EXPECT_EQ(names.size(), 17);
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_FALSE(enumFromWord<Sensation>(QStringLiteral("agony")).has_value());
}

TEST(Sensation, TheAlarmAdviceNamesTheNumbersToCall)
{
    EXPECT_TRUE(alarmAdviceText().simplified().contains(QStringLiteral("112 / 999 / 911")));
    EXPECT_TRUE(alarmAdviceText().contains(QStringLiteral("emergency department")));
}

} // namespace
