#pragma once

#include "ui/selftests/EntryPanel.h"

class QLabel;
class QPushButton;
class QTimer;

namespace midback {

class AmountGrid;
class RingTimer;
class SegmentedControl;

/// A count while a timer runs, or a hold until the line is lost; and fields for what was counted or
/// timed without Midback. The timer runs only while it can be seen, and wakes once a second.
class TimedPanel : public EntryPanel {
    Q_OBJECT

public:
    explicit TimedPanel(SelfTestRun &run, QWidget *parent = nullptr);

    RingTimer *ring() const { return m_ring; }
    QPushButton *startButton() const { return m_start; }
    /// Null but for a count.
    QPushButton *countButton() const { return m_count; }
    /// Null without sides.
    SegmentedControl *sideControl() const { return m_side; }
    AmountGrid *fields() const { return m_fields; }
    const QTimer &wakeUp() const { return *m_wakeUp; }
    /// Looks at the clock and shows it; the panel's own timer calls it.
    void tick();
    void refresh() override;
    void focusGap() override;
    void focusStart() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    bool counts() const { return run().test().kind == SelfTestKind::Count; }
    void toggle();
    void showRing();
    void onEnded();
    void schedule();

    QTimer *m_wakeUp;
    RingTimer *m_ring;
    SegmentedControl *m_side = nullptr;
    QPushButton *m_start;
    QPushButton *m_count = nullptr;
    QLabel *m_hint;
    AmountGrid *m_fields;
};

} // namespace midback
