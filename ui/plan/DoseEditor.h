#pragma once

#include "core/catalog/Dose.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace midback {

class DoseNumbers;
class SegmentedControl;
struct Exercise;

/// How much of one exercise: its three levels as one choice, and the numbers below for a dose of
/// one's own. Every change is told at once.
class DoseEditor : public QWidget {
    Q_OBJECT

public:
    explicit DoseEditor(QWidget *parent = nullptr);

    /// Without an exercise there are no levels to choose from. Emits nothing.
    void showDose(const QString &name, const Exercise *exercise, const Dose &dose);

Q_SIGNALS:
    void doseChanged(const Dose &dose);

private:
    void chooseLevel(const QString &id);

    QLabel *m_name;
    QLabel *m_help;
    SegmentedControl *m_levels;
    DoseNumbers *m_numbers;
    const Exercise *m_exercise = nullptr;
};

} // namespace midback
