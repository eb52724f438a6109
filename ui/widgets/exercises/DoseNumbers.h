#pragma once

#include "core/catalog/Dose.h"

#include <QtWidgets/QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace midback {

/// The numbers of a dose as fields, those that count for its mode. Every change is told at once.
class DoseNumbers : public QWidget {
    Q_OBJECT

public:
    explicit DoseNumbers(QWidget *parent = nullptr);

    /// Emits nothing.
    void setDose(const Dose &dose);
    const Dose &dose() const { return m_dose; }
    void focusFirst();

Q_SIGNALS:
    void doseChanged(const Dose &dose);

private:
    void buildFields(DoseMode mode);
    void readFields();
    void offerWhatCounts();

    struct Field {
        int Dose::*member;
        int min; ///< as offered; a dose from elsewhere may lie outside
        int max;
        QLabel *label;
        QSpinBox *box;
    };

    QGridLayout *m_grid;
    QList<Field> m_fields;
    std::optional<DoseMode> m_mode; ///< that the fields were built for
    Dose m_dose;
};

} // namespace midback
