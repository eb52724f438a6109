#include "app/window/SafetyFlow.h"

#include "app/window/AfterFirstPaint.h"
#include "core/base/Clock.h"
#include "ui/safety/StandingPanel.h"
#include "ui/shell/MainWindow.h"

#include <QtCore/QEvent>

namespace midback {

SafetyFlow::SafetyFlow(const PageContext &context, MainWindow &window, const QStringList &covered,
                       QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
    , m_covered(covered)
    , m_gate(context)
{
    // Queued: several stores may change at once, and a digit that logs pain need not wait for it.
    connect(&m_gate, &SafetyGate::changed, this, &SafetyFlow::update, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::pageShown, this, &SafetyFlow::update);
    connect(&m_window, &MainWindow::fullPageLeft, this, &SafetyFlow::update);
    m_window.installEventFilter(this);
    new AfterFirstPaint(&m_window, [this] {
        m_painted = true;
        update();
    });
}

void SafetyFlow::beforeSession(std::function<void()> start)
{
    const SafetyStatus status = m_gate.status();
    switch (status.reach) {
    case SafetyReach::All:
    case SafetyReach::Gentle:
        start();
        break;
    case SafetyReach::Locked: {
        const bool ask = status.askAgain.contains(AskReason::Install) ||
                         status.askAgain.contains(AskReason::Alarm);
        open(ask ? SafetyPage::Opening::Questions : SafetyPage::Opening::Standing,
             std::move(start));
        break;
    }
    case SafetyReach::Nothing:
        showStanding();
        break;
    }
}

void SafetyFlow::showQuestions()
{
    open(SafetyPage::Opening::Questions);
}

void SafetyFlow::showStanding()
{
    open(SafetyPage::Opening::Standing);
}

void SafetyFlow::open(SafetyPage::Opening opening, std::function<void()> start)
{
    const auto purpose = start ? SafetyPage::Purpose::Session : SafetyPage::Purpose::Answers;
    auto *page = new SafetyPage(m_context, m_gate, opening, purpose);
    connect(page, &SafetyPage::closed, this, &SafetyFlow::leave);
    connect(page, &SafetyPage::goneOn, this, [this, then = std::move(start)] {
        leave();
        then();
    });
    connect(page, &SafetyPage::undoOffered, this,
            [this](const QString &text) { m_window.showToast(text, true); });
    m_window.enterFullPage(page);
}

void SafetyFlow::leave()
{
    m_window.leaveFullPage();
    m_window.focusPage();
}

// While a session or the questions fill the window it waits; what they bring shows afterwards.
void SafetyFlow::update()
{
    if (!m_painted || m_window.fullPage())
        return;
    const SafetyStatus status = m_gate.status();
    cover(status);
    Q_EMIT told(status, m_gate.country());
}

void SafetyFlow::cover(const SafetyStatus &status)
{
    if (status.reach != SafetyReach::Nothing) {
        if (m_cover)
            m_window.setCover(nullptr);
        m_cover = nullptr;
        return;
    }
    if (!m_cover) {
        m_cover = new StandingPanel;
        connect(m_cover, &StandingPanel::againRequested, this, &SafetyFlow::showQuestions);
        m_window.setCover(m_cover, m_covered);
        m_window.focusPage();
    }
    m_cover->setStanding({status, m_gate.country(), m_context.clock.today()});
}

bool SafetyFlow::eventFilter(QObject *watched, QEvent *event)
{
    // Coming back after a while: the day may be another.
    if (event->type() == QEvent::WindowActivate)
        update();
    return QObject::eventFilter(watched, event);
}

} // namespace midback
