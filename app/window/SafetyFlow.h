#pragma once

#include "ui/safety/SafetyPage.h"
#include "ui/shell/PageContext.h"
#include "ui/shell/SafetyGate.h"

#include <QtCore/QObject>

#include <functional>

namespace midback {

class MainWindow;
class StandingPanel;

/// What the safety questions close in the window (clinical-facts E3), at one place: before a
/// session they are asked or it does not start, and while help is needed first a panel that says
/// how to get it stands in place of every page with exercises.
class SafetyFlow : public QObject {
    Q_OBJECT

public:
    /// `covered` are the pages that show exercises. All of it must outlive the flow.
    SafetyFlow(const PageContext &context, MainWindow &window, const QStringList &covered,
               QObject *parent = nullptr);

    SafetyGate &gate() { return m_gate; }

    /// Calls `start` when a session may begin: at once, or after the questions where they were
    /// never answered or an alarm asks for them. Otherwise shows why none begins.
    void beforeSession(std::function<void()> start);
    void showQuestions();
    void showStanding();

Q_SIGNALS:
    /// To be told to the pages that show a banner. Never before the first picture.
    void told(const SafetyStatus &status, const QString &country);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void cover(const SafetyStatus &status);
    void open(SafetyPage::Opening opening, std::function<void()> start = {});
    void leave();

    PageContext m_context;
    MainWindow &m_window;
    QStringList m_covered;
    SafetyGate m_gate;
    StandingPanel *m_cover = nullptr; ///< the window owns it
    bool m_painted = false;
};

} // namespace midback
