#pragma once

#include "core/symptoms/SelfTestResult.h"
#include "ui/widgets/PageScaffold.h"

class QPushButton;

namespace midback {

class Card;
class Clock;
class HistoryCard;
class ResultDialog;
class ResultForm;
class SelfTestsModel;
class TwoColumns;
struct SelfTestOverview;

/// The guided screen of one test: what to do, what it is compared with, taking it, what came out,
/// and what was measured before.
class SelfTestScreen : public PageScaffold {
    Q_OBJECT

public:
    SelfTestScreen(SelfTestsModel &model, const Clock &clock, QWidget *parent = nullptr);

    /// What was entered for the same test and not saved is still there.
    void showTest(const SelfTest &test);
    const SelfTest *test() const { return m_test; }
    /// Shows what the model knows now.
    void refresh();
    /// While locked no test is taken (clinical-facts E3); earlier results can still be read.
    void setLocked(bool locked);

    /// Null before the first test, and once its result is saved.
    ResultForm *form() const { return m_form; }
    HistoryCard *history() const { return m_history; }
    QPushButton *saveButton() const { return m_save; }
    /// Shown in place of the form once a result is saved.
    Card *outcome() const { return m_outcome; }
    ResultDialog *createEditDialog(const SelfTestResult &result);

Q_SIGNALS:
    void backRequested();
    /// A flag of this test asks for the questions about health.
    void safetyQuestionsRequested();

private:
    void rebuild();
    QWidget *buildColumns();
    Card *explanation() const;
    void fillEntry();
    void askForResult();
    void showOutcome(const SelfTestResult &result);
    void showFlags(const SelfTestOverview &overview);
    void showSave();
    void save();

    SelfTestsModel &m_model;
    const Clock &m_clock;
    const SelfTest *m_test = nullptr;
    QPushButton *m_back;
    QWidget *m_body = nullptr;
    QWidget *m_flags = nullptr;
    TwoColumns *m_columns = nullptr;
    Card *m_entry = nullptr;
    ResultForm *m_form = nullptr;
    QPushButton *m_save = nullptr;
    Card *m_outcome = nullptr;
    HistoryCard *m_history = nullptr;
    bool m_locked = false;
    SelfTestResultId m_saved; ///< what the outcome is about
};

} // namespace midback
