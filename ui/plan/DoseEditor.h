#pragma once

#include "core/catalog/Dose.h"

#include <QtWidgets/QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace midback {

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
    void buildFields(DoseMode mode);
    void chooseLevel(const QString &id);
    void readFields();

    struct Field {
        int Dose::*member;
        int min; ///< as offered; a dose from elsewhere may lie outside
        int max;
        QLabel *label;
        QSpinBox *box;
    };

    QLabel *m_name;
    QLabel *m_help;
    SegmentedControl *m_levels;
    QGridLayout *m_grid;
    QList<Field> m_fields;
    std::optional<DoseMode> m_mode; ///< that the fields were built for
    Dose m_dose;
    const Exercise *m_exercise = nullptr;
};

} // namespace midback
