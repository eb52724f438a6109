#include "ui/plan/RoutineItemDelegate.h"

#include "core/catalog/Catalog.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/plan/RoutineItemsModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/FigureStill.h"
#include "ui/widgets/ListPainting.h"
#include "ui/widgets/exercises/ExercisePainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int iconSize = 18;
constexpr QSize figureSize(56, 40);

/// Cuts a piece of `width` off the leading end of `rect`, with a gap behind it.
QRect takeLeading(QRect &rect, int width, Qt::LayoutDirection direction)
{
    QRect taken = rect;
    if (direction == Qt::RightToLeft) {
        taken.setLeft(rect.right() - width + 1);
        rect.setRight(taken.left() - space::m - 1);
    } else {
        taken.setWidth(width);
        rect.setLeft(taken.right() + space::m + 1);
    }
    return taken;
}

QRect centred(const QRect &rect, const QSize &size)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, rect);
}

} // namespace

RoutineItemDelegate::RoutineItemDelegate(const RoutineItemsModel &model,
                                         const FigureLibrary &figures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_figures(figures)
{
}

QSize RoutineItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(typeFont(TypeRole::Strong, option.font)).lineSpacing() +
                      QFontMetrics(typeFont(TypeRole::Caption, option.font)).lineSpacing();
    return {200, std::max(lines, figureSize.height()) + space::m};
}

void RoutineItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const RoutineItem &item = m_model.routine().items.at(index.row());
    const Exercise *exercise = m_model.catalog().exercise(item.exerciseId);
    const Tokens &t = tokensOf(option.palette);
    const Qt::LayoutDirection direction = option.direction;
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    painter->save();
    drawRowGround(*painter, option, row);

    QRect inner = row.adjusted(space::s, 0, -space::m, 0);
    const QRect grip = takeLeading(inner, iconSize, direction);
    drawTinted(*painter, themedIcon(QStringLiteral("grip")), centred(grip, {iconSize, iconSize}),
               t.textSecondary);
    const QRect figure = centred(takeLeading(inner, figureSize.width(), direction), figureSize);
    drawFigureStill(*painter, figure, m_figures.lookOf(item.exerciseId),
                    exercise ? exercise->position : Position::Standing, t, direction);
    if (!m_model.review().notesOn(index.row()).isEmpty()) {
        const Qt::LayoutDirection other =
            direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
        const QRect mark = takeLeading(inner, iconSize, other);
        drawTinted(*painter, themedIcon(QStringLiteral("info")),
                   centred(mark, {iconSize, iconSize}), t.warm);
    }

    const QFont strong = typeFont(TypeRole::Strong, option.font);
    const QFont caption = typeFont(TypeRole::Caption, option.font);
    const int height = QFontMetrics(strong).lineSpacing() + QFontMetrics(caption).lineSpacing();
    inner.setTop(row.top() + (row.height() - height) / 2);
    painter->setFont(strong);
    painter->setPen(t.text);
    inner.setTop(inner.top() + drawLines(*painter, inner, index.data().toString(), 1, direction));
    painter->setFont(caption);
    painter->setPen(t.textSecondary);
    drawLines(*painter, inner, itemDoseText(item, m_model.catalog()), 1, direction);
    painter->restore();
}

} // namespace midback
