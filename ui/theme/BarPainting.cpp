#include "ui/theme/StylePainting.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback::stylepainting {

namespace {
constexpr double grooveThickness = 4;
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, const QStyle &style,
                    const QWidget *widget)
{
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine)
        return {};
    const QRect groove = option.rect;
    if (part == QStyle::SC_ScrollBarGroove)
        return groove;
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? groove.width() : groove.height();
    const int range = option.maximum - option.minimum;
    const double shown = double(option.pageStep) / std::max(1, range + option.pageStep);
    const int least =
        std::min(length, style.pixelMetric(QStyle::PM_ScrollBarSliderMin, &option, widget));
    const int handle = range > 0 ? std::clamp(int(length * shown), least, length) : length;
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    int from = start;
    int size = handle;
    if (part == QStyle::SC_ScrollBarSubPage) {
        from = 0;
        size = start;
    } else if (part == QStyle::SC_ScrollBarAddPage) {
        from = start + handle;
        size = length - from;
    }
    return across ? QRect(groove.x() + from, groove.y(), size, groove.height())
                  : QRect(groove.x(), groove.y() + from, groove.width(), size);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style,
                   const QWidget *widget)
{
    if (option.minimum >= option.maximum)
        return;
    const Tokens &t = tokensOf(option.palette);
    const QRectF handle =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) ||
                        option.state.testFlag(QStyle::State_Sunken);
    const double inset = active ? 2 : 3;
    const QRectF pill = option.orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2)
                                                           : handle.adjusted(2, inset, -2, -inset);
    const double radius = std::min(pill.width(), pill.height()) / 2;
    drawRounded(painter, pill, radius,
                active ? t.controlBorder : mixed(t.window, t.controlBorder, 0.75));
}

void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style,
                const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_Enabled);
    const QRectF handle =
        style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const QPointF middle = handle.center();
    const QRectF all = option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const double half = grooveThickness / 2;
    const QRectF groove =
        across ? QRectF(all.x() + 2, all.center().y() - half, all.width() - 4, grooveThickness)
               : QRectF(all.center().x() - half, all.y() + 2, grooveThickness, all.height() - 4);
    drawRounded(painter, groove, half, mixed(t.surface, t.controlBorder, 0.55));
    QRectF done = groove;
    const bool fromEnd = across ? option.upsideDown : !option.upsideDown;
    if (across)
        fromEnd ? done.setLeft(middle.x()) : done.setRight(middle.x());
    else
        fromEnd                     ? done.setBottom(groove.bottom()),
            done.setTop(middle.y()) : done.setBottom(middle.y());
    drawRounded(painter, done, half, on ? t.accent : t.cardBorder);
    const bool lit = option.state.testFlag(QStyle::State_MouseOver);
    drawRounded(painter, QRectF(middle - QPointF(9, 9), QSizeF(18, 18)), 9,
                lit ? mixed(t.surface, t.text, 0.06) : t.surface, on ? t.accent : t.cardBorder, 2);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, QRectF(middle - QPointF(12, 12), QSizeF(24, 24)), 12, t.focus);
}

void drawProgressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    QRectF bar = option.rect;
    bar = QRectF(bar.x(), bar.center().y() - 4, bar.width(), 8);
    drawRounded(painter, bar, 4, t.cardBorder);
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? double(option.progress - option.minimum) / range : 0.35;
    const double width = std::max(8.0, bar.width() * std::clamp(share, 0.0, 1.0));
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    drawRounded(painter, QRectF(fromRight ? bar.right() - width : bar.x(), bar.y(), width, 8), 4,
                t.accent);
}

} // namespace midback::stylepainting
