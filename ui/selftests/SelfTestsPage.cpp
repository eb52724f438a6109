#include "ui/selftests/SelfTestsPage.h"

#include "ui/selftests/SelfTestList.h"
#include "ui/selftests/SelfTestScreen.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/UserPrompt.h"
#include "ui/widgets/SafetyBanner.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

SelfTestsPage::SelfTestsPage(const PageContext &context, Preferences &preferences, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new SelfTestsModel(context, this))
    , m_list(new SelfTestList(*m_model))
    , m_screen(new SelfTestScreen(*m_model, context.clock))
{
    setAccessibleName(tr("Self-tests"));
    addWidget(m_list);
    addWidget(m_screen);
    m_model->setShowsOptional(preferences.optionalSelfTests());
    connect(m_model, &SelfTestsModel::changed, this, &SelfTestsPage::onChanged);
    connect(m_model, &SelfTestsModel::undoOffered, this, &SelfTestsPage::undoOffered);
    connect(m_model, &SelfTestsModel::failed, this,
            [&prompt = context.prompt](const QString &sentence) { prompt.notify(sentence); });
    connect(m_list, &SelfTestList::testRequested, this, &SelfTestsPage::openTest);
    connect(m_list, &SelfTestList::optionalToggled, this, [this, &preferences](bool shows) {
        preferences.setOptionalSelfTests(shows);
        m_model->setShowsOptional(shows);
    });
    connect(m_screen, &SelfTestScreen::backRequested, this, &SelfTestsPage::showList);
    connect(m_screen, &SelfTestScreen::safetyQuestionsRequested, this,
            &SelfTestsPage::safetyQuestionsRequested);
    for (PageScaffold *page :
         {static_cast<PageScaffold *>(m_list), static_cast<PageScaffold *>(m_screen)}) {
        auto *banner = new SafetyBanner(SafetyBanner::Scope::Tests);
        connect(banner, &SafetyBanner::questionsRequested, this,
                &SelfTestsPage::safetyQuestionsRequested);
        connect(banner, &SafetyBanner::standingRequested, this, &SelfTestsPage::standingRequested);
        page->content()->insertWidget(0, banner);
        m_safety.append(banner);
    }
}

SelfTestsPage::~SelfTestsPage() = default;

void SelfTestsPage::openTest(const QString &testId)
{
    const SelfTest *test = selfTest(testId);
    if (!test)
        return;
    if (m_model->isStale())
        m_model->reload();
    m_screen->showTest(*test);
    setCurrentWidget(m_screen);
}

void SelfTestsPage::showList()
{
    m_list->refresh();
    setCurrentWidget(m_list);
    if (m_screen->test())
        m_list->focusRow(m_screen->test()->id);
}

void SelfTestsPage::setSafety(const SafetyStatus &status, const QString &country)
{
    for (SafetyBanner *banner : std::as_const(m_safety))
        banner->setStatus(status, country);
    m_screen->setLocked(status.reach <= SafetyReach::Locked);
}

void SelfTestsPage::onChanged()
{
    if (!isVisible())
        return; // read when it is shown
    if (m_model->isStale())
        m_model->reload();
    if (currentWidget() == m_screen)
        m_screen->refresh();
    else
        m_list->refresh();
}

void SelfTestsPage::showEvent(QShowEvent *event)
{
    if (m_model->isStale())
        m_model->reload();
    m_list->refresh();
    m_screen->refresh();
    QStackedWidget::showEvent(event);
}

} // namespace midback
