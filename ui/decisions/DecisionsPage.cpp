#include "ui/decisions/DecisionsPage.h"

#include "core/coach/CoachReading.h"
#include "ui/decisions/DecisionBrowser.h"
#include "ui/decisions/OpenStageDialog.h"
#include "ui/decisions/StagePath.h"
#include "ui/decisions/StagesView.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/CoachLog.h"
#include "ui/shell/UserPrompt.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>

namespace midback {

namespace {

const QString stagesPart = QStringLiteral("stages");
const QString decisionsPart = QStringLiteral("decisions");

} // namespace

DecisionsPage::DecisionsPage(const PageContext &context, QWidget *parent)
    : PageScaffold(tr("Coach"), Scrolling::Own, parent)
    , m_context(context)
    , m_log(new CoachLog(m_context, this))
    , m_part(new SegmentedControl(tr("What to see")))
    , m_stages(new StagesView)
    , m_browser(new DecisionBrowser(m_context.catalog))
    , m_stack(new QStackedLayout)
{
    setSubtitle(tr("It suggests, and always says why. You have the last word."));
    m_part->addSegment(stagesPart, tr("Where you are"));
    m_part->addSegment(decisionsPart, tr("Decisions"));
    addHeaderAction(m_part);
    m_stack->addWidget(m_stages);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("coach"), tr("No decisions yet. After each session the coach decides what "
                                    "comes next, and everything it ever decided will stand "
                                    "here.")));
    content()->addLayout(m_stack, 1);

    connect(m_part, &SegmentedControl::currentChanged, this, &DecisionsPage::showPart);
    connect(m_stages, &StagesView::goOnRequested, this, &DecisionsPage::askForStage);
    connect(m_stages, &StagesView::takeBackRequested, m_log, &CoachLog::takeBack);
    connect(m_browser, &DecisionBrowser::keepRequested, m_log,
            [this](const KeepOffer &offer) { m_log->keep(offer.line, offer.place); });
    connect(m_log, &CoachLog::undoOffered, this, &DecisionsPage::undoOffered);
    connect(m_log, &CoachLog::failed, this,
            [this](const QString &sentence) { m_context.prompt.notify(sentence); });
    connect(&m_context.coach, &CoachBook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

DecisionsPage::~DecisionsPage() = default;

void DecisionsPage::showDecisions()
{
    m_part->setCurrent(decisionsPart);
    showPart();
}

void DecisionsPage::showPart()
{
    const bool decisions = m_part->current() == decisionsPart;
    m_stack->setCurrentIndex(!decisions ? 0 : m_anyDecision ? 1 : 2);
}

void DecisionsPage::refresh()
{
    const auto reading = m_context.coach.read();
    if (!reading.ok()) {
        m_context.prompt.notify(reading.error().detail);
        return;
    }
    if (m_reading == *reading)
        return; // coming back finds the page as it was left
    m_reading = *reading;
    m_anyDecision = !(*reading)->report.decisions.isEmpty();
    m_stages->setReading(**reading);
    m_browser->setReading(*reading);
    showPart();
}

void DecisionsPage::askForStage(Stage stage)
{
    auto *dialog = new OpenStageDialog(stage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenStageDialog::confirmed, m_log,
            [this, stage](const QString &note) { m_log->openStage(stage, note); });
    dialog->open();
}

void DecisionsPage::showEvent(QShowEvent *event)
{
    refresh(); // also when nothing was saved: the day may be another, and then it reads anew
    PageScaffold::showEvent(event);
}

void DecisionsPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_stages->verticalScrollBar();
    if (m_stages->isVisible() && event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (m_stages->isVisible() && event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        PageScaffold::keyPressEvent(event);
}

} // namespace midback
