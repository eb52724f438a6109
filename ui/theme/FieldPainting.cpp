#include "ui/theme/StylePainting.h"

#include "ui/theme/FieldFault.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace midback::stylepainting {

namespace {

constexpr int arrowRoom = 30; // px at the trailing side

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
    const bool fault = hasFieldFault(qobject_cast<const QWidget *>(option.styleObject));
    const QColor border = !enabled(option) ? t.cardBorder
                          : fault          ? t.danger
                          : focused        ? t.focus
                                           : t.controlBorder;
    drawRounded(painter, option.rect, space::controlRadius,
                enabled(option) ? t.surface : mixed(t.surface, t.text, 0.04), border,
                focused || fault ? 2.0 : 1.0);
}

void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool items = qobject_cast<const QAbstractItemView *>(widget);
    drawRounded(painter, option.rect, items ? 3 : space::controlRadius, t.surface,
                focused ? t.focus
                : items ? t.cardBorder
                        : t.controlBorder,
                focused ? 2.0 : 1.0);
}

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, mixed(t.surface, t.text, 0.05));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     t.controlBorder);
}

QRect fieldPartRect(const QStyleOptionComplex &option, QStyle::ComplexControl control,
                    QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int left = all.right() + 1 - arrowRoom;
    QRect rect;
    if (part == QStyle::SC_ComboBoxEditField && control == QStyle::CC_ComboBox)
        rect = all.adjusted(8, 1, -arrowRoom, -1);
    else if (part == QStyle::SC_ComboBoxArrow && control == QStyle::CC_ComboBox)
        rect = QRect(left, all.top(), arrowRoom, all.height());
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (control == QStyle::CC_SpinBox && spin) {
        const bool buttons = spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = (all.height() - 4) / 2;
        if (part == QStyle::SC_SpinBoxEditField)
            rect = all.adjusted(8, 2, buttons ? -arrowRoom : -8, -2);
        else if (part == QStyle::SC_SpinBoxUp && buttons)
            rect = QRect(left, all.top() + 2, arrowRoom - 3, half);
        else if (part == QStyle::SC_SpinBoxDown && buttons)
            rect = QRect(left, all.top() + 2 + half, arrowRoom - 3, half);
    }
    return rect.isValid() ? QStyle::visualRect(option.direction, all, rect) : rect;
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
