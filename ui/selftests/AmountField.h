#pragma once

#include <QtWidgets/QDoubleSpinBox>

#include <optional>

namespace midback {

/// A number with its arrows that may be missing: empty until somebody types, because a
/// prefilled try would be believed.
class AmountField : public QDoubleSpinBox {
    Q_OBJECT

public:
    /// Whole numbers, or with one decimal.
    explicit AmountField(int decimals, QWidget *parent = nullptr);

    std::optional<int> tenths() const;
    /// Emits nothing.
    void setTenths(std::optional<int> tenths);

    void stepBy(int steps) override;
    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void tenthsChanged(std::optional<int> tenths);
    /// Return was pressed.
    void entered();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace midback
