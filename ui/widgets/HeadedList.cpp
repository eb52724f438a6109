#include "ui/widgets/HeadedList.h"

namespace midback {

HeadedList::HeadedList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QModelIndex HeadedList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QListView::moveCursor(action, modifiers);
    if (!index.isValid() || index.flags().testFlag(Qt::ItemIsSelectable))
        return index;
    // On in the direction of the step; above the first row there is none, then back to it.
    const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp;
    for (const int step : {up ? -1 : 1, up ? 1 : -1}) {
        const QModelIndex next = index.siblingAtRow(index.row() + step);
        if (next.isValid())
            return next;
    }
    return index;
}

} // namespace midback
