#include "app/window/AfterFirstPaint.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>

namespace midback {

AfterFirstPaint::AfterFirstPaint(QObject *window, std::function<void()> then)
    : QObject(window)
    , m_then(std::move(then))
{
    window->installEventFilter(this);
}

bool AfterFirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The zero timer comes back after this paint has reached the screen.
        QTimer::singleShot(0, this, [this] {
            m_then();
            deleteLater();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace midback
