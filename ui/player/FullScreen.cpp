#include "ui/player/FullScreen.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace midback {

FullScreen::FullScreen(QWidget &page) : QObject(&page), m_page(page)
{
    page.installEventFilter(this);
}

bool FullScreen::isOn() const
{
    return m_page.window()->windowState().testFlag(Qt::WindowFullScreen);
}

void FullScreen::toggle()
{
    QWidget *window = m_page.window();
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

bool FullScreen::leave()
{
    if (!isOn())
        return false;
    toggle();
    return true;
}

void FullScreen::giveBack()
{
    if (m_window && !m_before)
        leave();
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show && m_window != m_page.window()) {
        m_window = m_page.window();
        m_before = isOn();
        if (m_window != &m_page)
            m_window->installEventFilter(this);
        Q_EMIT changed(m_before);
    } else if (watched == m_window && event->type() == QEvent::WindowStateChange) {
        Q_EMIT changed(isOn());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace midback
