#pragma once

#include "core/catalog/OwnExerciseRules.h"
#include "ui/widgets/Card.h"

class QComboBox;

namespace midback {

class ChipGroup;
class FaultLabel;
class SegmentedControl;
struct OwnExercise;

/// Where an own exercise belongs: its stage, how the back moves in it, the position, what is needed
/// and how hard it is. The filters, the plan and the coach go by these.
class OwnPlacePanel : public Card {
    Q_OBJECT

public:
    explicit OwnPlacePanel(QWidget *parent = nullptr);

    /// Emits nothing.
    void setExercise(const OwnExercise &own);
    void readInto(OwnExercise &own) const;
    void showFaults(const QList<OwnFault> &faults);
    ChipGroup *planes() const { return m_planes; }

Q_SIGNALS:
    void edited();

private:
    void add(const QString &label, QWidget *field);

    SegmentedControl *m_stage;
    ChipGroup *m_planes;
    FaultLabel *m_fault;
    QComboBox *m_position;
    ChipGroup *m_equipment;
    SegmentedControl *m_difficulty;
};

} // namespace midback
