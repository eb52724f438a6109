#include "ui/widgets/ListPainting.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionViewItem>

namespace midback {

void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        drawRounded(painter, row, space::controlRadius, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(painter, row, space::controlRadius, mixed(t.surface, t.accentSoft, 0.5));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, row, space::controlRadius, t.focus);
}

void drawListHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter.setFont(typeFont(TypeRole::Eyebrow, option.font));
    painter.setPen(tokensOf(option.palette).textSecondary);
    const QRect room = option.rect.adjusted(space::m, 0, -space::m, -space::xs);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(room, int(leading | Qt::AlignBottom), text);
}

} // namespace midback
