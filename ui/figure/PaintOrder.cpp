#include "ui/figure/PaintOrder.h"

#include "ui/figure/PropPainting.h"

#include <algorithm>
#include <utility>

namespace midback {

namespace {

constexpr float inFront = 1'000; ///< metres: nearer than anything else
constexpr float justBehind = 0.001F;
/// A body sinks this far into what it sits or leans on.
constexpr float sinks = 0.06F;

float depthOf(const BodyPart &part, const Camera &camera)
{
    float sum = 0;
    for (const Piece &piece : part.pieces)
        sum += camera.depth(piece.from.centre) + camera.depth(piece.to.centre);
    return sum / float(2 * part.pieces.size());
}

/// What stands on legs: a body sits between its parts.
bool isFurniture(PropKind kind)
{
    return kind == PropKind::Chair || kind == PropKind::Stool || kind == PropKind::Desk ||
           kind == PropKind::Box;
}

/// Whether the part is above the solid and not beside it: then it hides the solid from any camera
/// that looks down.
bool standsOn(const BodyPart &part, const Solid &solid)
{
    const QQuaternion back = solid.orientation().conjugated();
    bool over = false;
    for (const Piece &piece : part.pieces) {
        for (const Ball *ball : {&piece.from, &piece.to}) {
            const QVector3D at = back.rotatedVector(ball->centre - solid.centre);
            if (std::abs(at.x()) > solid.half.x() || std::abs(at.z()) > solid.half.z())
                continue;
            if (at.y() - ball->reach({0, 1, 0}) < solid.half.y() - sinks)
                return false;
            over = true;
        }
    }
    return over;
}

class Ordering {
public:
    Ordering(const Skeleton &skeleton, const Camera &camera)
        : m_skeleton(skeleton)
        , m_camera(camera)
    {
    }

    std::vector<PaintedPart> run(const std::vector<BodyPart> &shape,
                                 const QList<const Prop *> &props)
    {
        for (const BodyPart &part : shape)
            add(part);
        m_trunkDepth = m_parts.front().depth;
        fadeLimbsAsOne();
        keepHeadAndLimbsInOrder();
        const std::size_t bodyParts = m_parts.size();
        for (const Prop *prop : props)
            add(*prop);
        for (std::size_t i = bodyParts; i < m_parts.size(); ++i)
            keepUnderBody(m_parts[i], bodyParts);
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [](const auto &a, const auto &b) { return a.depth < b.depth; });
        return std::move(m_parts);
    }

private:
    void add(const BodyPart &part)
    {
        PaintedPart painted;
        painted.part = &part;
        painted.depth = depthOf(part, m_camera);
        painted.tone = levelDepth(part);
        for (const Piece &piece : part.pieces)
            painted.pieces.push_back(
                {BallOutline(piece.from, m_camera), BallOutline(piece.to, m_camera), piece.cloth});
        m_parts.push_back(std::move(painted));
    }

    void add(const Prop &prop)
    {
        PaintedPart painted;
        painted.prop = &prop;
        painted.depth =
            prop.layer == PropLayer::Front ? inFront : propDepth(prop, m_skeleton, m_camera);
        painted.solids = solidsOf(prop, m_skeleton);
        if (!isFurniture(prop.kind) || prop.layer == PropLayer::Front) {
            m_parts.push_back(std::move(painted));
            return;
        }
        for (const Solid &solid : std::exchange(painted.solids, {})) {
            PaintedPart one = painted;
            one.solids = {solid};
            one.depth = m_camera.depth(solid.centre);
            m_parts.push_back(std::move(one));
        }
    }

    /// A seat is as deep as the body that sits on it: its middle alone would cut off the legs of
    /// someone who is seen from behind.
    void keepUnderBody(PaintedPart &thing, std::size_t bodyParts) const
    {
        if (!isFurniture(thing.prop->kind) || thing.prop->layer == PropLayer::Front)
            return;
        for (std::size_t i = 0; i < bodyParts; ++i) {
            if (m_parts[i].depth <= thing.depth && standsOn(*m_parts[i].part, thing.solids.front()))
                thing.depth = m_parts[i].depth - justBehind;
        }
    }

    PaintedPart &find(PartKind kind, Side side)
    {
        return *std::find_if(m_parts.begin(), m_parts.end(), [&](const PaintedPart &painted) {
            return painted.part->kind == kind && painted.part->side == side;
        });
    }

    /// Metres behind the trunk along the floor: looked at from above, feet are no farther.
    float levelDepth(const BodyPart &part) const
    {
        QVector3D level = m_camera.towardsViewer();
        level.setY(0);
        level.normalize();
        const auto along = [&](const QVector3D &point) {
            return QVector3D::dotProduct(point - m_skeleton.spine[body::t7], level);
        };
        float sum = 0;
        for (const Piece &piece : part.pieces)
            sum += along(piece.from.centre) + along(piece.to.centre);
        return sum / float(2 * part.pieces.size());
    }

    void fadeLimbsAsOne()
    {
        const auto level = [&](Side side, std::initializer_list<PartKind> kinds) {
            float sum = 0;
            for (const PartKind kind : kinds)
                sum += find(kind, side).tone / float(kinds.size());
            for (const PartKind kind : kinds)
                find(kind, side).tone = sum;
        };
        for (const Side side : bothSides) {
            level(side, {PartKind::UpperArm, PartKind::Forearm});
            level(side, {PartKind::Thigh, PartKind::Shank, PartKind::Foot});
        }
    }

    /// Middles alone would put the head behind the shoulders it leans over, or cut a hip off.
    void keepHeadAndLimbsInOrder()
    {
        const Camera &camera = m_camera;
        const float neck = camera.depth(m_skeleton.spine[body::c7]);
        m_parts[1].depth =
            m_trunkDepth + (camera.depth(m_skeleton.head) > neck - 0.02F ? 0.02F : -0.02F);
        for (const Side side : bothSides) {
            PaintedPart &upper = find(PartKind::UpperArm, side);
            const float shoulder = camera.depth(m_skeleton.arm[side].shoulder);
            const float chest = camera.depth(m_skeleton.spine[body::t4]);
            // An arm begins at the trunk's side: which side of it is nearer decides.
            upper.depth =
                m_trunkDepth + (upper.depth - m_trunkDepth) * 0.5F + (shoulder - chest) * 0.8F;
            settle(upper);
            settle(find(PartKind::Forearm, side));
            PaintedPart &thigh = find(PartKind::Thigh, side);
            thigh.depth +=
                (camera.depth(m_skeleton.leg[side].hip) - camera.depth(m_skeleton.pelvis)) * 0.5F;
            settle(thigh);
            PaintedPart &foot = find(PartKind::Foot, side);
            const PaintedPart &shank = find(PartKind::Shank, side);
            // The foot goes with its shank: an ankle is too small to be cut.
            foot.depth = shank.depth + (foot.depth > shank.depth ? 0.001F : -0.001F);
        }
    }

    /// As near as the trunk means beside it: in front.
    void settle(PaintedPart &part) const
    {
        if (std::abs(part.depth - m_trunkDepth) < 0.015F)
            part.depth = m_trunkDepth + 0.025F;
    }

    const Skeleton &m_skeleton;
    const Camera &m_camera;
    std::vector<PaintedPart> m_parts;
    float m_trunkDepth = 0;
};

} // namespace

std::vector<PaintedPart> paintOrder(const std::vector<BodyPart> &shape, const Skeleton &skeleton,
                                    const QList<const Prop *> &props, const Camera &camera)
{
    return Ordering(skeleton, camera).run(shape, props);
}

} // namespace midback
