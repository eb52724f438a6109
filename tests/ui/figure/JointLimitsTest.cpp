#include "ui/figure/JointLimits.h"

#include <gmock/gmock.h>

namespace midback {

namespace {

QStringList faultsOf(const Pose &pose)
{
    return jointFaults(pose, solve(pose));
}

struct SpineLimit {
    const char *name;
    Region Pose::*region;
    float Region::*way;
    float limit;
    const char *fault;
};

class SpineLimits : public testing::TestWithParam<SpineLimit> {};

TEST_P(SpineLimits, AllowTheirLimitAndNoMore)
{
    const SpineLimit &limit = GetParam();
    Pose pose;
    pose.*limit.region.*limit.way = limit.limit;
    EXPECT_TRUE(faultsOf(pose).isEmpty());
    pose.*limit.region.*limit.way = limit.limit * 1.1F;
    const QStringList faults = faultsOf(pose);
    ASSERT_EQ(faults.size(), 1);
    EXPECT_TRUE(faults.first().startsWith(QLatin1String(limit.fault)))
        << qPrintable(faults.first());
}

INSTANTIATE_TEST_SUITE_P(
    Regions, SpineLimits,
    testing::Values(
        SpineLimit{"LumbarFlexion", &Pose::lumbar, &Region::flex, 60, "lumbar flexion"},
        SpineLimit{"LumbarExtension", &Pose::lumbar, &Region::flex, -30, "lumbar extension"},
        SpineLimit{"LumbarLeft", &Pose::lumbar, &Region::side, 30, "lumbar side-bending"},
        SpineLimit{"LumbarRight", &Pose::lumbar, &Region::side, -30, "lumbar side-bending"},
        SpineLimit{"LumbarTurn", &Pose::lumbar, &Region::turn, -14, "lumbar rotation"},
        SpineLimit{"ThoracicFlexion", &Pose::thoracic, &Region::flex, 45, "thoracic flexion"},
        SpineLimit{"ThoracicExtension", &Pose::thoracic, &Region::flex, -35, "thoracic extension"},
        SpineLimit{"ThoracicSide", &Pose::thoracic, &Region::side, 35, "thoracic side-bending"},
        SpineLimit{"ThoracicTurn", &Pose::thoracic, &Region::turn, 45, "thoracic rotation"},
        SpineLimit{"NeckFlexion", &Pose::neck, &Region::flex, 60, "neck flexion"},
        SpineLimit{"NeckExtension", &Pose::neck, &Region::flex, -70, "neck extension"},
        SpineLimit{"NeckSide", &Pose::neck, &Region::side, -50, "neck side-bending"},
        SpineLimit{"NeckTurn", &Pose::neck, &Region::turn, 85, "neck rotation"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(JointLimits, AStandingBodyHasNoFault)
{
    EXPECT_TRUE(faultsOf({}).isEmpty());
}

TEST(JointLimits, NameTheSide)
{
    for (const Side side : bothSides) {
        Pose pose;
        pose.arm[side].lower = {0, 1, 0.05F};
        const QStringList faults = faultsOf(pose);
        ASSERT_EQ(faults.size(), 1);
        EXPECT_TRUE(faults.first().startsWith(side == Side::Left
                                                  ? QStringLiteral("left elbow flexion")
                                                  : QStringLiteral("right elbow flexion")))
            << qPrintable(faults.first());
    }
}

} // namespace

} // namespace midback
