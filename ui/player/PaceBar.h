#pragma once

#include <QtWidgets/QWidget>

namespace midback {

/// The breath pacer without motion: one cell a second of the phase, filled one by one.
class PaceBar : public QWidget {
    Q_OBJECT

public:
    explicit PaceBar(QWidget *parent = nullptr);

    /// `seconds` cells, of which `filled` are full.
    void setPhase(int seconds, int filled);
    int seconds() const { return m_seconds; }
    int filled() const { return m_filled; }

    QSize sizeHint() const override { return {200, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_seconds = 0;
    int m_filled = 0;
};

} // namespace midback
