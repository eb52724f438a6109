#include "ui/today/TodayPage.h"

#include "core/base/Clock.h"
#include "core/data/DataStore.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SafetyAdvice.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/CoachLog.h"
#include "ui/shell/SymptomLog.h"
#include "ui/shell/UserPrompt.h"
#include "ui/theme/Space.h"
#include "ui/today/ChangesCard.h"
#include "ui/today/HeroCard.h"
#include "ui/today/MorningCard.h"
#include "ui/today/PainNowCard.h"
#include "ui/today/SixWeeksCard.h"
#include "ui/today/TodayCoach.h"
#include "ui/today/TodayText.h"
#include "ui/today/WeekCard.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PainScale.h"
#include "ui/widgets/SafetyBanner.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {
constexpr int pairFrom = 820; // px of width from which pain and week stand side by side
} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : PageScaffold(tr("Today"), Scrolling::Page, parent)
    , m_context(context)
    , m_model(m_context)
    , m_log(new SymptomLog(m_context, this))
    , m_coachLog(new CoachLog(m_context, this))
    , m_banner(new NoticeBanner(NoticeBanner::Kind::Info, {}))
    , m_safety(new SafetyBanner(SafetyBanner::Scope::Everything))
    , m_planNotice(new NoticeBanner(NoticeBanner::Kind::Info, {}))
    , m_flareNotice(new NoticeBanner(NoticeBanner::Kind::Info, {}, tr("End the gentler week")))
    , m_morning(new MorningCard)
    , m_hero(new HeroCard(context.figures))
    , m_changes(new ChangesCard)
    , m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_pain(new PainNowCard)
    , m_week(new WeekCard)
    , m_sixWeeks(new SixWeeksCard)
    , m_afterPaint(new QTimer(this))
{
    m_banner->hide();
    content()->addWidget(m_safety);
    content()->addWidget(m_banner);
    for (NoticeBanner *notice : {m_planNotice, m_flareNotice}) {
        notice->hide();
        content()->addWidget(notice);
    }
    m_morning->hide();
    content()->addWidget(m_morning);
    content()->addWidget(m_hero);
    content()->addWidget(m_changes);
    m_pair->setSpacing(space::l);
    m_pair->addWidget(m_pain, 3);
    m_pair->addWidget(m_week, 2);
    content()->addLayout(m_pair);
    content()->addWidget(m_sixWeeks);
    content()->addStretch();

    connect(m_safety, &SafetyBanner::questionsRequested, this, &TodayPage::questionsRequested);
    connect(m_safety, &SafetyBanner::standingRequested, this, &TodayPage::standingRequested);
    connect(m_hero, &HeroCard::startRequested, this, &TodayPage::startRequested);
    connect(m_hero, &HeroCard::buildRequested, this, &TodayPage::buildRequested);
    connect(m_morning, &MorningCard::answered, this, &TodayPage::answerMorning);
    connect(m_morning, &MorningCard::skipped, this, [this] {
        m_morning->settle();
        setFocus();
    });
    connect(m_pain->scale(), &PainScale::picked, this, [this](int pain) { m_log->log(pain); });
    connect(m_log, &SymptomLog::undoOffered, this, &TodayPage::undoOffered);
    connect(m_log, &SymptomLog::failed, this, [this](const QString &sentence) {
        m_context.prompt.notify(sentence);
        refresh(); // the scale shows what is stored, not what was refused
    });
    connectCoach();
    m_afterPaint->setSingleShot(true);
    connect(m_afterPaint, &QTimer::timeout, this, &TodayPage::refreshAfterPaint);
    // The book tells of sessions, scores and the profile as well.
    DataStore &all = m_context.data;
    connect(&all.routines(), &Store::changed, this, &TodayPage::onStoreChanged);
    connect(&all.plans(), &Store::changed, this, &TodayPage::onStoreChanged);
    connect(&m_context.coach, &CoachBook::changed, this, &TodayPage::onStoreChanged);
}

TodayPage::~TodayPage() = default;

PainScale *TodayPage::painScale() const
{
    return m_pain->scale();
}

WeekStrip *TodayPage::weekStrip() const
{
    return m_week->strip();
}

PainSparkline *TodayPage::sparkline() const
{
    return m_sixWeeks->sparkline();
}

LinkButton *TodayPage::flareLink() const
{
    return m_pain->flareLink();
}

void TodayPage::connectCoach()
{
    connect(m_changes, &ChangesCard::keepRequested, m_coachLog,
            qOverload<const RoutineChange &>(&CoachLog::keep));
    connect(m_pain->flareLink(), &LinkButton::clicked, this, &TodayPage::offerFlare);
    connect(m_flareNotice, &NoticeBanner::actionRequested, m_coachLog, &CoachLog::endFlare);
    connect(m_coachLog, &CoachLog::undoOffered, this, &TodayPage::undoOffered);
    connect(m_coachLog, &CoachLog::failed, this,
            [this](const QString &sentence) { m_context.prompt.notify(sentence); });
}

void TodayPage::offerFlare()
{
    if (m_context.prompt.choose(flareChoice()))
        m_coachLog->startFlare();
}

void TodayPage::showInterrupted(const SessionRecord &session)
{
    m_banner->setText(interruptedText(session, m_context.clock.today(), locale()));
    m_banner->show();
}

void TodayPage::setSafety(const SafetyStatus &status, const QString &country)
{
    m_safety->setStatus(status, country);
    m_hero->setStartInstead(startInsteadText(status));
}

void TodayPage::onStoreChanged()
{
    if (isVisible())
        refresh();
}

void TodayPage::refresh()
{
    const auto state = m_model.read(int(locale().firstDayOfWeek()));
    if (!state.ok()) {
        m_context.prompt.notify(state.error().detail);
        return;
    }
    m_state = *state;
    setTitle(greetingText(state->time, state->name));
    setSubtitle(todayText(state->date, locale()));
    showHero();
    m_morning->ask(state->morning, state->date);
    m_pain->setScore(state->lastScore);
    m_week->setWeek(state->week, state->date);
    if (m_painted)
        m_afterPaint->start();
}

// Until the coach has looked again, what it said last of the same routine still holds.
void TodayPage::showHero()
{
    TodayState shown = m_state;
    if (shown.next && m_advised && m_advised->id == shown.next->id)
        shown.next = m_advised;
    m_hero->setState(shown);
}

void TodayPage::refreshAfterPaint()
{
    if (!isVisible())
        return; // it is read when it is shown again
    refreshCoach();
    refreshSparkline();
}

void TodayPage::refreshCoach()
{
    const auto coach = readTodayCoach(m_context, m_state);
    if (!coach.ok())
        return; // Today goes on without; whoever starts a session is told
    m_changes->setChanges(coach->changes, m_state.hero == TodayState::Hero::Done, coach->restStays);
    m_planNotice->setText(coach->plan.join(QLatin1Char('\n')));
    m_planNotice->setVisible(!coach->plan.isEmpty());
    m_flareNotice->setText(coach->flare);
    m_flareNotice->button()->setVisible(coach->flareOn);
    m_flareNotice->setVisible(!coach->flare.isEmpty());
    m_pain->flareLink()->setVisible(!coach->flareOn);
    m_advised = coach->next;
    showHero();
}

void TodayPage::answerMorning(int pain)
{
    const auto &question = m_morning->question();
    const bool correcting = !m_log->correctable().isNull();
    if (!question || !question->answer || correcting) {
        m_log->log(pain, PainPhase::NextMorning);
        return;
    }
    const auto stored = m_context.data.symptoms().find(question->entry);
    if (!stored.ok())
        return; // deleted meanwhile; the next refresh asks again
    SymptomEntry entry = *stored;
    entry.pain = pain;
    m_log->change(entry, tr("Changed this morning's pain to %1").arg(pain));
}

PainScale *TodayPage::digitScale() const
{
    return m_morning->wantsDigit(m_log->correctable()) ? m_morning->scale() : m_pain->scale();
}

void TodayPage::refreshSparkline()
{
    const auto weeks = readSixWeeks(m_context, locale());
    if (!weeks.ok())
        return; // the same store has told its fault already
    m_sixWeeks->setWeeks(*weeks);
}

void TodayPage::showEvent(QShowEvent *event)
{
    refresh(); // also when nothing was saved: the day may be another
    if (m_morning->question() && m_morning->question()->answer)
        m_morning->settle();
    PageScaffold::showEvent(event);
}

void TodayPage::changeEvent(QEvent *event)
{
    // Coming back after a while: the greeting, the day and what is next may have changed.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        refresh();
    PageScaffold::changeEvent(event);
}

void TodayPage::paintEvent(QPaintEvent *event)
{
    PageScaffold::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    m_afterPaint->start();
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (digit && !(event->modifiers() & ~Qt::KeypadModifier))
        QCoreApplication::sendEvent(digitScale(), event);
    else
        PageScaffold::keyPressEvent(event);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < pairFrom;
    m_pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_hero->setNarrow(narrow);
    PageScaffold::resizeEvent(event);
}

} // namespace midback
