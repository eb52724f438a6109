#include "ui/today/HeroCard.h"

#include "ui/figure/FigureLibrary.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/today/TodayText.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QMenu>

namespace midback {

namespace {
constexpr int highest = 184; // px of the figure: an ordinary day fits 1280x800 without scrolling
} // namespace

HeroCard::HeroCard(const FigureLibrary &figures, QWidget *parent)
    : Card({}, parent)
    , m_figures(figures)
    , m_figure(new FigureView)
    , m_eyebrow(eyebrowLabel())
    , m_title(sectionLabel())
    , m_facts(secondaryLabel())
    , m_span(secondaryLabel())
    , m_primary(new QPushButton)
    , m_other(new QPushButton)
    , m_menu(new QMenu(this))
{
    setButtonKind(m_primary, ButtonKind::Primary);
    m_other->setMenu(m_menu);
    m_figure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_other);
    buttons->addStretch();

    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    words->addStretch();
    words->addWidget(m_eyebrow);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_span);
    words->addSpacing(space::s);
    words->addLayout(buttons);
    words->addStretch();

    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(m_figure, 5);
    row->addLayout(words, 6);
    content()->addLayout(row);
    setNarrow(false);

    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_next.isNull())
            Q_EMIT buildRequested();
        else
            Q_EMIT startRequested(m_next);
    });
}

void HeroCard::setNarrow(bool narrow)
{
    m_figure->setMinimumSize(narrow ? QSize(176, 168) : QSize(320, highest));
    m_figure->setMaximumHeight(highest);
}

void HeroCard::setState(const TodayState &state)
{
    m_state = state;
    m_next = state.next ? state.next->id : RoutineId();
    fillMenu(state);
    const RoutineBrief *shown = state.next                 ? &*state.next
                                : state.routines.isEmpty() ? nullptr
                                                           : &state.routines.first();
    m_figure->setLook(m_figures.lookOf(shown ? shown->firstId : QString()),
                      shown ? shown->position : Position::Quadruped,
                      shown ? shown->first : QString());
    m_figure->setMoment({FigureMoment::Leg::Out, 1});
    showHero(state);
}

void HeroCard::setStartInstead(const QString &text)
{
    if (text == m_startInstead)
        return;
    m_startInstead = text;
    showHero(m_state);
}

void HeroCard::showHero(const TodayState &state)
{
    setButtonKind(m_primary, ButtonKind::Primary);
    switch (state.hero) {
    case TodayState::Hero::Planned:
        return showPlanned(state);
    case TodayState::Hero::Done:
        return showDone(state);
    case TodayState::Hero::NothingPlanned:
        return showNothingPlanned();
    case TodayState::Hero::NoRoutine:
        return showNoRoutine();
    }
}

void HeroCard::showPlanned(const TodayState &state)
{
    const QString time = locale().toString(state.nextTime, QLocale::ShortFormat);
    setTexts(tr("TODAY AT %1").arg(time), state.next->name,
             {routineFacts(*state.next, locale()), routineSpan(*state.next)});
    const bool waits = !m_startInstead.isEmpty();
    if (waits)
        setButtonKind(m_primary, ButtonKind::Secondary);
    m_primary->setText(waits ? m_startInstead : tr("Start session"));
    m_primary->show();
    m_other->setText(tr("Another routine"));
    m_other->setVisible(!waits && state.routines.size() > 1);
}

void HeroCard::showDone(const TodayState &state)
{
    QStringList lines;
    for (const DoneBrief &done : state.done)
        lines.append(doneText(done));
    setTexts({}, tr("Done for today"), {lines.join(QLatin1Char('\n')), QString()});
    m_primary->hide();
    m_other->setText(tr("Do another"));
    m_other->setVisible(m_startInstead.isEmpty() && !state.routines.isEmpty());
}

void HeroCard::showNothingPlanned()
{
    const bool waits = !m_startInstead.isEmpty();
    setTexts(tr("TODAY"), tr("Nothing planned today"),
             {waits ? tr("Rest is part of it.")
                    : tr("Rest is part of it. If you feel like moving, any routine counts."),
              QString()});
    m_primary->hide();
    m_other->setText(tr("Choose a routine"));
    m_other->setVisible(!waits);
}

void HeroCard::showNoRoutine()
{
    setTexts(tr("WELCOME"), tr("Build your first routine"),
             {tr("Pick a few exercises and put them on the days that suit you. "
                 "Ten to fifteen minutes are plenty."),
              QString()});
    m_primary->setText(tr("Build a routine"));
    m_primary->show();
    m_other->hide();
}

void HeroCard::setTexts(const QString &eyebrow, const QString &title, const QStringList &lines)
{
    m_eyebrow->setText(eyebrow);
    m_eyebrow->setVisible(!eyebrow.isEmpty());
    m_title->setText(title);
    m_facts->setText(lines.at(0));
    m_span->setText(lines.at(1));
    m_span->setVisible(!lines.at(1).isEmpty());
    setAccessibleName(title);
}

void HeroCard::fillMenu(const TodayState &state)
{
    m_menu->clear();
    for (const RoutineBrief &routine : state.routines) {
        if (routine.exercises == 0)
            continue;
        QString text = routine.name;
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = m_menu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, id = routine.id] { Q_EMIT startRequested(id); });
    }
}

} // namespace midback
