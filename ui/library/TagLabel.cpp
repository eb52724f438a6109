#include "ui/library/TagLabel.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace midback {

TagLabel::TagLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(TypeRole::Caption, QApplication::font()));
    setContentsMargins(space::s + 2, space::xs, space::s + 2, space::xs);
}

void TagLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), height() / 2.0, t.window, t.cardBorder);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace midback
