#pragma once

#include "core/symptoms/SelfTestResult.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace midback {

class Clock;
class ResultForm;

/// Changes a result that is there: its numbers, its note, its day.
class ResultDialog : public QDialog {
    Q_OBJECT

public:
    ResultDialog(const SelfTest &test, const SelfTestResult &result, const Clock &clock,
                 QWidget *parent = nullptr);

    ResultForm *form() const { return m_form; }
    QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// The result as it shall be; the dialog closes.
    void edited(const midback::SelfTestResult &result);

private:
    void save();

    ResultForm *m_form;
    QPushButton *m_save;
};

} // namespace midback
