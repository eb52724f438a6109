#pragma once

#include "ui/widgets/Accessibility.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace midback {

/// The timer of the session player: a ring, big digits in fixed cells (nothing jumps when a 1
/// comes), a caption, and a disc that grows and shrinks with the breath. A pure view: it has no
/// timer, and repaints only when what it shows has changed.
class RingTimer : public QWidget, public AccessibleSource {
    Q_OBJECT

public:
    explicit RingTimer(QWidget *parent = nullptr);

    /// The filled share of the ring, 0 to 1.
    void setProgress(double share);
    /// Shown as m:ss.
    void setSeconds(int seconds);
    /// In place of the time, for example a count of repetitions.
    void setBigText(const QString &text);
    QString bigText() const { return m_text; }
    /// Size of their type, px.
    int digitsHeight() const;
    /// Below the digits: "Breathe out", "Rest".
    void setCaption(const QString &caption);
    /// 0 breathed out, 1 breathed in; without a value there is no disc.
    void setBreath(std::optional<double> phase);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessibleInterface *createAccessible() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double radius() const;
    void paintRing(QPainter &painter, const QPointF &middle, double radius) const;
    void paintBreath(QPainter &painter, const QPointF &middle, double radius) const;
    void paintWords(QPainter &painter, const QPointF &middle, double radius) const;

    double m_share = 0.0;
    QString m_text;
    QString m_caption;
    std::optional<double> m_breath;
};

} // namespace midback
