#pragma once

#include <QtWidgets/QAccessibleWidget>

#include <functional>

namespace midback {

/// A read-only value for assistive technology: a progress bar with its words.
class ProgressAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    struct State {
        double value;
        double maximum;
        QString words;
    };

    /// `state` is asked whenever somebody reads; it must live as long as the widget.
    ProgressAccessible(QWidget *widget, std::function<State()> state);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QVariant currentValue() const override { return m_state().value; }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return m_state().maximum; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return {}; }

private:
    std::function<State()> m_state;
};

void announceProgress(QWidget *widget, double value);

} // namespace midback
