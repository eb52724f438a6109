#pragma once

#include "ui/widgets/Accessibility.h"

#include <QtWidgets/QWidget>

namespace midback {

/// How far along a session is: one segment an exercise, the current one filled in part.
class SegmentBar : public QWidget, public AccessibleSource {
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    /// `current` counts from 0 and may equal `count` when all is done; `share` is 0 to 1.
    void setProgress(int count, int current, double share);
    int count() const { return m_count; }
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessibleInterface *createAccessible() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    int m_current = 0;
    double m_share = 0.0;
};

} // namespace midback
