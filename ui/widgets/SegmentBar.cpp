#include "ui/widgets/SegmentBar.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/ProgressAccessible.h"

#include <QtGui/QPainter>

namespace midback {

namespace {
constexpr double thickness = 6;
constexpr double widestGap = 8;
} // namespace

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Session progress"));
}

void SegmentBar::setProgress(int count, int current, double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (count == m_count && current == m_current && qFuzzyCompare(1.0 + share, 1.0 + m_share))
        return;
    const bool stepped = count != m_count || current != m_current;
    m_count = count;
    m_current = current;
    m_share = share;
    update();
    if (stepped)
        announceProgress(this, current);
}

QSize SegmentBar::sizeHint() const
{
    return {240, int(thickness)};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {60, int(thickness)};
}

QAccessibleInterface *SegmentBar::createAccessible()
{
    return new ProgressAccessible(this, [this] {
        const int shown = std::min(m_current + 1, m_count);
        return ProgressAccessible::State{double(m_current), double(m_count),
                                         tr("%1 of %2").arg(shown).arg(m_count)};
    });
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    if (m_count <= 0)
        return;
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    const double gap = std::min(widestGap, width() / (m_count * 4.0));
    const double each = (width() - gap * (m_count - 1)) / m_count;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < m_count; ++i) {
        const int place = rightToLeft ? m_count - 1 - i : i;
        const QRectF segment(place * (each + gap), 0, each, thickness);
        drawRounded(painter, segment, thickness / 2, mixed(t.window, t.controlBorder, 0.45));
        const double share = i < m_current ? 1.0 : i == m_current ? m_share : 0.0;
        if (share <= 0)
            continue;
        QRectF done = segment;
        const double filled = std::max(thickness, each * share);
        if (rightToLeft)
            done.setLeft(segment.right() - filled);
        else
            done.setWidth(filled);
        drawRounded(painter, done, thickness / 2, t.accent);
    }
}

} // namespace midback
