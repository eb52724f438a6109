#include "ui/figure/PropPainting.h"

#include <QtCore/QtMath>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace midback {

namespace {

QColor shaded(const QColor &colour, double light)
{
    return QColor::fromRgbF(float(colour.redF() * light), float(colour.greenF() * light),
                            float(colour.blueF() * light));
}

class PropPainting {
public:
    PropPainting(const PaintSetting &setting, const Prop &prop) : m_set(setting), m_prop(prop) {}

    void paint(std::vector<Solid> solids)
    {
        // Far pieces of a chair first.
        std::stable_sort(solids.begin(), solids.end(), [&](const Solid &a, const Solid &b) {
            return m_set.camera.depth(a.centre) < m_set.camera.depth(b.centre);
        });
        for (const Solid &solid : solids)
            paint(solid);
    }

private:
    QColor colourOf(const Solid &solid) const
    {
        const FigureColours &c = m_set.colours;
        switch (m_prop.kind) {
        case PropKind::Mat:
            return c.mat;
        case PropKind::Wall:
            return c.wall;
        case PropKind::Pillow:
        case PropKind::Towel:
            return c.soft;
        case PropKind::Band:
        case PropKind::Roller:
        case PropKind::Ball:
            return m_prop.kind == PropKind::Band ? c.band : blended(c.band, c.background, 0.45);
        default:
            return solid.dark ? c.propDark : c.prop;
        }
    }

    void paint(const Solid &solid)
    {
        switch (solid.kind) {
        case SolidKind::Box:
            if (m_prop.kind == PropKind::Mat || (m_prop.kind == PropKind::Towel))
                slab(solid);
            else
                box(solid);
            break;
        case SolidKind::Roll:
            roll(solid);
            break;
        case SolidKind::Round:
            round(solid);
            break;
        case SolidKind::Cushion:
            cushion(solid);
            break;
        case SolidKind::Line:
            line(solid);
            break;
        }
    }

    void box(const Solid &solid)
    {
        const QQuaternion turn = solid.orientation();
        const bool wall = m_prop.kind == PropKind::Wall;
        const QColor colour = colourOf(solid);
        for (int axis = 0; axis < 3; ++axis) {
            for (const float sign : {-1.0F, 1.0F}) {
                QVector3D normal, u, v;
                normal[axis] = sign;
                u[(axis + 1) % 3] = 1;
                v[(axis + 2) % 3] = 1;
                const QVector3D outward = turn.rotatedVector(normal);
                const QVector3D face = solid.centre + turn.rotatedVector(normal * solid.half);
                const QVector3D toEye = m_set.camera.towardsViewer();
                if (QVector3D::dotProduct(outward, toEye) <= 0.01F)
                    continue;
                const QVector3D du = turn.rotatedVector(u * solid.half);
                const QVector3D dv = turn.rotatedVector(v * solid.half);
                const double light = wall        ? (axis == 2 ? 1.0 : 0.95)
                                     : axis == 1 ? 1.0
                                     : axis == 2 ? 0.90
                                                 : 0.82;
                const QColor k = shaded(colour, light);
                m_set.painter.setPen(QPen(k, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                m_set.painter.setBrush(k);
                m_set.painter.drawPolygon(
                    QPolygonF{m_set.camera.map(face + du + dv), m_set.camera.map(face + du - dv),
                              m_set.camera.map(face - du - dv), m_set.camera.map(face - du + dv)});
            }
        }
        m_set.painter.setPen(Qt::NoPen);
        if (wall)
            skirting(solid);
    }

    /// A wall is known by the line at its foot.
    void skirting(const Solid &wall)
    {
        const QQuaternion turn = wall.orientation();
        const float front =
            QVector3D::dotProduct(turn.rotatedVector({0, 0, 1}), m_set.camera.towardsViewer()) > 0
                ? wall.half.z()
                : -wall.half.z();
        const auto at = [&](float x, float y) {
            return m_set.camera.map(wall.centre +
                                    turn.rotatedVector({x, y - wall.half.y(), front}));
        };
        m_set.painter.setBrush(m_set.colours.wallEdge);
        m_set.painter.drawPolygon(QPolygonF{at(-wall.half.x(), 0), at(wall.half.x(), 0),
                                            at(wall.half.x(), 0.07F), at(-wall.half.x(), 0.07F)});
    }

    /// A thin board with round corners and an edge.
    void slab(const Solid &solid)
    {
        const float r = std::min({0.05F, solid.half.x(), solid.half.z()});
        const QQuaternion turn = solid.orientation();
        QPolygonF top;
        constexpr int steps = 5;
        for (int corner = 0; corner < 4; ++corner) {
            const float x = (corner == 0 || corner == 3 ? 1.0F : -1.0F) * (solid.half.x() - r);
            const float z = (corner < 2 ? 1.0F : -1.0F) * (solid.half.z() - r);
            for (int i = 0; i <= steps; ++i) {
                const auto angle = float(qDegreesToRadians(corner * 90 + 90.0 * i / steps));
                top << m_set.camera.map(solid.centre +
                                        turn.rotatedVector({x + r * std::cos(angle), solid.half.y(),
                                                            z + r * std::sin(angle)}));
            }
        }
        QPolygonF bottom = top;
        bottom.translate(m_set.camera.mapDirection({0, -2 * solid.half.y(), 0},
                                                   m_set.camera.scaleAt(solid.centre)));
        const QColor colour = colourOf(solid);
        m_set.painter.setPen(Qt::NoPen);
        m_set.painter.setBrush(m_prop.kind == PropKind::Mat ? m_set.colours.matEdge
                                                            : colour.darker(112));
        m_set.painter.drawPolygon(bottom);
        QPolygonF middle = top;
        middle.translate((bottom.first() - top.first()) / 2);
        m_set.painter.drawPolygon(middle);
        m_set.painter.setBrush(colour);
        m_set.painter.drawPolygon(top);
    }

    /// A cylinder on its side; the cap that is seen is lighter.
    void roll(const Solid &solid)
    {
        const QQuaternion turn = solid.orientation();
        const QVector3D axis = turn.rotatedVector({solid.half.x(), 0, 0});
        const float radius = solid.half.y();
        const auto cap = [&](const QVector3D &centre, float r) {
            return BallOutline(
                Ball{centre, {QVector3D(0, r, 0), turn.rotatedVector({0, 0, r}), QVector3D()}},
                m_set.camera);
        };
        const QColor colour = colourOf(solid);
        outlined(hull(cap(solid.centre - axis, radius), cap(solid.centre + axis, radius)), colour);
        const float sign =
            QVector3D::dotProduct(axis, m_set.camera.towardsViewer()) > 0 ? 1.0F : -1.0F;
        const BallOutline end = cap(solid.centre + axis * sign, radius);
        outlined(hull(end, end), colour.lighter(m_set.colours.dark ? 118 : 106));
        if (m_prop.kind == PropKind::Towel) {
            const BallOutline inner = cap(solid.centre + axis * sign, radius * 0.55F);
            outlined(hull(inner, inner), colour);
        }
    }

    void round(const Solid &solid)
    {
        const BallOutline outline(ball(solid.centre, solid.radius), m_set.camera);
        outlined(hull(outline, outline), colourOf(solid));
        const BallOutline light(ball(solid.centre + QVector3D(-0.1F, 0.35F, 0.1F) * solid.radius +
                                         m_set.camera.towardsViewer() * solid.radius * 0.6F,
                                     solid.radius * 0.42F),
                                m_set.camera);
        m_set.painter.setBrush(blended(colourOf(solid), Qt::white, 0.22));
        m_set.painter.drawPolygon(hull(light, light));
    }

    /// A pillow: full in the middle, flat at its corners.
    void cushion(const Solid &solid)
    {
        const QQuaternion turn = solid.orientation();
        const auto blob = [&](float x, float z, float scale) {
            return BallOutline(
                ball(solid.centre + turn.rotatedVector({x * solid.half.x(), 0, z * solid.half.z()}),
                     turn,
                     {solid.half.x() * scale, solid.half.y() * 0.96F, solid.half.z() * scale}),
                m_set.camera);
        };
        const QColor colour = colourOf(solid);
        const BallOutline a = blob(-0.52F, -0.45F, 0.46F), b = blob(0.52F, -0.45F, 0.46F),
                          c = blob(0.52F, 0.45F, 0.46F), d = blob(-0.52F, 0.45F, 0.46F),
                          m = blob(0, 0, 0.86F);
        const QList<QPolygonF> all{hull(a, b), hull(b, c), hull(c, d), hull(d, a),
                                   hull(a, c), hull(b, d), hull(m, m)};
        m_set.painter.setPen(QPen(colour.darker(118), m_set.outline * 2, Qt::SolidLine,
                                  Qt::RoundCap, Qt::RoundJoin));
        m_set.painter.setBrush(colour);
        for (const QPolygonF &one : all)
            m_set.painter.drawPolygon(one);
        m_set.painter.setPen(Qt::NoPen);
        for (const QPolygonF &one : all)
            m_set.painter.drawPolygon(one);
    }

    void line(const Solid &solid)
    {
        if (solid.line.size() < 2)
            return;
        QPolygonF points;
        for (const QVector3D &point : solid.line)
            points << m_set.camera.map(point);
        const QColor colour = colourOf(solid);
        const double width =
            std::max(2.0, double(solid.radius * 2 * m_set.camera.scaleAt(solid.line.front())));
        const auto stroke = [&](const QColor &c, double w) {
            m_set.painter.setPen(QPen(
                c, w, Qt::SolidLine, m_prop.kind == PropKind::Dumbbell ? Qt::FlatCap : Qt::RoundCap,
                Qt::RoundJoin));
            m_set.painter.setBrush(Qt::NoBrush);
            m_set.painter.drawPolyline(points);
        };
        stroke(colour.darker(135), width + 2 * m_set.outline);
        stroke(colour, width);
        m_set.painter.setPen(Qt::NoPen);
    }

    void outlined(const QPolygonF &shape, const QColor &colour)
    {
        m_set.painter.setPen(
            QPen(colour.darker(122), m_set.outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_set.painter.setBrush(colour);
        m_set.painter.drawPolygon(shape);
        m_set.painter.setPen(Qt::NoPen);
    }

    const PaintSetting &m_set;
    const Prop &m_prop;
};

} // namespace

void paintProp(const PaintSetting &setting, const Prop &prop, const Skeleton &skeleton)
{
    paintSolids(setting, prop, solidsOf(prop, skeleton));
}

void paintSolids(const PaintSetting &setting, const Prop &prop, const std::vector<Solid> &solids)
{
    PropPainting(setting, prop).paint(solids);
}

std::vector<QVector3D> propCorners(const Prop &prop, const Skeleton &skeleton)
{
    std::vector<QVector3D> corners;
    for (const Solid &solid : solidsOf(prop, skeleton)) {
        corners.insert(corners.end(), solid.line.begin(), solid.line.end());
        if (solid.kind == SolidKind::Line)
            continue;
        const QQuaternion turn = solid.orientation();
        for (int i = 0; i < 8; ++i) {
            const QVector3D sign(i & 1 ? 1 : -1, i & 2 ? 1 : -1, i & 4 ? 1 : -1);
            corners.push_back(solid.centre + turn.rotatedVector(solid.half * sign));
        }
    }
    return corners;
}

float propDepth(const Prop &prop, const Skeleton &skeleton, const Camera &camera)
{
    const auto corners = propCorners(prop, skeleton);
    float sum = 0;
    for (const QVector3D &corner : corners)
        sum += camera.depth(corner);
    return corners.empty() ? 0 : sum / float(corners.size());
}

} // namespace midback
