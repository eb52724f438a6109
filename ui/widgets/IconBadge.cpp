#include "ui/widgets/IconBadge.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <QtGui/QPainter>

namespace midback {

IconBadge::IconBadge(const QString &iconName, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(themedIcon(iconName, role::accent))
{
    setFixedSize(size, size);
}

void IconBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), width() / 2.0, t.accentSoft);
    const int icon = width() / 2;
    const QRect place((width() - icon) / 2, (height() - icon) / 2, icon, icon);
    drawTinted(painter, m_icon, place, t.accent);
}

} // namespace midback
