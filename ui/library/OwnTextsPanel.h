#pragma once

#include "core/catalog/OwnExerciseRules.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QPlainTextEdit;

namespace midback {

class FaultLabel;
struct OwnExercise;

/// What an own exercise is called and how it is done, in the person's words.
class OwnTextsPanel : public Card {
    Q_OBJECT

public:
    explicit OwnTextsPanel(QWidget *parent = nullptr);

    /// Emits nothing.
    void setExercise(const OwnExercise &own);
    void readInto(OwnExercise &own) const;
    void showFaults(const QList<OwnFault> &faults);
    QLineEdit *nameField() const { return m_name; }
    QPlainTextEdit *stepsField() const { return m_steps; }

Q_SIGNALS:
    void edited();

private:
    QPlainTextEdit *addLines(const QString &label, const QString &help, int rows, OwnField field);
    void addFault(QWidget *field, OwnField which);

    QLineEdit *m_name;
    QPlainTextEdit *m_steps;
    QPlainTextEdit *m_cues;
    QPlainTextEdit *m_stop;
    QList<std::pair<OwnField, FaultLabel *>> m_faults;
    bool m_filling = false;
};

} // namespace midback
