#include "ui/theme/StylePainting.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

namespace midback::stylepainting {

namespace {

/// Fill and border of the box or circle.
std::pair<QColor, QColor> boxColours(const QStyleOption &option, bool filled)
{
    const Tokens &t = tokensOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {filled ? t.cardBorder : t.surface, t.cardBorder};
    if (filled)
        return {t.accent, t.accent};
    const bool lit = option.state.testFlag(QStyle::State_MouseOver);
    return {lit ? mixed(t.surface, t.text, 0.06) : t.surface, t.controlBorder};
}

} // namespace

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const auto [fill, border] = boxColours(option, on || partly);
    drawRounded(painter, box, 5, fill, border, 1.25);
    if (on)
        drawCheckMark(painter, box.center(), 13, t.onAccent);
    else if (partly)
        drawRounded(painter, QRectF(box.center() - QPointF(5, 1), QSizeF(10, 2)), 1, t.onAccent);
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const auto [fill, border] = boxColours(option, on);
    drawRounded(painter, box, box.height() / 2, fill, border, 1.25);
    if (on)
        drawRounded(painter, QRectF(box.center() - QPointF(4, 4), QSizeF(8, 8)), 4, t.onAccent);
}

void drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    // In a list the selected row has the accent behind it.
    const bool onAccent = qobject_cast<const QAbstractItemView *>(widget) &&
                          option.state.testFlag(QStyle::State_Selected);
    drawFocusRing(painter, option.rect, 6, onAccent ? t.text : t.focus);
}

void drawPopupPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    // The window of a popup is square, so the panel is too.
    painter.fillRect(option.rect, t.controlBorder);
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), t.surface);
}

} // namespace midback::stylepainting
