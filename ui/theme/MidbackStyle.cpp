#include "ui/theme/MidbackStyle.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/StylePainting.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTextEdit>

namespace midback {

namespace {

constexpr int fieldHeight = 36;
constexpr int rowHeight = 32;
constexpr int fieldPadding = 8;
constexpr int cellPadding = 8;

template<class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

MidbackStyle::MidbackStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void MidbackStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The frame of a text field fills its own round shape; a square viewport would poke out of it.
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        plain->viewport()->setAutoFillBackground(false);
        plain->document()->setDocumentMargin(fieldPadding);
    } else if (auto *rich = qobject_cast<QTextEdit *>(widget)) {
        rich->viewport()->setAutoFillBackground(false);
        rich->document()->setDocumentMargin(fieldPadding);
    }
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Digits have no direction: without a word of it they stand at the far side of a mirrored
    // field.
    auto *box = qobject_cast<QAbstractSpinBox *>(widget);
    if (box && box->layoutDirection() == Qt::RightToLeft)
        box->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QIcon MidbackStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                 const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? themedIcon(QStringLiteral("x"))
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

int MidbackStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::m;
    case PM_ScrollBarExtent:
        return space::m;
    case PM_ScrollBarSliderMin:
        return 40;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 24;
    case PM_SliderLength:
        return 20;
    case PM_FocusFrameHMargin: // the room beside the text of a cell
        return cellPadding;
    case PM_HeaderMargin:
        return cellPadding;
    case PM_DefaultFrameWidth: // the ring of focus must fit
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 2;
        break;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs;
    case PM_ToolTipLabelFrameWidth:
        return space::s;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int MidbackStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier) ? 1 : 0;
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration: // an animation is a timer
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize MidbackStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    if (type == CT_PushButton) {
        if (const auto *button = as<QStyleOptionButton>(option))
            return stylepainting::buttonSize(*button, widget);
    }
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox: {
        const int padding = type == CT_ComboBox ? space::l : space::s;
        const int height = std::max(option->fontMetrics.height() + 18, fieldHeight);
        return {size.width() + padding, height};
    }
    case CT_ToolButton:
        return size.expandedTo({rowHeight, rowHeight});
    case CT_MenuItem:
    case CT_ItemViewItem:
    case CT_HeaderSection:
        return {size.width() + space::s, std::max(size.height(), rowHeight)};
    case CT_CheckBox:
    case CT_RadioButton:
        return size.expandedTo({24, 28});
    default:
        return size;
    }
}

QRect MidbackStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        // Inside a spin box the field has no frame and no margin of its own.
        const auto *frame = as<QStyleOptionFrame>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(fieldPadding, 0, -4, 0)
                                             : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect MidbackStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    const auto *slider = as<QStyleOptionSlider>(option);
    if (control == CC_ScrollBar && slider)
        return stylepainting::scrollBarRect(*slider, part, *proxy(), widget);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        const QRect rect = stylepainting::fieldPartRect(*option, control, part);
        if (rect.isValid())
            return rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

// A label goes by the direction of its text. In a window from right to left a number, or a name in
// English, would stand at the far side of its column; it belongs where the others begin.
void MidbackStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                                const QPalette &palette, bool enabled, const QString &text,
                                QPalette::ColorRole role) const
{
    const auto *label = dynamic_cast<const QLabel *>(painter->device());
    if (label && label->layoutDirection() == Qt::RightToLeft) {
        const Qt::Alignment start = visualAlignment(Qt::RightToLeft, label->alignment());
        flags = (flags & ~int(Qt::AlignHorizontal_Mask)) | int(start & Qt::AlignHorizontal_Mask);
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void MidbackStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return stylepainting::drawFocus(*option, *painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth <= 0)
            return;
        return stylepainting::drawField(*option, *painter);
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return stylepainting::drawFrame(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepainting::drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return stylepainting::drawRadioButton(*option, *painter);
    case PE_PanelButtonTool:
        return stylepainting::drawToolButtonPanel(*option, *painter);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return stylepainting::drawPopupPanel(*option, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MidbackStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButton) {
        if (const auto *button = as<QStyleOptionButton>(option))
            return stylepainting::drawButton(*button, *painter, widget);
    }
    if (element == CE_HeaderSection)
        return stylepainting::drawHeaderSection(*option, *painter);
    if (element == CE_ProgressBar) {
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return stylepainting::drawProgressBar(*bar, *painter);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MidbackStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *slider = as<QStyleOptionSlider>(option);
    if (control == CC_ScrollBar && slider)
        return stylepainting::drawScrollBar(*slider, *painter, *proxy(), widget);
    if (control == CC_Slider && slider)
        return stylepainting::drawSlider(*slider, *painter, *proxy(), widget);
    if (control == CC_ComboBox) {
        if (const auto *box = as<QStyleOptionComboBox>(option))
            return stylepainting::drawComboBox(*box, *painter, *proxy(), widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *box = as<QStyleOptionSpinBox>(option))
            return stylepainting::drawSpinBox(*box, *painter, *proxy(), widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace midback
