#include "ui/widgets/DayMark.h"

#include "ui/theme/Paint.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace midback {

namespace {

void circle(QPainter &painter, const QPointF &middle, double radius, const QColor &fill,
            const QPen &pen)
{
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(pen);
    painter.drawEllipse(middle, radius, radius);
}

void play(QPainter &painter, const QPointF &middle, const QColor &colour)
{
    painter.setBrush(colour);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(
        QPolygonF{middle + QPointF(-4, -6), middle + QPointF(7, 0), middle + QPointF(-4, 6)});
}

} // namespace

QString DayMark::words(DayState state)
{
    switch (state) {
    case DayState::Planned:
        return QCoreApplication::translate("DayMark", "planned");
    case DayState::Done:
        return QCoreApplication::translate("DayMark", "done");
    case DayState::Extra:
        return QCoreApplication::translate("DayMark", "done, an extra");
    case DayState::Missed:
        return QCoreApplication::translate("DayMark", "not done");
    case DayState::Rest:
        break;
    }
    return QCoreApplication::translate("DayMark", "rest day");
}

void DayMark::draw(QPainter &painter, const QPointF &middle, DayState state, bool today,
                   const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = radius - 1;
    const QPen none(Qt::NoPen);
    switch (state) {
    case DayState::Done:
        circle(painter, middle, radius, t.accent, none);
        drawCheckMark(painter, middle, radius, t.onAccent);
        break;
    case DayState::Extra:
        circle(painter, middle, edge, t.accentSoft, QPen(t.accent, 2));
        drawCheckMark(painter, middle, radius, t.accent);
        break;
    case DayState::Planned:
        circle(painter, middle, edge, today ? t.accentSoft : QColor(),
               today ? QPen(t.accent, 2) : QPen(t.controlBorder, 1.5));
        if (today)
            play(painter, middle, t.accent);
        break;
    case DayState::Missed:
        circle(painter, middle, edge, {}, QPen(t.controlBorder, 1.25, Qt::DashLine));
        painter.setPen(QPen(t.textSecondary, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0));
        break;
    case DayState::Rest:
        circle(painter, middle, 3, today ? t.accent : t.controlBorder, none);
        break;
    }
    painter.restore();
}

} // namespace midback
