#pragma once

#include "core/symptoms/SelfTest.h"

#include <QtCore/QList>
#include <QtWidgets/QStackedWidget>

namespace midback {

class Preferences;
class SafetyBanner;
class SelfTestList;
class SelfTestScreen;
class SelfTestsModel;
struct PageContext;
struct SafetyStatus;

/// The self-tests: all of them with what is known, and the guided screen of one.
class SelfTestsPage : public QStackedWidget {
    Q_OBJECT

public:
    SelfTestsPage(const PageContext &context, Preferences &preferences, QWidget *parent = nullptr);
    ~SelfTestsPage() override;

    SelfTestsModel &model() const { return *m_model; }
    SelfTestList *list() const { return m_list; }
    SelfTestScreen *screen() const { return m_screen; }

    /// As if the person had opened it from the list; other pages link here. Unknown ids are
    /// ignored.
    void openTest(const QString &testId);
    void showList();
    /// What the safety questions leave open: where sessions wait, tests, which load
    /// the back as well, wait too (clinical-facts E3, F).
    void setSafety(const SafetyStatus &status, const QString &country);

Q_SIGNALS:
    /// Something was done that can be undone.
    void undoOffered(const QString &text);
    /// A result asks for the questions about health.
    void safetyQuestionsRequested();
    /// The person wants to tell that they have been checked, or read where they stand.
    void standingRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onChanged();

    SelfTestsModel *m_model;
    SelfTestList *m_list;
    SelfTestScreen *m_screen;
    QList<SafetyBanner *> m_safety; ///< on the list and on the screen
};

} // namespace midback
