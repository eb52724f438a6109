#include "tests/figures/Sheet.h"

#include "ui/figure/FigurePainter.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace midback {

namespace {

constexpr int gap = 10;
constexpr int words = 38; // two lines

/// Start, middle and end, or every posture. A posture tells more than a moment between two of them,
/// so where the way out has no stop but the way back has (the cat after the cow, the breath out),
/// it is start, end and that.
std::vector<FigureMoment> momentsOf(const FigureMotion &motion, bool everyPosture)
{
    const std::vector<FigureMoment> moments = motion.keyMoments();
    if (everyPosture)
        return moments;
    const FigureMoment end{FigureMoment::Leg::Out, 1};
    const auto stops = std::size_t(motion.figure().out.size());
    if (stops > 1)
        return {moments.front(), moments[stops / 2], end};
    if (moments.back().leg == FigureMoment::Leg::Back)
        return {moments.front(), end, moments.back()};
    return {moments.front(), {FigureMoment::Leg::Out, 0.5}, end};
}

} // namespace

QImage contactSheet(const std::vector<std::shared_ptr<const FigureMotion>> &figures,
                    const SheetLook &look)
{
    const FigureColours colours = look.dark ? darkFigure() : lightFigure();
    int widest = 1;
    for (const auto &figure : figures)
        widest = std::max(widest, int(momentsOf(*figure, look.everyPosture).size()));
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
        for (const FigureMoment &moment : momentsOf(*figures[row], look.everyPosture)) {
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
                painter.drawText(QRect(cell.left() + 4, cell.bottom() + 4, cell.width() - 8, words),
                                 Qt::AlignTop | Qt::TextWordWrap, cue);
            }
            ++column;
        }
    }
    return sheet;
}

} // namespace midback
