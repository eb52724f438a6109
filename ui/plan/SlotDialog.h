#pragma once

#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QTimeEdit;

namespace midback {

/// Which routine, on which day, at what time. Opens without blocking: listen to saved() and
/// removeRequested().
class SlotDialog : public QDialog {
    Q_OBJECT

public:
    /// New: a slot to add. Existing: one to change or to remove.
    enum class Purpose { New, Existing };

    SlotDialog(Purpose purpose, const PlanSlot &slot, const QList<Routine> &routines,
               QWidget *parent = nullptr);

    PlanSlot slot() const;

Q_SIGNALS:
    void saved(const PlanSlot &slot);
    void removeRequested();

private:
    QComboBox *m_routine;
    QComboBox *m_day;
    QTimeEdit *m_time;
};

} // namespace midback
