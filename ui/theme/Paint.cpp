#include "ui/theme/Paint.h"

#include <QtGui/QIcon>
#include <QtGui/QPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPixmap>

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QPen roundPen(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

void drawRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                 const QColor &border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = border.isValid() && width > 0;
    painter.setPen(outlined ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = outlined ? width / 2 : 0.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void clipRounded(QPainter &painter, const QRectF &rect, double radius)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing); // or the clip has steps
    painter.setClipPath(shape, Qt::IntersectClip);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &colour)
{
    drawRounded(painter, rect, radius, {}, colour, 2.0);
}

void drawCheckMark(QPainter &painter, const QPointF &middle, double reach, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(colour, std::max(1.6, reach * 0.15)));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return middle + QPointF(x, y) * reach; };
    painter.drawPolyline(QPolygonF{at(-0.38, 0.02), at(-0.10, 0.30), at(0.40, -0.28)});
    painter.restore();
}

void drawChevron(QPainter &painter, const QPointF &middle, double reach, Towards towards,
                 const QColor &colour)
{
    static constexpr double turn[] = {180, 0, 90, -90};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(turn[static_cast<int>(towards)]);
    painter.setPen(roundPen(colour, 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)});
    painter.restore();
}

void drawTinted(QPainter &painter, const QIcon &icon, const QRect &rect, const QColor &colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = icon.pixmap(rect.size(), ratio);
    if (pixmap.isNull())
        return;
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), colour);
    tint.end();
    painter.drawPixmap(rect, pixmap);
}

} // namespace midback
