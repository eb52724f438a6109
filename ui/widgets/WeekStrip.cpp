#include "ui/widgets/WeekStrip.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/DayMark.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace midback {

WeekStrip::WeekStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("This week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::setDays(const QList<WeekDay> &days)
{
    m_days = days;
    m_current = 0;
    for (int i = 0; i < itemCount(); ++i) {
        if (m_days.at(i).today)
            m_current = i;
    }
    update();
}

void WeekStrip::setActivatable(bool activatable)
{
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize WeekStrip::sizeHint() const
{
    return {320, minimumSizeHint().height()};
}

QSize WeekStrip::minimumSizeHint() const
{
    const QFontMetrics label(typeFont(TypeRole::Caption, font()));
    return {7 * 40, label.height() + space::s + 2 * DayMark::radius + 8};
}

QAccessibleInterface *WeekStrip::createAccessible()
{
    return createPaintedListAccessible(this, this, QAccessible::ListItem);
}

QString WeekStrip::itemName(int index) const
{
    const WeekDay &day = m_days.at(index);
    QStringList parts{day.label};
    if (day.today)
        parts << tr("today");
    parts << DayMark::words(day.state);
    if (!day.detail.isEmpty())
        parts << day.detail;
    return parts.join(QStringLiteral(", "));
}

QRect WeekStrip::itemRect(int index) const
{
    if (m_days.isEmpty())
        return {};
    const double each = double(width()) / itemCount();
    const int place = layoutDirection() == Qt::RightToLeft ? itemCount() - 1 - index : index;
    const int left = qRound(place * each);
    return {left, 0, qRound((place + 1) * each) - left, height()};
}

void WeekStrip::activateItem(int index)
{
    if (index < 0 || index >= itemCount() || !itemsActivate())
        return;
    m_current = index;
    update();
    Q_EMIT dayActivated(index);
}

bool WeekStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showItemName(*this, *this, *static_cast<QHelpEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void WeekStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int to = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
        to += forward;
        break;
    case Qt::Key_Left:
        to -= forward;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = itemCount() - 1;
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateItem(m_current);
    default:
        return QWidget::keyPressEvent(event);
    }
    to = std::clamp(to, 0, std::max(0, itemCount() - 1));
    if (to == m_current)
        return;
    m_current = to;
    update();
    announceCurrentItem(this, to);
}

void WeekStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activateItem(itemAt(event->position().toPoint()));
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < itemCount(); ++i)
        paintDay(painter, i);
}

void WeekStrip::paintDay(QPainter &painter, int index) const
{
    const Tokens &t = tokensOf(*this);
    const WeekDay &day = m_days.at(index);
    const QRectF cell = itemRect(index);
    painter.setFont(typeFont(day.today ? TypeRole::Eyebrow : TypeRole::Caption, font()));
    painter.setPen(day.today ? t.accent : t.textSecondary);
    const double line = painter.fontMetrics().height();
    painter.drawText(QRectF(cell.left(), 0, cell.width(), line), Qt::AlignCenter, day.label);
    const QPointF middle(cell.center().x(), line + space::s + DayMark::radius + 3);
    DayMark::draw(painter, middle, day.state, day.today, t);
    if (hasFocus() && index == m_current) {
        const double reach = DayMark::radius + 4;
        drawFocusRing(painter, QRectF(middle - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)),
                      reach, t.focus);
    }
}

} // namespace midback
