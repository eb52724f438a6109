#include "ui/shell/ToastHost.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Toast.h"

#include <QtCore/QEvent>

namespace midback {

ToastHost::ToastHost(QWidget *over, QWidget *page) : QObject(over), m_over(over), m_page(page) {}

void ToastHost::show(const QString &text, bool undoable)
{
    // Built on first use: it is not needed for the first paint.
    if (!m_toast) {
        m_toast = new Toast(m_over);
        connect(m_toast, &Toast::undoRequested, this, &ToastHost::undoRequested);
        connect(m_toast, &Toast::geometryWanted, this, &ToastHost::place);
        m_over->installEventFilter(this);
        if (m_page)
            m_page->installEventFilter(this);
    }
    m_toast->showMessage(text, undoable);
}

void ToastHost::hide()
{
    if (m_toast)
        m_toast->hide();
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if ((watched == m_over || watched == m_page) && moved)
        place();
    return QObject::eventFilter(watched, event);
}

void ToastHost::place()
{
    QRect room = m_over->rect();
    if (m_page && m_page->isVisibleTo(m_over))
        room = QRect(m_page->mapTo(m_over, QPoint()), m_page->size());
    const QSize wanted = m_toast->sizeHint().boundedTo(room.size() - QSize(2 * space::xl, 0));
    m_toast->setGeometry(room.x() + (room.width() - wanted.width()) / 2,
                         room.bottom() + 1 - wanted.height() - space::xl, wanted.width(),
                         wanted.height());
}

} // namespace midback
