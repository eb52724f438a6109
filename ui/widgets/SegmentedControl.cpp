#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {
constexpr int frame = 3; // px: the ring of focus and a hair of distance to the chosen segment
} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(frame, frame, frame, frame);
    row->setSpacing(frame);
}

void SegmentedControl::addSegment(const QString &id, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    setButtonKind(button, ButtonKind::Segment);
    layout()->addWidget(button);
    m_segments.append({id, button});
    if (m_segments.size() == 1) {
        button->setChecked(true);
        m_reported = id;
    }
    // Tab comes to the chosen one only.
    button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    connect(button, &QPushButton::toggled, this, [this, id, button](bool on) {
        button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        update();
        if (!on || id == m_reported)
            return;
        m_reported = id;
        Q_EMIT currentChanged(id);
    });
}

QString SegmentedControl::current() const
{
    return m_reported;
}

void SegmentedControl::setCurrent(const QString &id)
{
    const bool focused = isAncestorOf(window()->focusWidget());
    for (const Segment &segment : std::as_const(m_segments)) {
        if (segment.id == id) {
            m_reported = id;
            segment.button->setChecked(true);
            if (focused)
                segment.button->setFocus(); // it goes with the choice, as with the arrow keys
        }
    }
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), space::controlRadius + 1, mixed(t.window, t.text, 0.07));
    // Around the segment rather than on its border: a ring must not pass for the choice.
    for (const Segment &segment : std::as_const(m_segments)) {
        if (segment.button->hasFocus())
            drawFocusRing(painter,
                          segment.button->geometry().adjusted(-frame, -frame, frame, frame),
                          space::controlRadius + 1, t.focus);
    }
}

} // namespace midback
