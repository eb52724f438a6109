#include "ui/safety/SafetyPage.h"

#include "core/base/Clock.h"
#include "ui/safety/CheckForm.h"
#include "ui/safety/QuestionPanel.h"
#include "ui/safety/SafetyModel.h"
#include "ui/safety/StandingPanel.h"
#include "ui/shell/PageContext.h"
#include "ui/shell/SafetyGate.h"
#include "ui/widgets/Keys.h"

#include <QtWidgets/QStackedLayout>

namespace midback {

SafetyPage::SafetyPage(const PageContext &context, SafetyGate &gate, Opening opening,
                       Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_clock(context.clock)
    , m_gate(gate)
    , m_purpose(purpose)
    , m_model(new SafetyModel(context, this))
    , m_questions(new QuestionPanel(*m_model))
    , m_standing(new StandingPanel)
    , m_stack(new QStackedLayout(this))
{
    setAutoFillBackground(true);
    m_stack->addWidget(m_questions);
    m_stack->addWidget(m_standing);
    connectPanels();
    if (opening == Opening::Standing)
        showStanding();
    else
        showQuestions();
}

bool SafetyPage::showsQuestions() const
{
    return m_stack->currentWidget() == m_questions;
}

void SafetyPage::connectPanels()
{
    connect(m_model, &SafetyModel::changed, this, [this] {
        if (m_model->isOver())
            showStanding();
        else
            showQuestions();
    });
    connect(m_model, &SafetyModel::undoOffered, this, &SafetyPage::undoOffered);
    connect(m_questions, &QuestionPanel::cancelled, this, &SafetyPage::closed);
    connect(m_standing, &StandingPanel::backRequested, m_model, &SafetyModel::back);
    connect(m_standing, &StandingPanel::againRequested, m_model, &SafetyModel::restart);
    connect(m_standing, &StandingPanel::checkNoted, m_model, &SafetyModel::noteCheck);
    connect(m_standing, &StandingPanel::goOnRequested, this,
            [this] { leadsToSession() ? Q_EMIT goneOn() : Q_EMIT closed(); });
    connect(&m_gate, &SafetyGate::changed, this, [this] {
        if (showsQuestions())
            return;
        fillStanding(); // checked, or that taken back
        m_standing->setFocus();
    });
    onKey(*m_standing, Qt::Key_Escape, [this] { Q_EMIT closed(); });
}

void SafetyPage::showQuestions()
{
    m_stack->setCurrentWidget(m_questions);
}

void SafetyPage::showStanding()
{
    fillStanding();
    m_stack->setCurrentWidget(m_standing);
}

void SafetyPage::fillStanding()
{
    const SafetyStatus status = m_gate.status();
    m_standing->setStanding({status, m_gate.country(), m_clock.today()});
    m_standing->setGoOn(leadsToSession() ? tr("Go on to your session") : tr("Close"));
    m_standing->setCanGoBack(m_model->isOver() && !status.checked);
}

bool SafetyPage::leadsToSession() const
{
    const SafetyStatus &status = m_gate.status();
    const SafetyReach reach = status.reach;
    return m_purpose == Purpose::Session && !status.onlyUnderAge() &&
           (reach == SafetyReach::All || reach == SafetyReach::Gentle);
}

} // namespace midback
