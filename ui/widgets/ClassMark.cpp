#include "ui/widgets/ClassMark.h"

#include "ui/theme/Paint.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace midback {

namespace {

struct ClassMarkText {
    Q_DECLARE_TR_FUNCTIONS(ClassMark)
};

void fill(QPainter &painter, const QColor &colour, const QPolygonF &shape)
{
    painter.setBrush(colour);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(shape);
}

QPolygonF octagon(const QPointF &middle, double reach)
{
    const double corner = 0.414 * reach;
    return {middle + QPointF(-corner, -reach), middle + QPointF(corner, -reach),
            middle + QPointF(reach, -corner),  middle + QPointF(reach, corner),
            middle + QPointF(corner, reach),   middle + QPointF(-corner, reach),
            middle + QPointF(-reach, corner),  middle + QPointF(-reach, -corner)};
}

/// An upright line with a dot, for what asks for attention.
void exclaim(QPainter &painter, const QPointF &middle, double reach, const QColor &colour)
{
    painter.setPen(QPen(colour, std::max(1.5, 0.24 * reach), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(0, 0.5 * reach), middle + QPointF(0, 0.08 * reach));
    painter.drawPoint(middle + QPointF(0, 0.5 * reach));
}

void cross(QPainter &painter, const QPointF &middle, double reach, const QColor &colour)
{
    const double half = 0.38 * reach;
    painter.setPen(QPen(colour, std::max(1.5, 0.24 * reach), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(half, half), middle + QPointF(half, half));
    painter.drawLine(middle - QPointF(half, -half), middle + QPointF(half, -half));
}

} // namespace

QString ClassMark::words(ExposureClass exposureClass)
{
    switch (exposureClass) {
    case ExposureClass::Alarm:
        return ClassMarkText::tr("alarm feeling");
    case ExposureClass::Red:
        return ClassMarkText::tr("back-off feeling");
    case ExposureClass::Bad:
        return ClassMarkText::tr("too much");
    case ExposureClass::Watch:
        return ClassMarkText::tr("nearly too much");
    case ExposureClass::Clean:
        return ClassMarkText::tr("clean");
    case ExposureClass::Neutral:
        break;
    }
    return ClassMarkText::tr("fine, not counted");
}

void ClassMark::draw(QPainter &painter, const QPointF &middle, double reach,
                     ExposureClass exposureClass, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (exposureClass) {
    case ExposureClass::Clean:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.good);
        painter.drawEllipse(middle, reach, reach);
        drawCheckMark(painter, middle, reach, t.surface);
        break;
    case ExposureClass::Neutral:
        painter.setPen(QPen(t.controlBorder, 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, reach - 1, reach - 1);
        break;
    case ExposureClass::Watch: { // a triangle that stands
        const double low = 0.75 * reach;
        fill(painter, t.warmSoft,
             {middle + QPointF(0, -0.9 * reach), middle + QPointF(0.95 * reach, low),
              middle + QPointF(-0.95 * reach, low)});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.warm, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -0.9 * reach),
                                      middle + QPointF(0.95 * reach, low),
                                      middle + QPointF(-0.95 * reach, low)});
        break;
    }
    case ExposureClass::Bad: // a square on its corner
        fill(painter, t.warm,
             {middle + QPointF(0, -reach), middle + QPointF(reach, 0), middle + QPointF(0, reach),
              middle + QPointF(-reach, 0)});
        break;
    case ExposureClass::Red:
        fill(painter, t.danger, octagon(middle, reach - 1));
        cross(painter, middle, reach, t.surface);
        break;
    case ExposureClass::Alarm:
        fill(painter, t.danger, octagon(middle, reach - 1));
        exclaim(painter, middle, reach, t.surface);
        break;
    }
    painter.restore();
}

QString cleanSessionText()
{
    return ClassMarkText::tr(
        "A clean session is one that was done in full with an effort of at most 3 of 5, without "
        "back-off feelings, with pain low or hardly above where it began, and a morning after that "
        "is no sorer than usual.");
}

} // namespace midback
