#include "ui/figure/BodyPainting.h"

#include "ui/figure/Grip.h"
#include "ui/figure/LimbShape.h"
#include "ui/figure/PaintOrder.h"
#include "ui/figure/PropPainting.h"
#include "ui/figure/SpinePainting.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace midback {

namespace {

constexpr double farthestFade = 0.30; ///< of a limb half a metre behind the trunk

class BodyPainting {
public:
    BodyPainting(const PaintSetting &setting, const Skeleton &skeleton, bool spine)
        : m_set(setting)
        , m_skeleton(skeleton)
        , m_spine(spine)
    {
    }

    void paint(const QList<const Prop *> &props)
    {
        const auto shape = bodyAround(m_skeleton, m_set.camera.towardsViewer());
        m_parts = paintOrder(shape, m_skeleton, props, m_set.camera);
        if (m_spine)
            m_band = warmBand(m_set, m_skeleton, m_set.colours.shirt);
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            paintPart(i);
    }

private:
    QColor colour(Cloth cloth) const
    {
        const FigureColours &c = m_set.colours;
        switch (cloth) {
        case Cloth::Shirt:
            return c.shirt;
        case Cloth::Trousers:
            return c.trousers;
        case Cloth::Hair:
            return c.hair;
        case Cloth::Eye:
            return c.eye;
        case Cloth::Skin:
            break;
        }
        return c.skin;
    }

    /// Far limbs fade into the background.
    QColor toned(const QColor &colour, float depth) const
    {
        const double away = std::clamp(double(-depth - 0.05F) / 0.5, 0.0, 1.0);
        return blended(colour, m_set.colours.background, away * farthestFade);
    }

    void fill(const PaintedPiece &piece, const QBrush &brush, double margin = 0)
    {
        m_set.painter.setBrush(brush);
        m_set.painter.drawPolygon(hull(piece.from, piece.to, margin));
    }

    void paintPart(std::size_t index)
    {
        const PaintedPart &painted = m_parts[index];
        if (painted.prop) {
            paintSolids(m_set, *painted.prop, painted.solids);
            gripWithin(index);
            return;
        }
        const BodyPart &part = *painted.part;
        if (part.kind == PartKind::Head) {
            paintHead(painted);
            return;
        }
        for (const PaintedPiece &piece : painted.pieces)
            fill(piece, toned(colour(piece.cloth), painted.tone).darker(140), m_set.outline);
        for (const PaintedPiece &piece : painted.pieces) {
            const bool warm =
                part.kind == PartKind::Trunk && piece.cloth == Cloth::Shirt && m_spine;
            fill(piece, warm ? m_band : QBrush(toned(colour(piece.cloth), painted.tone)));
        }
        if (part.kind == PartKind::UpperArm)
            paintHem(painted);
        paintJoints(index);
        // The trunk's warm paint rubs out the line between them, not the sleeve itself.
        if (part.kind == PartKind::UpperArm && m_spine)
            fill(painted.pieces.back(), toned(colour(painted.pieces.back().cloth), painted.tone));
        if (part.kind == PartKind::Trunk && m_spine)
            paintVertebrae(m_set, m_skeleton);
        if (part.kind == PartKind::Forearm)
            gripAround(index);
    }

    /// Where the sleeve ends.
    void paintHem(const PaintedPart &painted)
    {
        const PaintedPiece &sleeve = painted.pieces.back();
        fill(sleeve, toned(colour(sleeve.cloth), painted.tone).darker(120), m_set.outline * 0.5);
        fill(sleeve, toned(colour(sleeve.cloth), painted.tone));
    }

    void paintHead(const PaintedPart &painted)
    {
        // The neck lies under everything else; then outlines, then what they enclose.
        const auto outlined = [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i) {
                const PaintedPiece &piece = painted.pieces[i];
                if (piece.cloth != Cloth::Eye)
                    fill(piece, toned(colour(piece.cloth), painted.tone).darker(135),
                         m_set.outline);
            }
            for (std::size_t i = first; i < last; ++i) {
                const PaintedPiece &piece = painted.pieces[i];
                const bool ear =
                    i + 4 > painted.pieces.size() && piece.cloth == Cloth::Skin && i > 5;
                const QColor base = toned(colour(piece.cloth), painted.tone);
                fill(piece, ear ? base.darker(108) : base);
            }
        };
        outlined(0, 1);
        outlined(1, painted.pieces.size());
    }

    /// Rubs out the outlines that cross the joints to neighbours painted before.
    void paintJoints(std::size_t index)
    {
        const BodyPart &mine = *m_parts[index].part;
        for (std::size_t i = 0; i < index; ++i) {
            if (!m_parts[i].part)
                continue;
            const BodyPart &other = *m_parts[i].part;
            if (other.side && mine.side && other.side != mine.side)
                continue;
            if (mine.joint && mine.joint->neighbour == other.kind)
                rubOut(mine.joint->inwards, m_parts[i]);
            // A far limb keeps the line where the trunk hides its root.
            const bool level = mine.kind != PartKind::Trunk ||
                               std::abs(m_parts[i].tone - m_parts[index].tone) < 0.07F;
            if (other.joint && other.joint->neighbour == mine.kind && level)
                rubOut(other.joint->outwards, m_parts[i]);
        }
    }

    /// `under` is the part that the outline crosses: its own paint covers it.
    void rubOut(const Piece &joint, const PaintedPart &under)
    {
        const PaintedPiece piece{BallOutline(joint.from, m_set.camera),
                                 BallOutline(joint.to, m_set.camera), joint.cloth};
        const bool warm =
            under.part->kind == PartKind::Trunk && joint.cloth == Cloth::Shirt && m_spine;
        fill(piece, warm ? m_band : QBrush(toned(colour(joint.cloth), under.tone)));
    }

    bool grips(Side side) const { return m_skeleton.arm[side].grip >= firmGrip; }
    bool palmIsSeen(Side side) const
    {
        return QVector3D::dotProduct(m_skeleton.arm[side].palm, m_set.camera.towardsViewer()) > 0;
    }

    /// What was painted on top of a hand that holds it lies in the hand.
    void gripWithin(std::size_t thing)
    {
        for (std::size_t i = 0; i < thing; ++i) {
            const BodyPart *part = m_parts[i].part;
            if (!part || part->kind != PartKind::Forearm || !grips(*part->side))
                continue;
            const bool held = std::any_of(
                m_parts[thing].solids.begin(), m_parts[thing].solids.end(),
                [&](const Solid &solid) { return isHeld(m_skeleton, *part->side, solid); });
            if (held)
                paintHand(m_parts[i], palmIsSeen(*part->side));
        }
    }

    /// A hand that was painted on top of what it holds: where its palm is seen, so is that.
    void gripAround(std::size_t hand)
    {
        const Side side = *m_parts[hand].part->side;
        if (!grips(side) || !palmIsSeen(side))
            return;
        for (std::size_t i = 0; i < hand; ++i) {
            if (!m_parts[i].prop)
                continue;
            for (const Solid &solid : m_parts[i].solids) {
                if (isHeld(m_skeleton, side, solid))
                    paintSolids(m_set, *m_parts[i].prop, {heldStretch(m_skeleton, side, solid)});
            }
        }
        paintHand(m_parts[hand], true);
    }

    /// The hand once more: only the fingers, which lie around something, or all of it.
    void paintHand(const PaintedPart &forearm, bool onlyFingers)
    {
        const QColor skin = toned(m_set.colours.skin, forearm.tone);
        const std::size_t first = onlyFingers ? firstFingerPiece : firstHandPiece;
        for (std::size_t i = first; i < forearm.pieces.size(); ++i)
            fill(forearm.pieces[i], skin.darker(140), m_set.outline);
        for (std::size_t i = first; i < forearm.pieces.size(); ++i)
            fill(forearm.pieces[i], skin);
        if (!onlyFingers) {
            const PaintedPiece &wrist = forearm.pieces[firstHandPiece - 1];
            const Skeleton::Arm &arm = m_skeleton.arm[*forearm.part->side];
            const BallOutline above(ball(arm.wrist + (arm.elbow - arm.wrist) * 0.1F, 0.026F),
                                    m_set.camera);
            fill({above, wrist.to, Cloth::Skin}, skin);
        }
    }

    const PaintSetting &m_set;
    const Skeleton &m_skeleton;
    bool m_spine;
    std::vector<PaintedPart> m_parts;
    QBrush m_band; ///< of the shirt, where the spine is shown
};

} // namespace

void paintBody(const PaintSetting &setting, const Skeleton &skeleton,
               const QList<const Prop *> &props, bool spine)
{
    setting.painter.setPen(Qt::NoPen);
    BodyPainting(setting, skeleton, spine).paint(props);
}

} // namespace midback
