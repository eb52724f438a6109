#include "ui/symptoms/SymptomList.h"

#include "ui/symptoms/SymptomDelegate.h"

#include <QtGui/QKeyEvent>

namespace midback {

SymptomList::SymptomList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new SymptomDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Entries"));
}

QModelIndex SymptomList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QListView::moveCursor(action, modifiers);
    if (!index.isValid() || index.flags().testFlag(Qt::ItemIsSelectable))
        return index;
    // On in the direction of the step; above the first entry there is none, then back to it.
    const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp;
    for (const int step : {up ? -1 : 1, up ? 1 : -1}) {
        const QModelIndex next = index.siblingAtRow(index.row() + step);
        if (next.isValid())
            return next;
    }
    return index;
}

void SymptomList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT deleteRequested();
        return;
    }
    // Left to the page, which logs it.
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace midback
