#pragma once

#include "core/progress/Consistency.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/PaintedItems.h"

#include <QtWidgets/QWidget>

namespace midback {

struct WeekDay {
    QString label; ///< short: "Mon"
    DayState state = DayState::Rest;
    bool today = false;
    QString detail =
        {}; ///< for tool tips and assistive technology: "Loosen and rotate, 12 minutes"
};

/// The days of a week with what is planned and done. A list to assistive technology.
class WeekStrip : public QWidget, public AccessibleSource, public PaintedItems {
    Q_OBJECT

public:
    explicit WeekStrip(QWidget *parent = nullptr);

    void setDays(const QList<WeekDay> &days);
    const QList<WeekDay> &days() const { return m_days; }
    /// With it the strip takes the keyboard and emits dayActivated().
    void setActivatable(bool activatable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessibleInterface *createAccessible() override;

    int itemCount() const override { return static_cast<int>(m_days.size()); }
    QString itemName(int index) const override;
    QRect itemRect(int index) const override;
    bool itemSelected(int) const override { return false; }
    int currentItem() const override { return m_current; }
    void activateItem(int index) override;
    bool itemsActivate() const override { return focusPolicy() != Qt::NoFocus; }

Q_SIGNALS:
    void dayActivated(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintDay(QPainter &painter, int index) const;

    QList<WeekDay> m_days;
    int m_current = 0;
};

} // namespace midback
