#include "core/catalog/Dose.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

Dose anyDose()
{
    Dose dose;
    dose.mode =
        *rc::gen::element(DoseMode::Reps, DoseMode::Hold, DoseMode::Breaths, DoseMode::Time);
    dose.sets = *rc::gen::inRange(1, 21);
    dose.restSeconds = *rc::gen::inRange(0, 601);
    const bool paced = dose.mode == DoseMode::Reps || dose.mode == DoseMode::Breaths;
    if (dose.mode == DoseMode::Reps || dose.mode == DoseMode::Hold)
        dose.reps = *rc::gen::inRange(1, 101);
    if (dose.mode == DoseMode::Hold)
        dose.holdSeconds = *rc::gen::inRange(1, 601);
    if (dose.mode == DoseMode::Breaths)
        dose.breaths = *rc::gen::inRange(1, 201);
    if (dose.mode == DoseMode::Time)
        dose.durationSeconds = *rc::gen::inRange(5, 3601);
    if (paced) {
        dose.tempo = Tempo{{*rc::gen::inRange(1, 61), *rc::gen::inRange(0, 61),
                            *rc::gen::inRange(0, 61), *rc::gen::inRange(0, 61)}};
    }
    return dose;
}

TEST(Tempo, ReadsFourWholeSeconds)
{
    const auto tempo = Tempo::fromString(QStringLiteral("2-5-2-1"));
    ASSERT_TRUE(tempo.has_value());
    EXPECT_EQ(tempo->seconds(), 10);
    EXPECT_EQ(tempo->toString(), QStringLiteral("2-5-2-1"));
}

TEST(Tempo, RefusesEverythingElse)
{
    for (const char *text : {"", "2-2-2", "2-2-2-2-2", "2-2-2-x", "2-2-2-61", "2--2-2", "0-0-0-0",
                             "2.5-2-2-1", "-1-2-2-2"}) {
        EXPECT_FALSE(Tempo::fromString(QLatin1String(text)).has_value()) << text;
    }
}

TEST(Dose, AddsUpWorkGapsSidesAndRest)
{
    Dose reps;
    reps.sets = 3;
    reps.reps = 8;
    reps.tempo = Tempo{{2, 2, 2, 1}};
    reps.restSeconds = 30;
    EXPECT_EQ(reps.workSeconds(), 56);
    EXPECT_EQ(reps.setSeconds(), 56);
    EXPECT_EQ(reps.totalSeconds(false), 10 + 3 * 56 + 2 * 30);
    EXPECT_EQ(reps.totalSeconds(true), 10 + 3 * (2 * 56 + 5) + 2 * 30);

    Dose hold;
    hold.mode = DoseMode::Hold;
    hold.reps = 3;
    hold.holdSeconds = 20;
    EXPECT_EQ(hold.workSeconds(), 60);
    EXPECT_EQ(hold.setSeconds(), 72) << "four seconds to come into each hold";

    Dose breaths;
    breaths.mode = DoseMode::Breaths;
    breaths.breaths = 8;
    breaths.tempo = Tempo{{4, 0, 6, 0}};
    EXPECT_EQ(breaths.totalSeconds(false), 90);

    Dose time;
    time.mode = DoseMode::Time;
    time.durationSeconds = 90;
    EXPECT_EQ(time.totalSeconds(false), 100);
}

RC_GTEST_PROP(Dose, SurvivesItsJsonForm, ())
{
    const Dose dose = anyDose();
    JsonReader reader(toJson(dose), QString());
    const Dose back = readDose(reader);
    RC_ASSERT(reader.faults().isEmpty());
    RC_ASSERT(back == dose);
}

RC_GTEST_PROP(Dose, BothSidesTakeLongerThanOne, ())
{
    const Dose dose = anyDose();
    RC_ASSERT(dose.totalSeconds(true) > dose.totalSeconds(false));
    RC_ASSERT(dose.totalSeconds(false) > dose.sets * dose.workSeconds());
}

TEST(Dose, JsonHoldsOnlyWhatTheModeNeeds)
{
    Dose time;
    time.mode = DoseMode::Time;
    time.durationSeconds = 60;
    time.reps = 5; // left over from another mode
    EXPECT_EQ(toJson(time).keys(),
              (QStringList{QStringLiteral("duration_s"), QStringLiteral("mode"),
                           QStringLiteral("rest_s"), QStringLiteral("sets")}));
}

} // namespace
