#pragma once

#include "core/catalog/Terms.h"
#include "ui/shell/PageContext.h"
#include "ui/widgets/PageScaffold.h"

#include <memory>

class QStackedLayout;

namespace midback {

class CoachLog;
class DecisionBrowser;
class SegmentedControl;
class StagesView;
struct CoachReading;

/// What the coach thinks: where the person is on the path and what opens the next stage, and every
/// decision that was ever made, with its reason and the way to take it back.
class DecisionsPage : public PageScaffold {
    Q_OBJECT

public:
    explicit DecisionsPage(const PageContext &context, QWidget *parent = nullptr);
    ~DecisionsPage() override;

    StagesView *stages() const { return m_stages; }
    DecisionBrowser *browser() const { return m_browser; }
    SegmentedControl *partControl() const { return m_part; }
    /// As if the person had chosen it: all decisions there were.
    void showDecisions();

Q_SIGNALS:
    /// Something was done that can be undone.
    void undoOffered(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    /// Scrolls the stages when nothing there has the keyboard.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void showPart();
    void askForStage(Stage stage);

    PageContext m_context;
    CoachLog *m_log;
    SegmentedControl *m_part;
    StagesView *m_stages;
    DecisionBrowser *m_browser;
    QStackedLayout *m_stack;                       ///< stages, decisions, no decisions yet
    std::shared_ptr<const CoachReading> m_reading; ///< what is shown; null before the first
    bool m_anyDecision = false;
};

} // namespace midback
