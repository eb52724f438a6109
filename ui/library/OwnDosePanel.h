#pragma once

#include "core/catalog/Dose.h"
#include "core/catalog/OwnExerciseRules.h"
#include "ui/widgets/Card.h"

class QCheckBox;
class QLabel;

namespace midback {

class DoseNumbers;
class FaultLabel;
class SegmentedControl;
struct OwnExercise;

/// How much of an own exercise: the usual dose as numbers, with the smaller and the larger one that
/// follow from it.
class OwnDosePanel : public Card {
    Q_OBJECT

public:
    explicit OwnDosePanel(QWidget *parent = nullptr);

    /// Emits nothing.
    void setExercise(const OwnExercise &own);
    void readInto(OwnExercise &own) const;
    void showFaults(const QList<OwnFault> &faults);

Q_SIGNALS:
    void edited();

private:
    void chooseMode(const QString &mode);
    void setUsual(const Dose &usual);
    void showLevels();

    SegmentedControl *m_modes;
    DoseNumbers *m_numbers;
    QCheckBox *m_sided;
    QLabel *m_levelText;
    FaultLabel *m_fault;
    std::array<Dose, 3> m_levels;
};

} // namespace midback
