#include "ui/figure/ShadowPainting.h"

#include "ui/figure/Ball.h"

#include <QtGui/QImage>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

constexpr float floorHeight = 0.022F; ///< of the mat
constexpr float vanishes = 0.55F;     ///< metres above the floor from which nothing is cast
constexpr float inside = 0.016F;      ///< metres within an outline from which a shadow is full
constexpr float outside = 0.048F;     ///< metres around it in which it fades, on the floor
constexpr double finest = 80;         ///< pixels a metre that a soft edge needs at most

struct Spot {
    BallOutline outline;
    float nearness = 0; ///< 1 on the floor
};

struct Cast {
    Spot from, to;

    float nearness() const { return std::min(from.nearness, to.nearness); }
    /// 0 to 1: how dark its middle is.
    float strength() const { return std::min(1.0F, nearness() * 1.4F); }
    /// Metres from the outline to where the shadow has `level` of full darkness.
    float marginOf(float level) const
    {
        const float share = level / strength();
        // The inverse of 3 t^2 - 2 t^3: no edge at either end.
        const float t = 0.5F - std::sin(std::asin(1 - 2 * share) / 3);
        const float fades = outside + 0.03F * (1 - nearness());
        return fades - (fades + inside) * t;
    }
};

using Casts = std::vector<Cast>;

Casts castsOf(const Skeleton &s, const Camera &camera)
{
    const auto spot = [&](const QVector3D &point, float radius) {
        Spot one;
        one.nearness = std::clamp(1 - (point.y() - radius) / vanishes, 0.0F, 1.0F);
        const float spread = radius * (1.05F + 0.5F * (1 - one.nearness));
        one.outline =
            BallOutline(Ball{{point.x(), floorHeight, point.z()},
                             {QVector3D(spread, 0, 0), QVector3D(), QVector3D(0, 0, spread)}},
                        camera);
        return one;
    };
    Casts casts;
    const auto add = [&](const QVector3D &a, float ra, const QVector3D &b, float rb) {
        const Cast cast{spot(a, ra), spot(b, rb)};
        if (cast.nearness() > 0.02F)
            casts.push_back(cast);
    };
    // From above the spine is straight but where it bends aside: few stretches do.
    for (const auto &[from, to] : {std::pair{0, 6}, {6, 12}, {12, body::c7}})
        add(s.spine[std::size_t(from)], 0.10F, s.spine[std::size_t(to)], 0.10F);
    add(s.head, 0.085F, s.head, 0.085F);
    for (const Side side : bothSides) {
        const Skeleton::Leg &leg = s.leg[side];
        const Skeleton::Arm &arm = s.arm[side];
        add(leg.hip, 0.08F, leg.knee, 0.055F);
        add(leg.knee, 0.05F, leg.ankle, 0.04F);
        add(leg.ankle, 0.045F, leg.toe, 0.04F);
        add(arm.shoulder, 0.05F, arm.elbow, 0.04F);
        add(arm.elbow, 0.04F, arm.wrist, 0.03F);
        add(arm.wrist, 0.035F, arm.fingertip, 0.025F);
    }
    return casts;
}

/// Where the shadow is at least as dark as `level`.
QPainterPath darkerThan(float level, const Casts &casts, double pixelsPerMetre)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Cast &cast : casts) {
        if (cast.strength() <= level)
            continue;
        path.addPolygon(hull(cast.from.outline, cast.to.outline,
                             double(cast.marginOf(level)) * pixelsPerMetre));
        path.closeSubpath();
    }
    return path;
}

/// Growing outlines of one shape on top of each other: soft edges without an image.
void paintAsPaths(const PaintSetting &setting, const Casts &casts, double darkness)
{
    constexpr int steps = 12;
    QColor colour = setting.colours.shadow;
    colour.setAlphaF(float(1 - std::pow(1 - darkness, 1.0 / steps)));
    setting.painter.setBrush(colour);
    for (int step = 0; step < steps; ++step)
        setting.painter.drawPath(darkerThan((float(step) + 0.5F) / steps, casts,
                                            double(setting.camera.pixelsPerMetre())));
}

/// A soft edge has no detail: painted small, with steps narrower than its pixels, and stretched.
void paintStretched(const PaintSetting &setting, const Casts &casts, double darkness)
{
    const double scale = std::min(1.0, finest / double(setting.camera.pixelsPerMetre()));
    const double pixelsPerMetre = double(setting.camera.pixelsPerMetre());
    const QRectF bounds = darkerThan(0, casts, pixelsPerMetre).boundingRect();
    const QRect small = QRectF(bounds.topLeft() * scale, bounds.size() * scale)
                            .toAlignedRect()
                            .adjusted(-2, -2, 2, 2);
    QImage image(small.size(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.setPen(Qt::NoPen);
    painter.translate(-small.topLeft());
    painter.scale(scale, scale);
    constexpr int steps = 10;
    for (int step = 0; step < steps; ++step) {
        QColor colour = setting.colours.shadow;
        colour.setAlphaF(float(darkness * (step + 1) / steps));
        painter.setBrush(colour);
        painter.drawPath(darkerThan((float(step) + 0.5F) / steps, casts, pixelsPerMetre));
    }
    painter.end();
    setting.painter.setRenderHint(QPainter::SmoothPixmapTransform);
    setting.painter.drawImage(
        QRectF(QPointF(small.topLeft()) / scale, QSizeF(small.size()) / scale), image);
}

} // namespace

void paintShadow(const PaintSetting &setting, const Skeleton &skeleton)
{
    const Casts casts = castsOf(skeleton, setting.camera);
    if (casts.empty() || setting.camera.pixelsPerMetre() <= 0)
        return; // too little room for anything
    const double darkness = setting.colours.dark ? 0.36 : 0.185;
    setting.painter.setPen(Qt::NoPen);
    // Paper and recordings are for any size and get no pixels.
    if (setting.painter.paintEngine()->type() == QPaintEngine::Raster)
        paintStretched(setting, casts, darkness);
    else
        paintAsPaths(setting, casts, darkness);
}

} // namespace midback
