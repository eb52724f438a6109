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
