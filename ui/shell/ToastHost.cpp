#include "ui/shell/ToastHost.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Toast.h"

#include <QtCore/QEvent>

namespace midback {

ToastHost::ToastHost(QWidget *over) : QObject(over), m_over(over) {}

void ToastHost::show(const QString &text, bool undoable)
{
    // Built on first use: it is not needed for the first paint.
    if (!m_toast) {
        m_toast = new Toast(m_over);
        connect(m_toast, &Toast::undoRequested, this, &ToastHost::undoRequested);
        connect(m_toast, &Toast::geometryWanted, this, &ToastHost::place);
        m_over->installEventFilter(this);
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
    if (watched == m_over && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void ToastHost::place()
{
    const QSize wanted = m_toast->sizeHint().boundedTo(m_over->size() - QSize(2 * space::xl, 0));
    m_toast->setGeometry((m_over->width() - wanted.width()) / 2,
                         m_over->height() - wanted.height() - space::xl, wanted.width(),
                         wanted.height());
}

} // namespace midback
