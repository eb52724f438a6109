#include "ui/widgets/Toast.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

Toast::Toast(QWidget *parent) : QWidget(parent), m_label(bodyLabel()), m_undo(new QPushButton)
{
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &Toast::onTimeout);

    m_label->setWordWrap(false);
    m_undo->setText(tr("&Undo"));
    setButtonKind(m_undo, ButtonKind::Quiet);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    auto *close = new QPushButton;
    close->setIcon(themedIcon(QStringLiteral("x")));
    close->setAccessibleName(tr("Close this message"));
    setButtonKind(close, ButtonKind::Quiet);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addSpacing(space::s);
    row->addWidget(m_label, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
}

void Toast::showMessage(const QString &text, bool undoable)
{
    m_label->setText(text);
    setAccessibleName(text);
    m_undo->setVisible(undoable);
    layout()->activate();
    Q_EMIT geometryWanted();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_label->text();
}

bool Toast::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        m_timer.stop();
        break;
    case QEvent::Leave:
        if (isVisible())
            m_timer.start();
        break;
    case QEvent::Hide:
        m_timer.stop();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), space::cardRadius, t.surface, t.controlBorder);
}

void Toast::onTimeout()
{
    // While the keyboard is inside, or the pointer was already there when the message came, it
    // stays: the button about to be pressed must not go.
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer.start();
    else
        hide();
}

} // namespace midback
