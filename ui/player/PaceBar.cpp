#include "ui/player/PaceBar.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>

namespace midback {

PaceBar::PaceBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Breath pacer"));
}

void PaceBar::setPhase(int seconds, int filled)
{
    if (seconds == m_seconds && filled == m_filled)
        return;
    m_seconds = seconds;
    m_filled = filled;
    update();
}

void PaceBar::paintEvent(QPaintEvent *)
{
    if (m_seconds <= 0)
        return;
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    const double cell = (width() - double(m_seconds - 1) * space::xs) / m_seconds;
    for (int i = 0; i < m_seconds; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? m_seconds - 1 - i : i;
        const QRectF box(place * (cell + space::xs), 0, cell, height());
        drawRounded(painter, box, height() / 2.0, i < m_filled ? t.accent : t.cardBorder);
    }
}

} // namespace midback
