#include "ui/figure/PaintOrder.h"

#include "ui/figure/FigureLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace midback {

namespace {

/// Someone who sits on a chair, in the order of painting from a turned camera.
class SeatedOrder {
public:
    explicit SeatedOrder(float turn)
        : m_motion(FigureLibrary().motionOf(QStringLiteral("seated-rotation-crossed")))
        , m_skeleton(m_motion->skeletonAt({}))
        , m_camera(turn, 12)
        , m_shape(bodyAround(m_skeleton, m_camera.towardsViewer()))
    {
        QList<const Prop *> props;
        for (const Prop &prop : m_motion->figure().props)
            props << &prop;
        m_order = paintOrder(m_shape, m_skeleton, props, m_camera);
    }

    std::size_t body(PartKind kind, std::optional<Side> side = {}) const
    {
        return placeOf([&](const PaintedPart &painted) {
            return painted.part && painted.part->kind == kind && painted.part->side == side;
        });
    }
    /// Of the chair, by the height of its middle.
    std::size_t chair(float from, float to) const
    {
        return placeOf([&](const PaintedPart &painted) {
            return painted.prop && painted.prop->kind == PropKind::Chair &&
                   !painted.solids[0].dark && painted.solids[0].centre.y() > from &&
                   painted.solids[0].centre.y() < to;
        });
    }
    std::size_t seat() const { return chair(0.3F, 0.5F); }
    std::size_t backrest() const { return chair(0.6F, 1); }

private:
    template<class Match>
    std::size_t placeOf(const Match &match) const
    {
        const auto found = std::find_if(m_order.begin(), m_order.end(), match);
        EXPECT_NE(found, m_order.end());
        return std::size_t(found - m_order.begin());
    }

    std::shared_ptr<const FigureMotion> m_motion;
    Skeleton m_skeleton;
    Camera m_camera;
    std::vector<BodyPart> m_shape;
    std::vector<PaintedPart> m_order;
};

TEST(PaintOrder, ASeatLiesUnderWhoSitsOnItFromEverySide)
{
    for (int turn = -180; turn < 180; turn += 15) {
        const SeatedOrder order{float(turn)};
        EXPECT_LT(order.seat(), order.body(PartKind::Trunk)) << turn;
        for (const Side side : bothSides)
            EXPECT_LT(order.seat(), order.body(PartKind::Thigh, side)) << turn;
    }
}

TEST(PaintOrder, ABackrestIsBehindTheBackUntilSeenFromBehind)
{
    EXPECT_LT(SeatedOrder(0).backrest(), SeatedOrder(0).body(PartKind::Trunk));
    for (const float turn : {150.0F, 180.0F, 210.0F}) {
        const SeatedOrder order(turn);
        EXPECT_GT(order.backrest(), order.body(PartKind::Trunk)) << turn;
        EXPECT_GT(order.seat(), order.body(PartKind::Shank, Side::Left)) << turn;
        EXPECT_GT(order.seat(), order.body(PartKind::Shank, Side::Right)) << turn;
    }
}

} // namespace

} // namespace midback
