#include "ui/symptoms/SymptomList.h"

#include "ui/symptoms/SymptomDelegate.h"

#include <QtGui/QKeyEvent>

namespace midback {

SymptomList::SymptomList(QWidget *parent) : HeadedList(parent)
{
    setItemDelegate(new SymptomDelegate(this));
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
    HeadedList::keyPressEvent(event);
}

} // namespace midback
