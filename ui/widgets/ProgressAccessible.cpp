#include "ui/widgets/ProgressAccessible.h"

namespace midback {

ProgressAccessible::ProgressAccessible(QWidget *widget, std::function<State()> state)
    : QAccessibleWidget(widget, QAccessible::ProgressBar)
    , m_state(std::move(state))
{
}

void *ProgressAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ProgressAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_state().words : QAccessibleWidget::text(kind);
}

void announceProgress(QWidget *widget, double value)
{
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace midback
