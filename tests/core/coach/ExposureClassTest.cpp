// Both sides of every limit of clinical-facts D5, "Class of the exposure".
#include "core/coach/ExposureSign.h"
#include "tests/core/coach/ExposureSamples.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

using enum ExposureClass;

struct Limit {
    const char *name;
    Exposure exposure;
    ExposureClass exposureClass;
    ExposureSign sign = ExposureSign::None;
};

void PrintTo(const Limit &limit, std::ostream *out)
{
    *out << limit.name;
}

class ExposureClassLimits : public testing::TestWithParam<Limit> {};

TEST_P(ExposureClassLimits, AreWhereTheTableHasThem)
{
    const Limit &limit = GetParam();
    EXPECT_EQ(classify(limit.exposure), limit.exposureClass);
    EXPECT_EQ(judge(limit.exposure), (ExposureVerdict{limit.exposureClass, limit.sign}));
}

Exposure withPain(int before, int peak, int after, std::optional<int> next = {},
                  std::optional<int> usual = {})
{
    return ExposureOn().pain(before, peak, after, next, usual);
}

INSTANTIATE_TEST_SUITE_P(
    D5, ExposureClassLimits,
    testing::Values(
        Limit{"PeakFiveAsBefore", withPain(5, 5, 5), Clean},
        Limit{"PeakFive", withPain(4, 5, 4), Watch, ExposureSign::Peak},
        Limit{"PeakSixAsBefore", withPain(6, 6, 6), Bad, ExposureSign::Peak},
        Limit{"PeakThree", withPain(2, 3, 2), Clean},
        Limit{"PeakFour", withPain(3, 4, 3), Watch, ExposureSign::Peak},
        Limit{"PeakBelowBefore", withPain(5, 4, 4), Clean},
        Limit{"RiseOfTwo", withPain(1, 3, 1), Clean},
        Limit{"RiseOfThree", withPain(0, 3, 0), Watch, ExposureSign::Rise},
        Limit{"RiseOfFour", withPain(1, 5, 1), Bad, ExposureSign::Rise},
        Limit{"AfterOne", withPain(2, 2, 3), Clean},
        Limit{"AfterTwo", withPain(2, 2, 4), Watch, ExposureSign::After},
        Limit{"AfterThree", withPain(2, 2, 5), Bad, ExposureSign::After},
        Limit{"MorningAsUsual", withPain(2, 2, 2, 3, 3), Clean},
        Limit{"MorningOne", withPain(2, 2, 2, 4, 3), Watch, ExposureSign::Morning},
        Limit{"MorningTwo", withPain(2, 2, 2, 5, 3), Bad, ExposureSign::Morning},
        Limit{"MorningBetter", withPain(2, 2, 2, 0, 3), Clean},
        Limit{"MorningAgainstBefore", withPain(2, 2, 2, 3), Watch, ExposureSign::Morning},
        Limit{"MorningTwoAgainstBefore", withPain(2, 2, 2, 4), Bad, ExposureSign::Morning},
        Limit{"DoneJustUnder80", ExposureOn().share(0.79), Watch, ExposureSign::Done},
        Limit{"Done80", ExposureOn().share(0.8), Neutral, ExposureSign::Done},
        Limit{"Done99", ExposureOn().share(0.99), Neutral, ExposureSign::Done},
        Limit{"EaseThree", ExposureOn().effort(3), Clean},
        Limit{"EaseFour", ExposureOn().effort(4), Neutral, ExposureSign::Ease},
        Limit{"EaseFive", ExposureOn().effort(5), Watch, ExposureSign::Ease},
        Limit{"RedEased", ExposureOn().felt(Sensation::Burning, true), Bad,
              ExposureSign::Sensation},
        Limit{"RedWithAStrongFlare", ExposureOn().pain(2, 9, 2, 2, 2).felt(Sensation::Sharp), Red,
              ExposureSign::Sensation},
        Limit{"AlarmIsNeverEased", ExposureOn().felt(Sensation::Faint, true), Alarm,
              ExposureSign::Sensation},
        Limit{"BadBeforeWatch", withPain(0, 4, 3), Bad, ExposureSign::Rise}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(ExposureClass, FollowsTheClassOfEveryLabel)
{
    for (const Sensation one : enumValues<Sensation>()) {
        const ExposureClass expected = classOf(one) == SensationClass::Alarm     ? Alarm
                                       : classOf(one) == SensationClass::BackOff ? Red
                                                                                 : Clean;
        EXPECT_EQ(classify(ExposureOn().felt(one)), expected) << qPrintable(enumWord(one));
    }
}

TEST(ExposureClass, TheWorstLabelCounts)
{
    ExposureOn exposure;
    exposure.sensations = {};
    EXPECT_EQ(classify(exposure), Clean) << "nothing noted is nothing against it";
    exposure.sensations = {Sensation::Stretch, Sensation::Tingling};
    EXPECT_EQ(classify(exposure), Red);
    exposure.sensations = {Sensation::Tingling, Sensation::NewWeakness, Sensation::Warmth};
    EXPECT_EQ(classify(exposure), Alarm);
}

TEST(ExposureClass, LabelsOfAClassAreGivenOnceAndInOrder)
{
    ExposureOn exposure;
    exposure.sensations = {Sensation::Sharp, Sensation::Warmth, Sensation::Burning,
                           Sensation::Sharp};
    EXPECT_EQ(sensationsIn(exposure, SensationClass::BackOff),
              (QList{Sensation::Sharp, Sensation::Burning}));
    EXPECT_TRUE(sensationsIn(exposure, SensationClass::Alarm).isEmpty());
}

} // namespace
