#include "ui/widgets/exercises/ExercisePainting.h"

#include "ui/theme/Tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyle>

namespace midback {

void drawDifficulty(QPainter &painter, const QRectF &rect, int difficulty, const Tokens &tokens,
                    Qt::LayoutDirection direction)
{
    constexpr double size = 7;
    constexpr double gap = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i) {
        const double along = i * (size + gap);
        const double x =
            direction == Qt::RightToLeft ? rect.right() - along - size : rect.left() + along;
        const QRectF dot(x, rect.center().y() - size / 2, size, size);
        const bool filled = i < difficulty;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(tokens.controlBorder, 1));
        painter.setBrush(filled ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(filled ? dot : dot.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

int drawLines(QPainter &painter, const QRect &rect, const QString &text, int lines,
              Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignTop);
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = rect.top();
    for (int line = 0; line < lines; ++line) {
        QTextLine laid = layout.createLine();
        if (!laid.isValid())
            break;
        laid.setLineWidth(rect.width());
        const bool last = line == lines - 1;
        const QString words =
            last ? metrics.elidedText(text.mid(laid.textStart()), Qt::ElideRight, rect.width())
                 : text.mid(laid.textStart(), laid.textLength()).trimmed();
        painter.drawText(QRect(rect.left(), y, rect.width(), metrics.height()), int(alignment),
                         words);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y - rect.top();
}

} // namespace midback
