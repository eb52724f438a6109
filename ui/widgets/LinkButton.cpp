#include "ui/widgets/LinkButton.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int smallestTarget = 24; // px

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()),
            std::max(smallestTarget, fontMetrics().height() + space::xs)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(120, sizeHint().width()), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    QFont words = font();
    words.setUnderline(underMouse());
    painter.setFont(words);
    painter.setPen(isEnabled() ? t.accent : t.textSecondary);
    painter.drawText(
        rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        width() >= sizeHint().width()
            ? text() // measuring again could round the other way
            : painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus())
        drawFocusRing(painter, rect(), space::xs, t.focus);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void LinkButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace midback
