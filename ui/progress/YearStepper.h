#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace midback {

/// Goes from year to year: "‹ 2025 ›". Year 0 is "last 12 months".
class YearStepper : public QWidget {
    Q_OBJECT

public:
    explicit YearStepper(QWidget *parent = nullptr);

    /// The latest first. With fewer than two there is nothing to choose and nothing to see.
    void setYears(const QList<int> &years, int current);
    int current() const { return m_current; }

    QToolButton *earlierButton() const { return m_earlier; }
    QToolButton *laterButton() const { return m_later; }

Q_SIGNALS:
    void yearChosen(int year);

private:
    void step(int by);

    QList<int> m_years;
    int m_current = 0;
    QToolButton *m_earlier;
    QLabel *m_label;
    QToolButton *m_later;
};

} // namespace midback
