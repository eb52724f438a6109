#include "ui/symptoms/SymptomDelegate.h"

#include "ui/symptoms/SymptomHistoryModel.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/ListPainting.h"

#include <QtGui/QPainter>

namespace midback {

namespace {

constexpr int badge = 32; // px, the disc with the score

bool isDay(const QModelIndex &index)
{
    return index.data(SymptomHistoryModel::KindRole).toInt() == int(SymptomHistoryModel::Kind::Day);
}

/// The second line of an entry: what is known beyond the score.
QString secondLine(const QModelIndex &index)
{
    QStringList parts;
    for (const int role : {SymptomHistoryModel::DetailRole, SymptomHistoryModel::NoteRole}) {
        const QString text = index.data(role).toString();
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void SymptomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isDay(index))
        drawListHeading(*painter, option, index.data().toString());
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

QSize SymptomDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (isDay(index))
        return {0, line + (index.row() == 0 ? space::m : space::xl)};
    return {0, std::max(badge, 2 * line) + space::l};
}

void SymptomDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect row = option.rect.adjusted(space::xs, 2, -space::xs, -2);
    drawRowGround(painter, option, row);

    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const QRect disc =
        place(QRect(row.left() + space::s, row.center().y() - badge / 2 + 1, badge, badge));
    drawRounded(painter, disc, space::controlRadius, tokens.surface, tokens.controlBorder);
    painter.setFont(typeFont(TypeRole::Strong, option.font));
    painter.setPen(tokens.text);
    painter.drawText(disc, Qt::AlignCenter,
                     QLocale().toString(index.data(SymptomHistoryModel::PainRole).toInt()));

    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QString detail = secondLine(index);
    const int line = option.fontMetrics.height();
    const int height = detail.isEmpty() ? line : 2 * line;
    const QRect texts(row.left() + space::s + badge + space::m, row.center().y() - height / 2 + 1,
                      row.width() - badge - space::xl - space::m, height);
    QRect first = texts;
    first.setHeight(line);
    painter.setFont(option.font);
    painter.drawText(place(first), int(leading | Qt::AlignVCenter),
                     index.data(SymptomHistoryModel::TimeRole).toString());
    const bool alarm = index.data(SymptomHistoryModel::AlarmRole).toBool();
    painter.setPen(alarm ? tokens.danger : tokens.textSecondary);
    painter.setFont(typeFont(TypeRole::Caption, option.font));
    QRect second = texts;
    second.setTop(first.bottom());
    painter.drawText(place(second), int(leading | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(detail, Qt::ElideRight, second.width()));
}

} // namespace midback
