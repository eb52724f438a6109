#include "ui/charts/HeatmapPainting.h"

#include "ui/charts/HeatmapLayout.h"
#include "ui/theme/Paint.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

constexpr double strengths[] = {0.28, 0.45, 0.62, 0.80, 1.0};
constexpr int smallCell = 11; // below this a dash pattern is finer
constexpr int spanGap = 6;    // px between a span's line and its words

void paintMissed(QPainter &painter, const QRectF &frame, double radius)
{
    painter.drawRoundedRect(frame, radius, radius);
    const double inset = frame.width() * 0.3;
    painter.drawLine(frame.bottomLeft() + QPointF(inset, -inset),
                     frame.topRight() + QPointF(-inset, inset));
}

} // namespace

QColor heatmapColour(int step, const Tokens &tokens)
{
    return mixed(tokens.surface, tokens.accent, strengths[std::clamp(step, 0, 4)]);
}

void paintHeatmapCell(QPainter &painter, const QRect &cell, DayState state, int step,
                      const Tokens &tokens)
{
    const double radius = cell.width() >= smallCell ? 3 : 2;
    const QRectF frame = QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (state) {
    case DayState::Rest:
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tokens.surface, tokens.textSecondary, 0.14));
        painter.drawRoundedRect(cell, radius, radius);
        return;
    case DayState::Planned: {
        QPen pen(tokens.controlBorder, 1.0);
        const bool small = cell.width() < smallCell;
        pen.setDashPattern(small ? QList<qreal>{1.5, 1.5} : QList<qreal>{2.0, 2.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
        return;
    }
    case DayState::Missed:
        painter.setPen(QPen(tokens.controlBorder, 1.0));
        painter.setBrush(Qt::NoBrush);
        paintMissed(painter, frame, radius);
        return;
    case DayState::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(heatmapColour(step, tokens));
        painter.drawRoundedRect(cell, radius, radius);
        return;
    case DayState::Extra: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(heatmapColour(step, tokens));
        painter.drawRoundedRect(cell, radius, radius);
        painter.setBrush(tokens.surface);
        const double hole = std::max(1.25, cell.width() / 7.0); // smaller ones cannot be seen
        painter.drawEllipse(QRectF(cell).center(), hole, hole);
        return;
    }
    }
}

void paintHeatmapSpan(QPainter &painter, const HeatmapLayout &layout, const QDate &from,
                      const QDate &to, const QString &words, const Tokens &tokens)
{
    QRect weeks = layout.cellRect(from) | layout.cellRect(to);
    const int lineHeight = painter.fontMetrics().height();
    weeks = QRect(weeks.left(), layout.height() + 2, weeks.width(), lineHeight);
    painter.setPen(QPen(tokens.text, 2.0, Qt::SolidLine, Qt::FlatCap));
    const double y = weeks.top() + lineHeight / 2;
    painter.drawLine(QPointF(weeks.left(), y), QPointF(weeks.right() + 1, y));
    const int width = painter.fontMetrics().horizontalAdvance(words) + 1;
    const bool left = !layout.mirrored();
    const int place = left ? weeks.left() - width - spanGap : weeks.right() + 1 + spanGap;
    painter.setPen(tokens.textSecondary);
    painter.drawText(QRect(place, weeks.top(), width, lineHeight), Qt::AlignCenter, words);
}

void paintHeatmapLabels(QPainter &painter, const HeatmapLayout &layout, const QLocale &locale,
                        const Tokens &tokens)
{
    painter.setPen(tokens.textSecondary);
    for (const HeatmapLayout::MonthLabel &label : layout.monthLabels()) {
        const int month = label.month.month();
        QString name = locale.standaloneMonthName(month, QLocale::ShortFormat);
        const QString withYear =
            QCoreApplication::translate("Heatmap", "%1 %2", "month and year")
                .arg(name, locale.toString(label.month, QStringLiteral("yyyy")));
        if (month == 1 && painter.fontMetrics().horizontalAdvance(withYear) < label.rect.width())
            name = withYear;
        painter.drawText(label.rect,
                         int(Qt::AlignTop | (layout.mirrored() ? Qt::AlignRight : Qt::AlignLeft)),
                         name);
    }
    for (const int weekday : {1, 3, 5}) {
        const QRect rect = layout.weekdayRect(weekday);
        // Small cells are lower than a line of text: the name may reach beyond its row.
        const QRect room = rect.adjusted(0, -rect.height(), 0, rect.height());
        painter.drawText(
            room, int(Qt::AlignVCenter | (layout.mirrored() ? Qt::AlignRight : Qt::AlignLeft)),
            locale.standaloneDayName(weekday, QLocale::ShortFormat));
    }
}

} // namespace midback
