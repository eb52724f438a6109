#include "ui/today/TodayPage.h"

#include "core/base/Clock.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/charts/PainSparkline.h"
#include "ui/shell/SymptomLog.h"
#include "ui/shell/UserPrompt.h"
#include "ui/theme/Space.h"
#include "ui/today/HeroCard.h"
#include "ui/today/MorningCard.h"
#include "ui/today/SixWeeks.h"
#include "ui/today/TodayText.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PainScale.h"
#include "ui/widgets/SafetyBanner.h"
#include "ui/widgets/WeekStrip.h"

#include <QtGui/QKeyEvent>

namespace midback {

namespace {
constexpr int pairFrom = 820; // px of width from which pain and week stand side by side
} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : PageScaffold(tr("Today"), Scrolling::Page, parent)
    , m_context(context)
    , m_model(m_context)
    , m_log(new SymptomLog(m_context, this))
    , m_banner(new NoticeBanner(NoticeBanner::Kind::Info, {}))
    , m_safety(new SafetyBanner(SafetyBanner::Scope::Everything))
    , m_morning(new MorningCard)
    , m_hero(new HeroCard)
    , m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_scale(new PainScale)
    , m_lastScore(captionLabel())
    , m_week(new WeekStrip)
    , m_sparkCard(new Card(tr("Pain, last 6 weeks")))
    , m_sparkSentence(secondaryLabel())
    , m_sparkline(new PainSparkline)
{
    m_banner->hide();
    content()->addWidget(m_safety);
    content()->addWidget(m_banner);
    m_morning->hide();
    content()->addWidget(m_morning);
    content()->addWidget(m_hero);
    m_pair->setSpacing(space::l);
    buildPainCard();
    buildWeekCard();
    content()->addLayout(m_pair);
    m_sparkCard->content()->setSpacing(space::s);
    m_sparkCard->content()->addWidget(m_sparkSentence);
    m_sparkCard->content()->addWidget(m_sparkline);
    m_sparkCard->hide();
    content()->addWidget(m_sparkCard);
    content()->addStretch();

    connect(m_safety, &SafetyBanner::questionsRequested, this, &TodayPage::questionsRequested);
    connect(m_safety, &SafetyBanner::standingRequested, this, &TodayPage::standingRequested);
    connect(m_hero, &HeroCard::startRequested, this, &TodayPage::startRequested);
    connect(m_hero, &HeroCard::buildRequested, this, &TodayPage::buildRequested);
    connect(m_morning, &MorningCard::answered, this, &TodayPage::answerMorning);
    connect(m_morning, &MorningCard::skipped, this, [this] {
        m_morningSettled = m_context.clock.today();
        m_morning->hide();
        setFocus();
    });
    connect(m_scale, &PainScale::picked, this, [this](int pain) { m_log->log(pain); });
    connect(m_log, &SymptomLog::undoOffered, this, &TodayPage::undoOffered);
    connect(m_log, &SymptomLog::failed, this, [this](const QString &sentence) {
        m_context.prompt.notify(sentence);
        refresh(); // the scale shows what is stored, not what was refused
    });
    DataStore &all = m_context.data;
    for (Store *store :
         {static_cast<Store *>(&all.profiles()), static_cast<Store *>(&all.routines()),
          static_cast<Store *>(&all.plans()), static_cast<Store *>(&all.sessions()),
          static_cast<Store *>(&all.symptoms())})
        connect(store, &Store::changed, this, &TodayPage::onStoreChanged);
}

TodayPage::~TodayPage() = default;

void TodayPage::buildPainCard()
{
    auto *card = new Card(tr("How is your mid-back right now?"));
    card->content()->addWidget(m_scale);
    card->content()->addWidget(m_lastScore);
    card->content()->addStretch();
    m_pair->addWidget(card, 3);
}

void TodayPage::buildWeekCard()
{
    auto *card = new Card(tr("This week"));
    card->content()->addWidget(m_week);
    card->content()->addStretch();
    m_pair->addWidget(card, 2);
}

void TodayPage::showInterrupted(const SessionRecord &session)
{
    m_banner->setText(interruptedText(session, m_context.clock.today(), locale()));
    m_banner->show();
}

void TodayPage::setSafety(const SafetyStatus &status, const QString &country)
{
    m_safety->setStatus(status, country);
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
    setTitle(greetingText(state->time, state->name));
    setSubtitle(todayText(state->date, locale()));
    m_hero->setState(*state);
    showMorning(*state);
    showScore(*state);
    showWeek(*state);
    if (m_painted)
        refreshSparkline();
}

void TodayPage::showScore(const TodayState &state)
{
    m_scale->setValue(state.lastScore ? std::optional(state.lastScore->pain) : std::nullopt);
    m_lastScore->setText(
        state.lastScore
            ? tr("Last logged today: %1 at %2. Press a digit to log again.")
                  .arg(locale().toString(state.lastScore->pain),
                       locale().toString(state.lastScore->time, QLocale::ShortFormat))
            : tr("Click, or press a digit: it is logged at once. For ten press 1, then 0."));
}

void TodayPage::showWeek(const TodayState &state)
{
    QList<WeekDay> days;
    for (const ConsistencyDay &day : state.week) {
        WeekDay mark;
        mark.label = locale().standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat);
        mark.state = day.state;
        mark.today = day.date == state.date;
        days.append(mark);
    }
    m_week->setDays(days);
}

// An answer stays on the screen until the page is shown anew, so that it can be put right.
void TodayPage::showMorning(const TodayState &state)
{
    m_question = state.morning;
    if (m_question)
        m_morning->setQuestion(*m_question);
    m_morning->setVisible(m_question.has_value() && m_morningSettled != state.date);
}

void TodayPage::answerMorning(int pain)
{
    const bool correcting = !m_log->correctable().isNull();
    if (!m_question || !m_question->answer || correcting) {
        m_log->log(pain, PainPhase::NextMorning);
        return;
    }
    const auto stored = m_context.data.symptoms().find(m_question->entry);
    if (!stored.ok())
        return; // deleted meanwhile; the next refresh asks again
    SymptomEntry entry = *stored;
    entry.pain = pain;
    m_log->change(entry, tr("Changed this morning's pain to %1").arg(pain));
}

PainScale *TodayPage::digitScale() const
{
    const bool asked = m_morning->isVisible() && m_question &&
                       (!m_question->answer || m_log->correctable() == m_question->entry);
    return asked ? m_morning->scale() : m_scale;
}

void TodayPage::refreshSparkline()
{
    const auto weeks = readSixWeeks(m_context, locale());
    if (!weeks.ok())
        return; // the same store has told its fault already
    m_sparkCard->setVisible(!weeks->chart.dots.isEmpty());
    m_sparkSentence->setText(weeks->sentence);
    m_sparkline->setData(weeks->chart);
    m_sparkline->setSummary(weeks->sentence);
}

void TodayPage::showEvent(QShowEvent *event)
{
    refresh(); // also when nothing was saved: the day may be another
    if (m_question && m_question->answer) {
        m_morningSettled = m_context.clock.today();
        m_morning->hide();
    }
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
    QMetaObject::invokeMethod(this, &TodayPage::refreshSparkline, Qt::QueuedConnection);
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
