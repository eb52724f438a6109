#include "ui/library/ExerciseCardDelegate.h"

#include "core/catalog/Catalog.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/FigureStill.h"
#include "ui/widgets/exercises/ExerciseListModel.h"
#include "ui/widgets/exercises/ExercisePainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int padding = space::m;
constexpr int figureHeight = 104;
constexpr int nameLines = 2;

int lineOf(TypeRole role, const QFont &font)
{
    return QFontMetrics(typeFont(role, font)).lineSpacing();
}

void drawBadge(QPainter &painter, const QRect &figure, const QString &text, const QFont &font,
               const Tokens &t, Qt::LayoutDirection direction)
{
    const QFont small = typeFont(TypeRole::Eyebrow, font);
    const QSize size(QFontMetrics(small).horizontalAdvance(text) + 2 * space::s,
                     QFontMetrics(small).height() + space::xs);
    const QRect inner = figure.adjusted(space::s, space::s, -space::s, -space::s);
    const QRect badge = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignTop, size, inner);
    drawRounded(painter, badge, badge.height() / 2.0, t.accentSoft);
    painter.setFont(small);
    painter.setPen(t.accent);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

ExerciseCardDelegate::ExerciseCardDelegate(const Catalog &catalog, const FigureLibrary &figures,
                                           QObject *parent)
    : QStyledItemDelegate(parent)
    , m_catalog(catalog)
    , m_figures(figures)
{
}

int ExerciseCardDelegate::cellHeight(const QFont &font)
{
    return gap + padding + figureHeight + space::m + nameLines * lineOf(TypeRole::Strong, font) +
           space::xs + lineOf(TypeRole::Caption, font) + space::s +
           lineOf(TypeRole::Caption, font) + padding;
}

QSize ExerciseCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cell;
}

void ExerciseCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Exercise *exercise = m_catalog.exercise(index.data(ExerciseListModel::IdRole).toString());
    if (!exercise)
        return;
    const Tokens &t = tokensOf(option.palette);
    const Qt::LayoutDirection direction = option.direction;
    const QRect card =
        QStyle::visualRect(direction, option.rect, option.rect.adjusted(0, 0, -gap, -gap));
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    drawRounded(*painter, card, space::cardRadius, t.surface,
                hovered ? t.controlBorder : t.cardBorder);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, card, space::cardRadius, t.focus);

    QRect inner = card.adjusted(padding, padding, -padding, -padding);
    const QRect figure(inner.topLeft(), QSize(inner.width(), figureHeight));
    drawFigureStill(*painter, figure, m_figures.lookOf(exercise->id), exercise->position, t,
                    direction);
    if (exercise->own)
        drawBadge(*painter, figure, exercise->retired ? tr("Deleted") : tr("Yours"), option.font, t,
                  direction);
    else if (exercise->deskFriendly)
        drawBadge(*painter, figure, tr("Desk"), option.font, t, direction);

    inner.setTop(figure.bottom() + space::m);
    painter->setFont(typeFont(TypeRole::Strong, option.font));
    painter->setPen(t.text);
    inner.setTop(inner.top() + drawLines(*painter, inner, exercise->name, nameLines, direction) +
                 space::xs);
    painter->setFont(typeFont(TypeRole::Caption, option.font));
    painter->setPen(t.textSecondary);
    drawLines(*painter, inner, stageAndPlanes(*exercise), 1, direction);

    const int line = painter->fontMetrics().lineSpacing();
    const QRect foot(inner.left(), card.bottom() - padding - line + 1, inner.width(), line);
    const QRect dots = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter,
                                           QSize(difficultyWidth, line), foot);
    drawDifficulty(*painter, dots, exercise->difficulty, t, direction);
    const QRect dose =
        QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter,
                            QSize(foot.width() - difficultyWidth - space::s, line), foot);
    drawLines(*painter, dose, doseAndSides(*exercise), 1, direction);
    painter->restore();
}

} // namespace midback
