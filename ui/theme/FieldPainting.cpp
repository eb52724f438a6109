#include "ui/theme/StylePainting.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback::stylepainting {

namespace {

bool enabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

QColor arrowColour(const QStyleOption &option, bool usable)
{
    const auto group = usable ? QPalette::Active : QPalette::Disabled;
    return option.palette.color(group, QPalette::ButtonText);
}

} // namespace

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && enabled(option);
    const QColor border = !enabled(option) ? t.cardBorder : focused ? t.focus : t.controlBorder;
    drawRounded(painter, option.rect, space::controlRadius,
                enabled(option) ? t.surface : mixed(t.surface, t.text, 0.04), border,
                focused ? 2.0 : 1.0);
}

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    drawRounded(painter, option.rect, space::controlRadius, t.surface,
                focused ? t.focus : t.controlBorder, focused ? 2.0 : 1.0);
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QStyle &style,
                  const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.frame) {
        drawField(option, painter);
        const bool lit = enabled(option) && option.state.testFlag(QStyle::State_MouseOver) &&
                         !option.state.testFlag(QStyle::State_HasFocus);
        if (lit)
            drawRounded(painter, option.rect, space::controlRadius, mixed(t.surface, t.text, 0.05),
                        t.controlBorder);
    }
    const QRect arrow =
        style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(painter, QRectF(arrow).center(), 4.5, Towards::Down,
                arrowColour(option, enabled(option)));
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QStyle &style,
                 const QWidget *widget)
{
    if (option.frame)
        drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &t = tokensOf(option.palette);
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag,
                          Towards towards) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        if (option.activeSubControls.testFlag(part) &&
            option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(painter, QRectF(rect).adjusted(1, 1, -1, -1), 4,
                        mixed(t.surface, t.text, 0.08));
        drawChevron(painter, QRectF(rect).center(), 3.5, towards,
                    arrowColour(option, enabled(option) && option.stepEnabled.testFlag(flag)));
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Towards::Up);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Towards::Down);
}

} // namespace midback::stylepainting
