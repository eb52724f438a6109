#pragma once

#include "ui/widgets/Accessibility.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace midback {

/// A row of numbered cells of which one is picked. One Tab stop, a slider with a value to
/// assistive technology. Keys: digits, arrows (mirrored right to left), Home, End, Page Up/Down.
/// Base of PainScale and EffortScale.
class ScaleWidget : public QWidget, public AccessibleSource {
    Q_OBJECT

public:
    int minimum() const { return m_minimum; }
    int maximum() const { return m_maximum; }
    /// Nothing until the person has picked: an unanswered question is not a zero.
    std::optional<int> value() const { return m_value; }
    /// Emits nothing. Values outside the scale are ignored.
    void setValue(std::optional<int> value);
    /// Picks as the person would: changes the value and emits picked().
    void pick(int value);

    /// What a value is in words, for example "3 of 10" or "4, hard".
    virtual QString valueText(int value) const = 0;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    QAccessibleInterface *createAccessible() override;

Q_SIGNALS:
    /// The person picked this value, perhaps the same again.
    void picked(int value);

protected:
    ScaleWidget(int minimum, int maximum, QWidget *parent);

    /// The word inside the cell below its number; may be empty.
    virtual QString cellCaption(int value) const;
    /// The words below the first and the last cell; may be empty.
    virtual QString endCaption(bool last) const;

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF cellRect(int value) const;
    int cellHeight() const;
    std::optional<int> cellAt(const QPointF &at) const;
    void choose(int value);
    void step(int by);
    bool typeDigit(int digit, quint64 time);
    void paintCell(QPainter &painter, int value) const;

    int m_minimum;
    int m_maximum;
    std::optional<int> m_value;
    std::optional<int> m_hovered;
    /// The digit typed last and the event time (ms) of that key.
    int m_lastDigit = -1;
    quint64 m_lastDigitTime = 0;
};

} // namespace midback
