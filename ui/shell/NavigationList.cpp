#include "ui/shell/NavigationList.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

namespace {
constexpr int rowHeight = 40;
constexpr int rowGap = 4;
constexpr int iconSize = 22;
} // namespace

NavigationList::NavigationList(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void NavigationList::addItem(const PageInfo &page)
{
    m_items.append({page, themedIcon(page.iconName)});
    updateGeometry();
    update();
}

void NavigationList::setCurrentItem(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    update();
    announceSelection(this, index);
}

QSize NavigationList::sizeHint() const
{
    return {space::sidebarWidth - 2 * space::m, itemCount() * (rowHeight + rowGap)};
}

QSize NavigationList::minimumSizeHint() const
{
    return {120, itemCount() * (rowHeight + rowGap)};
}

QAccessibleInterface *NavigationList::createAccessible()
{
    return createPaintedListAccessible(this, this, QAccessible::ListItem);
}

QRect NavigationList::itemRect(int index) const
{
    int before = 0; // items of the same group above this one
    int after = 0;  // and below it
    const bool bottom = m_items.at(index).page.atBottom;
    for (int i = 0; i < itemCount(); ++i) {
        if (m_items.at(i).page.atBottom == bottom)
            ++(i < index ? before : after);
    }
    const int step = rowHeight + rowGap;
    const int y = bottom ? height() - after * step + rowGap : before * step;
    return {0, y, width(), rowHeight};
}

void NavigationList::activateItem(int index)
{
    if (index >= 0 && index < itemCount())
        Q_EMIT itemActivated(index);
}

void NavigationList::keyPressEvent(QKeyEvent *event)
{
    const int last = itemCount() - 1;
    m_keyboard = true;
    update();
    switch (event->key()) {
    case Qt::Key_Up:
        return activateItem(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return activateItem(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return activateItem(0);
    case Qt::Key_End:
        return activateItem(last);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateItem(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavigationList::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        m_keyboard = true;
    QWidget::focusInEvent(event);
}

void NavigationList::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    if (event->button() == Qt::LeftButton)
        activateItem(itemAt(event->position().toPoint()));
}

void NavigationList::mouseMoveEvent(QMouseEvent *event)
{
    const int index = itemAt(event->position().toPoint());
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

void NavigationList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void NavigationList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < itemCount(); ++i)
        paintItem(painter, i);
}

void NavigationList::paintItem(QPainter &painter, int index) const
{
    const Tokens &t = tokensOf(*this);
    const QRect row = itemRect(index);
    const bool current = index == m_current;
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), row, rect.translated(row.topLeft()));
    };
    if (current)
        drawRounded(painter, row, space::controlRadius, t.accentSoft);
    else if (index == m_hovered)
        drawRounded(painter, row, space::controlRadius, mixed(t.sidebar, t.text, 0.06));
    if (current)
        drawRounded(painter, placed({0, 10, 4, rowHeight - 20}), 2, t.accent);

    const QRect icon = placed({14, (rowHeight - iconSize) / 2, iconSize, iconSize});
    drawTinted(painter, m_items.at(index).icon, icon, current ? t.accent : t.textSecondary);
    painter.setFont(typeFont(current ? TypeRole::Strong : TypeRole::Body, font()));
    painter.setPen(current ? t.accent : t.text);
    const int textLeft = 14 + iconSize + space::m;
    const QRect words = placed({textLeft, 0, row.width() - textLeft - space::s, rowHeight});
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(
        words, int(leading | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(itemName(index), Qt::ElideRight, words.width()));
    if (hasFocus() && current && m_keyboard)
        drawFocusRing(painter, row, space::controlRadius, t.focus);
}

} // namespace midback
