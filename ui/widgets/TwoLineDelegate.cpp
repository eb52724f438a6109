#include "ui/widgets/TwoLineDelegate.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/ListPainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

TwoLineDelegate::TwoLineDelegate(int detailRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {140, QFontMetrics(typeFont(TypeRole::Strong, option.font)).lineSpacing() +
                     QFontMetrics(typeFont(TypeRole::Caption, option.font)).lineSpacing() +
                     space::l};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    painter->save();
    drawRowGround(*painter, option, row);

    const QRect inner = row.adjusted(space::m, 0, -space::m, 0);
    const QFontMetrics strong(typeFont(TypeRole::Strong, option.font));
    const QFontMetrics caption(typeFont(TypeRole::Caption, option.font));
    const int top =
        inner.top() + (inner.height() - strong.lineSpacing() - caption.lineSpacing()) / 2;
    const auto line = [&](TypeRole type, const QColor &colour, int y, const QString &text) {
        const QFont font = typeFont(type, option.font);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            QRect(inner.left(), y, inner.width(), metrics.lineSpacing()),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            metrics.elidedText(text, Qt::ElideRight, inner.width()));
    };
    line(TypeRole::Strong, t.text, top, index.data().toString());
    line(TypeRole::Caption, t.textSecondary, top + strong.lineSpacing(),
         index.data(m_detailRole).toString());
    painter->restore();
}

} // namespace midback
