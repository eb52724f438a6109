#pragma once

#include "ui/selftests/SelfTestRun.h"

#include <QtWidgets/QWidget>

class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace midback {

class EntryPanel;

/// Everything of one result: the panel of its kind, a note, for one that is changed its day, and
/// the sentence that says what keeps it from being saved.
class ResultForm : public QWidget {
    Q_OBJECT

public:
    ResultForm(const SelfTest &test, const Clock &clock, QWidget *parent = nullptr);

    SelfTestRun &run() const { return *m_run; }
    EntryPanel *panel() const { return m_panel; }
    QPlainTextEdit *noteField() const { return m_note; }
    /// Null unless a result is changed.
    QDateEdit *dateField() const { return m_date; }
    /// What is said beside the fields; empty when nothing is wrong.
    QString shownFault() const;
    bool hasEntries() const;

    /// Shows a result that is to be changed, with a field for its day.
    void edit(const SelfTestResult &result);
    /// The result as it shall be saved, with the id and moment of edit() if there was one. Nothing
    /// when it cannot be saved: then the form says why, and has the keyboard where it is missing.
    std::optional<SelfTestResult> take();

Q_SIGNALS:
    /// Return in the last field.
    void finished();

private:
    void showFault(const QString &sentence);

    const Clock &m_clock;
    SelfTestRun *m_run;
    EntryPanel *m_panel;
    QLabel *m_fault;
    QPlainTextEdit *m_note;
    QDateEdit *m_date = nullptr;
    std::optional<SelfTestResult> m_edited;
    bool m_asked = false; ///< saving was tried: from now on what is missing is said at once
};

} // namespace midback
