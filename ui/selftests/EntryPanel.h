#pragma once

#include "ui/selftests/SelfTestRun.h"

#include <QtWidgets/QWidget>

namespace midback {

/// Where the person enters what a test of one kind has. Shows the run and writes into it; whoever
/// holds it asks the run for the result.
class EntryPanel : public QWidget {
    Q_OBJECT

public:
    explicit EntryPanel(SelfTestRun &run, QWidget *parent = nullptr) : QWidget(parent), m_run(run)
    {
    }

    SelfTestRun &run() const { return m_run; }
    /// Shows what the run holds.
    virtual void refresh() = 0;
    /// Puts the keyboard where something is missing or cannot be meant.
    virtual void focusGap() = 0;
    /// Puts the keyboard where the test begins.
    virtual void focusStart() { focusGap(); }

Q_SIGNALS:
    /// Return in the last field: on to saving.
    void finished();

private:
    SelfTestRun &m_run;
};

/// The panel for the kind of the run's test.
EntryPanel *createEntryPanel(SelfTestRun &run);

} // namespace midback
