#include "ui/plan/SlotButton.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/exercises/ExercisePainting.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace midback {

namespace {

constexpr int nameLines = 2;

} // namespace

SlotButton::SlotButton(const QString &time, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_time(time)
{
    setText(name);
    setAccessibleName(tr("%1, %2").arg(time, name));
    setAccessibleDescription(tr("Enter changes it, Delete removes it"));
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

int SlotButton::heightFor(const QFont &font)
{
    const QFontMetrics strong(typeFont(TypeRole::Strong, font));
    const QFontMetrics caption(typeFont(TypeRole::Caption, font));
    return strong.lineSpacing() + nameLines * caption.lineSpacing() + space::m;
}

QSize SlotButton::sizeHint() const
{
    return {88, heightFor(font())};
}

QSize SlotButton::minimumSizeHint() const
{
    return {56, sizeHint().height()};
}

void SlotButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), space::controlRadius, t.accentSoft,
                underMouse() ? t.accent : QColor());
    if (hasFocus())
        drawFocusRing(painter, rect(), space::controlRadius, t.focus);
    QRect inner = rect().adjusted(space::s, space::xs + 2, -space::s, 0);
    painter.setFont(typeFont(TypeRole::Strong, font()));
    painter.setPen(t.accent);
    inner.setTop(inner.top() + drawLines(painter, inner, m_time, 1, layoutDirection()));
    painter.setFont(typeFont(TypeRole::Caption, font()));
    painter.setPen(t.text);
    drawLines(painter, inner, text(), nameLines, layoutDirection());
}

void SlotButton::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SlotButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void SlotButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace midback
