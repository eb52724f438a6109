#include "ui/plan/RoutineItemsView.h"

#include "ui/plan/RoutineItemDelegate.h"
#include "ui/plan/RoutineItemsModel.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace midback {

namespace {

constexpr int fewestRows = 3; // that the list has room for

} // namespace

RoutineItemsView::RoutineItemsView(RoutineItemsModel *model, const FigureLibrary &figures,
                                   QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Exercises of the routine"));
    setAccessibleDescription(
        tr("Alt and the up or down arrow move an exercise, Delete removes it"));
    setModel(model);
    setItemDelegate(new RoutineItemDelegate(*model, figures, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    const auto resized = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
    connect(model, &QAbstractItemModel::modelReset, this, resized);
}

void RoutineItemsView::setCurrentRow(int row)
{
    setCurrentIndex(model()->index(std::clamp(row, 0, std::max(0, model()->rowCount() - 1)), 0));
}

/// High enough for all rows: the page scrolls, not the list in it.
QSize RoutineItemsView::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int row = itemDelegate()->sizeHint(option, model()->index(0, 0)).height();
    return {300, std::max(fewestRows, model()->rowCount()) * row + 2};
}

QSize RoutineItemsView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void RoutineItemsView::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (up || event->key() == Qt::Key_Down)) {
        moveCurrent(up ? -1 : 1);
    } else if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        if (currentIndex().isValid())
            Q_EMIT removeRequested(currentRow());
    } else {
        QListView::keyPressEvent(event);
    }
}

void RoutineItemsView::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= model()->rowCount())
        return;
    model()->moveRow({}, from, {}, by > 0 ? to + 1 : to);
    scrollTo(currentIndex());
}

void RoutineItemsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

} // namespace midback
