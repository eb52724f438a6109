#include "ui/widgets/ScaleWidget.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr double gap = 6;
constexpr double ringInset = 3; // of the focus ring in a filled cell, px
constexpr int pageStep = 2;
/// Two digits within this time (ms) are one number.
constexpr quint64 digitWindow = 800;

class ScaleAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ScaleAccessible(ScaleWidget *scale)
        : QAccessibleWidget(scale, QAccessible::Slider)
        , m_scale(scale)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_scale->value() ? m_scale->valueText(*m_scale->value())
                                    : ScaleWidget::tr("not answered");
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override
    {
        return m_scale->value() ? QVariant(*m_scale->value()) : QVariant();
    }
    void setCurrentValue(const QVariant &value) override { m_scale->pick(value.toInt()); }
    QVariant maximumValue() const override { return m_scale->maximum(); }
    QVariant minimumValue() const override { return m_scale->minimum(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    ScaleWidget *m_scale;
};

} // namespace

ScaleWidget::ScaleWidget(int minimum, int maximum, QWidget *parent)
    : QWidget(parent)
    , m_minimum(minimum)
    , m_maximum(maximum)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScaleWidget::setValue(std::optional<int> value)
{
    if (value == m_value || (value && (*value < m_minimum || *value > m_maximum)))
        return;
    m_value = value;
    update();
    QAccessibleValueChangeEvent event(this, value ? QVariant(*value) : QVariant());
    QAccessible::updateAccessibility(&event);
}

void ScaleWidget::pick(int value)
{
    m_lastDigit = -1; // a digit after this begins a new number
    choose(value);
}

void ScaleWidget::choose(int value)
{
    if (value < m_minimum || value > m_maximum)
        return;
    setValue(value);
    Q_EMIT picked(value);
}

QString ScaleWidget::cellCaption(int) const
{
    return {};
}

QString ScaleWidget::endCaption(bool) const
{
    return {};
}

QSize ScaleWidget::minimumSizeHint() const
{
    const int cells = m_maximum - m_minimum + 1;
    int narrowest = 28;
    const QFontMetrics caption(typeFont(TypeRole::Caption, font()));
    for (int value = m_minimum; value <= m_maximum; ++value)
        narrowest = std::max(narrowest, caption.horizontalAdvance(cellCaption(value)) + 12);
    const int below = endCaption(false).isEmpty() ? 0 : caption.height() + space::xs + 2;
    return {qRound(cells * narrowest + (cells - 1) * gap), cellHeight() + below};
}

QSize ScaleWidget::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {std::max(least.width(), 440), least.height()};
}

QAccessibleInterface *ScaleWidget::createAccessible()
{
    return new ScaleAccessible(this);
}

void ScaleWidget::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_PageUp:
        return step(pageStep);
    case Qt::Key_PageDown:
        return step(-pageStep);
    case Qt::Key_Home:
        return pick(m_minimum);
    case Qt::Key_End:
        return pick(m_maximum);
    default:
        break;
    }
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (!plain || !digit || !typeDigit(event->key() - Qt::Key_0, event->timestamp()))
        QWidget::keyPressEvent(event);
}

bool ScaleWidget::typeDigit(int digit, quint64 time)
{
    const bool follows = m_lastDigit >= 0 && time - m_lastDigitTime <= digitWindow;
    const int together = m_lastDigit * 10 + digit;
    const bool makesNumber = follows && m_lastDigit > 0 && together <= m_maximum;
    const int value = makesNumber ? together : digit;
    m_lastDigit = makesNumber ? -1 : digit;
    m_lastDigitTime = time;
    if (value < m_minimum || value > m_maximum)
        return false;
    choose(value);
    return true;
}

void ScaleWidget::step(int by)
{
    // The first arrow key starts at the near end instead of jumping over it.
    const int start = by > 0 ? m_minimum : m_maximum;
    pick(m_value ? std::clamp(*m_value + by, m_minimum, m_maximum) : start);
}

void ScaleWidget::mousePressEvent(QMouseEvent *event)
{
    const auto value = cellAt(event->position());
    if (event->button() == Qt::LeftButton && value)
        pick(*value);
}

void ScaleWidget::mouseMoveEvent(QMouseEvent *event)
{
    const auto value = cellAt(event->position());
    if (value == m_hovered)
        return;
    m_hovered = value;
    setCursor(value ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ScaleWidget::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void ScaleWidget::focusOutEvent(QFocusEvent *event)
{
    m_lastDigit = -1;
    QWidget::focusOutEvent(event);
}

QRectF ScaleWidget::cellRect(int value) const
{
    const int cells = m_maximum - m_minimum + 1;
    const double width = (this->width() - (cells - 1) * gap) / cells;
    const int place = layoutDirection() == Qt::RightToLeft ? m_maximum - value : value - m_minimum;
    return {place * (width + gap), 0, width, double(cellHeight())};
}

int ScaleWidget::cellHeight() const
{
    const QFontMetrics caption(typeFont(TypeRole::Caption, font()));
    const int number = std::max(44, fontMetrics().height() + 20);
    return cellCaption(m_minimum).isEmpty() ? number : number + caption.height();
}

std::optional<int> ScaleWidget::cellAt(const QPointF &at) const
{
    if (at.x() < 0 || at.x() >= width() || at.y() < 0 || at.y() > cellHeight())
        return std::nullopt;
    // Equal shares: the line between two lies in the gap.
    const int place = int(at.x() * (m_maximum - m_minimum + 1) / width());
    return layoutDirection() == Qt::RightToLeft ? m_maximum - place : m_minimum + place;
}

void ScaleWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int value = m_minimum; value <= m_maximum; ++value)
        paintCell(painter, value);
    const Tokens &t = tokensOf(*this);
    if (hasFocus()) {
        // Inside the cell, so that the first and the last one stand in line with what is around
        // them. On a filled one it needs the colour of the number to be seen.
        const double inset = m_value ? ringInset : 0;
        drawFocusRing(painter,
                      cellRect(m_value.value_or(m_minimum)).adjusted(inset, inset, -inset, -inset),
                      space::controlRadius - inset, m_value ? t.onAccent : t.focus);
    }
    painter.setFont(typeFont(TypeRole::Caption, font()));
    painter.setPen(t.textSecondary);
    const QRectF below(0, cellHeight() + space::xs + 2, width(), painter.fontMetrics().height());
    const auto aligned = [this](Qt::Alignment leading) {
        return QStyle::visualAlignment(layoutDirection(), leading) | Qt::AlignVCenter;
    };
    painter.drawText(below, int(aligned(Qt::AlignLeft)), endCaption(false));
    painter.drawText(below, int(aligned(Qt::AlignRight)), endCaption(true));
}

void ScaleWidget::paintCell(QPainter &painter, int value) const
{
    const Tokens &t = tokensOf(*this);
    const bool on = m_value == value;
    const bool lit = m_hovered == value && !on;
    const QRectF cell = cellRect(value);
    drawRounded(painter, cell, space::controlRadius,
                on    ? t.accent
                : lit ? t.accentSoft
                      : t.surface,
                on    ? t.accent
                : lit ? t.accent
                      : t.controlBorder);
    QFont number = typeFont(on ? TypeRole::Strong : TypeRole::Body, font());
    if (!on)
        number.setWeight(QFont::Medium);
    painter.setFont(number);
    painter.setPen(on ? t.onAccent : t.text);
    const QString caption = cellCaption(value);
    if (caption.isEmpty()) {
        painter.drawText(cell, Qt::AlignCenter, locale().toString(value));
        return;
    }
    const double middle = cell.top() + cell.height() * 0.56;
    painter.drawText(QRectF(cell.left(), cell.top() + 6, cell.width(), middle - cell.top() - 6),
                     Qt::AlignCenter, locale().toString(value));
    painter.setFont(typeFont(TypeRole::Caption, font()));
    painter.setPen(on ? t.onAccent : t.textSecondary);
    painter.drawText(QRectF(cell.left(), middle, cell.width(), cell.bottom() - middle - 6),
                     Qt::AlignCenter, caption);
}

} // namespace midback
