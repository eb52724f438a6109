#pragma once

#include "core/catalog/Terms.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;
class QPushButton;

namespace midback {

/// Going on to a stage before its gate is open, with a note for later. Opens without blocking:
/// listen to confirmed().
class OpenStageDialog : public QDialog {
    Q_OBJECT

public:
    explicit OpenStageDialog(Stage stage, QWidget *parent = nullptr);

    QPlainTextEdit *noteField() const { return m_note; }
    QPushButton *confirmButton() const { return m_confirm; }

Q_SIGNALS:
    void confirmed(const QString &note);

private:
    QPlainTextEdit *m_note;
    QPushButton *m_confirm;
};

} // namespace midback
