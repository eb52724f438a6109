#include "tests/figures/Sheet.h"

#include "ui/figure/FigurePainter.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace midback {

namespace {

constexpr int gap = 10;
constexpr int words = 22;

std::vector<FigureMoment> momentsOf(const FigureMotion &motion, int columns)
{
    std::vector<FigureMoment> all = motion.keyMoments();
    if (columns <= 0)
        return all;
    if (int(all.size()) == columns)
        return all;
    const FigureMoment end{FigureMoment::Leg::Out, 1};
    if (int(all.size()) > columns) {
        // Start, end and what lies between them or behind.
        std::vector<FigureMoment> some{all.front()};
        for (int i = 1; int(some.size()) + 1 < columns; ++i) {
            const FigureMoment &next =
                all[std::size_t(i) * (all.size() - 1) / std::size_t(columns - 1)];
            if (!(next == end))
                some.push_back(next);
        }
        if (some.back().leg == FigureMoment::Leg::Back)
            some.insert(some.end() - 1, end);
        else
            some.push_back(end);
        return some;
    }
    return {{}, {FigureMoment::Leg::Out, 0.5}, {FigureMoment::Leg::Out, 1}};
}

} // namespace

QImage contactSheet(const std::vector<std::shared_ptr<const FigureMotion>> &figures,
                    const SheetLook &look)
{
    const FigureColours colours = look.dark ? darkFigure() : lightFigure();
    int widest = 1;
    for (const auto &figure : figures)
        widest = std::max(widest, int(momentsOf(*figure, look.columns).size()));
    const int rowHeight = look.cell.height() + gap + (look.words ? words : 0);
    QImage sheet(
        QSize(gap + widest * (look.cell.width() + gap), gap + int(figures.size()) * rowHeight),
        QImage::Format_ARGB32_Premultiplied);
    sheet.fill(look.dark ? QColor(0x0B, 0x0F, 0x12) : QColor(Qt::white));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    painter.setFont(font);
    for (std::size_t row = 0; row < figures.size(); ++row) {
        FigurePainter figure(figures[row], colours);
        figure.setMirrored(look.mirrored);
        figure.setTurnedBy(look.turnedBy);
        int column = 0;
        for (const FigureMoment &moment : momentsOf(*figures[row], look.columns)) {
            const QRect cell(
                QPoint(gap + column * (look.cell.width() + gap), gap + int(row) * rowHeight),
                look.cell);
            QPainterPath round;
            round.addRoundedRect(cell, 12, 12);
            painter.fillPath(round, colours.background);
            figure.setFrame(cell);
            figure.paint(painter, moment);
            if (look.words) {
                const FigureKey *key = figures[row]->keyAt(moment);
                const QString cue = key ? key->cue
                                        : figures[row]->figure().exercise + QStringLiteral(": ") +
                                              figures[row]->figure().startCue;
                painter.setPen(look.dark ? Qt::white : Qt::black);
                painter.drawText(
                    QRect(cell.left() + 4, cell.bottom() + 2, cell.width() - 8, words),
                    Qt::AlignVCenter,
                    painter.fontMetrics().elidedText(cue, Qt::ElideRight, cell.width() - 8));
            }
            ++column;
        }
    }
    return sheet;
}

} // namespace midback
