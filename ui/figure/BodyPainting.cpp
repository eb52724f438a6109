#include "ui/figure/BodyPainting.h"

#include "ui/figure/PropPainting.h"
#include "ui/figure/SpinePainting.h"

#include <QtGui/QLinearGradient>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace midback {

namespace {

constexpr double farthestFade = 0.30; ///< of a limb half a metre behind the trunk

struct PaintedPiece {
    BallOutline from, to;
    Cloth cloth = Cloth::Skin;
};

struct PaintedPart {
    const BodyPart *part = nullptr;
    std::vector<PaintedPiece> pieces;
    float depth = 0; ///< decides the order
    float tone = 0;  ///< depth of the whole limb: it fades as one
    int prop = -1;   ///< index into the props among the parts
};

float depthOf(const BodyPart &part, const Camera &camera)
{
    float sum = 0;
    for (const Piece &piece : part.pieces)
        sum += camera.depth(piece.from.centre) + camera.depth(piece.to.centre);
    return sum / float(2 * part.pieces.size());
}

class BodyPainting {
public:
    BodyPainting(const PaintSetting &setting, const Skeleton &skeleton, const QList<Prop> &among,
                 bool spine)
        : m_set(setting)
        , m_skeleton(skeleton)
        , m_among(among)
        , m_spine(spine)
    {
    }

    void paint()
    {
        m_shape = bodyAround(m_skeleton, m_set.camera.towardsViewer());
        for (const BodyPart &part : m_shape)
            add(part);
        m_trunkDepth = m_parts.front().depth;
        if (m_spine)
            m_band = warmBand(m_set, m_skeleton, m_set.colours.shirt);
        fadeLimbsAsOne();
        keepHeadAndLimbsInOrder();
        for (int i = 0; i < m_among.size(); ++i) {
            PaintedPart part;
            part.prop = i;
            part.depth = propDepth(m_among[i], m_skeleton, m_set.camera);
            m_parts.push_back(std::move(part));
        }
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [](const auto &a, const auto &b) { return a.depth < b.depth; });
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            paintPart(i);
    }

private:
    void add(const BodyPart &part)
    {
        PaintedPart painted;
        painted.part = &part;
        painted.depth = depthOf(part, m_set.camera);
        painted.tone = levelDepth(part);
        for (const Piece &piece : part.pieces)
            painted.pieces.push_back({BallOutline(piece.from, m_set.camera),
                                      BallOutline(piece.to, m_set.camera), piece.cloth});
        m_parts.push_back(std::move(painted));
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
        QVector3D level = m_set.camera.towardsViewer();
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
        const Camera &camera = m_set.camera;
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
        if (painted.prop >= 0) {
            paintProp(m_set, m_among[painted.prop], m_skeleton);
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
            if (m_parts[i].prop >= 0)
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

    const PaintSetting &m_set;
    const Skeleton &m_skeleton;
    const QList<Prop> &m_among;
    bool m_spine;
    std::vector<BodyPart> m_shape;
    std::vector<PaintedPart> m_parts;
    float m_trunkDepth = 0;
    QBrush m_band; ///< of the shirt, where the spine is shown
};

} // namespace

void paintBody(const PaintSetting &setting, const Skeleton &skeleton, const QList<Prop> &among,
               bool spine)
{
    setting.painter.setPen(Qt::NoPen);
    BodyPainting(setting, skeleton, among, spine).paint();
}

} // namespace midback
