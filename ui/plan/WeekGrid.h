#pragma once

#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace midback {

/// The week as seven columns of planned routines. Every column ends with a button that adds one.
class WeekGrid : public QWidget {
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    /// `today` is the weekday to mark, 1 to 7. The keyboard stays where it is, as far as that
    /// place is still there.
    void showWeek(const QList<PlanSlot> &week, const QList<Routine> &routines, int today);

Q_SIGNALS:
    void addRequested(int weekday);
    void changeRequested(const PlanSlot &slot);
    void removeRequested(const PlanSlot &slot);

private:
    QWidget *dayColumn(int weekday, const QList<PlanSlot> &week, const QList<Routine> &routines,
                       int today);
    void refocus(int weekday, int place);

    QHBoxLayout *m_row;
};

} // namespace midback
