#include "ui/player/PlayingPanel.h"

#include "core/catalog/TermText.h"
#include "ui/player/FigureStage.h"
#include "ui/player/PaceBar.h"
#include "ui/player/PlayerControls.h"
#include "ui/player/PlayerModel.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/RingTimer.h"
#include "ui/widgets/SegmentBar.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

constexpr int figureShare = 63; // per cent of the width (look.md)
constexpr QSizeF designSize(960, 700);

/// Keeps the height of a line that says nothing just now, so that the ring does not jump.
QString orBlank(const QString &text)
{
    return text.isEmpty() ? QString(QChar::Nbsp) : text;
}

QFont larger(QFont font, double times)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * times);
    else
        font.setPixelSize(qRound(font.pixelSize() * times));
    return font;
}

/// "12 min", "3 h".
QString awayText(std::chrono::milliseconds away)
{
    const auto hours = std::chrono::round<std::chrono::hours>(away).count();
    return hours >= 2 ? PlayingPanel::tr("%1 h").arg(hours)
                      : lengthText(int(away / std::chrono::seconds(1)));
}

/// Time asleep, switched off or with the program gone is none of the session.
QString pauseText(const PlayerModel &model)
{
    const bool away = model.pauseReason() == PauseReason::Suspended ||
                      model.pauseReason() == PauseReason::Interrupted;
    return away ? PlayingPanel::tr("You were away for %1. Go on from exactly here?")
                      .arg(awayText(model.away()))
                : PlayingPanel::tr("You go on from exactly here.");
}

} // namespace

PlayingPanel::PlayingPanel(PlayerModel &model, const FigureLibrary &figures, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_bar(new SegmentBar)
    , m_place(secondaryLabel())
    , m_stage(new FigureStage(figures))
    , m_name(titleLabel())
    , m_cue(secondaryLabel())
    , m_ring(new RingTimer)
    , m_pace(new PaceBar)
    , m_count(sectionLabel())
    , m_side(styledLabel({}, TypeRole::Card, role::accent))
    , m_next(secondaryLabel())
    , m_controls(new PlayerControls)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::xxl);
    middle->addWidget(m_stage, figureShare);
    middle->addWidget(buildInstruments(), 100 - figureShare);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMarginX, space::pageMarginY, space::pageMarginX,
                               space::pageMarginY);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addSpacing(space::s);
    column->addWidget(m_place);
    column->addSpacing(space::m);
    column->addLayout(middle, 1);
    column->addSpacing(space::xl);
    column->addWidget(m_controls);
    connectControls();
}

QWidget *PlayingPanel::buildInstruments()
{
    auto *next = new Card;
    next->content()->setContentsMargins(space::l, space::m, space::l, space::m);
    next->content()->addWidget(m_next);
    m_cue->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_count->setAlignment(Qt::AlignCenter);
    m_side->setAlignment(Qt::AlignCenter);

    auto *instruments = new QWidget;
    auto *column = new QVBoxLayout(instruments);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_name);
    column->addWidget(m_cue);
    column->addWidget(m_ring, 1);
    column->addWidget(m_pace);
    column->addWidget(m_count);
    column->addWidget(m_side);
    column->addWidget(next);
    return instruments;
}

void PlayingPanel::connectControls()
{
    connect(m_controls, &PlayerControls::hurts, &m_model, &PlayerModel::askFeeling);
    connect(m_controls, &PlayerControls::back, &m_model, &PlayerModel::back);
    connect(m_controls, &PlayerControls::pauseToggled, &m_model, &PlayerModel::togglePause);
    connect(m_controls, &PlayerControls::skip, &m_model, &PlayerModel::skip);
    connect(m_controls, &PlayerControls::finish, &m_model, &PlayerModel::finish);
}

void PlayingPanel::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_stage->setReducedMotion(reduced);
    refresh();
}

void PlayingPanel::refresh()
{
    const PlayerView view = m_model.view();
    const bool paused = m_model.state() == PlayerState::Paused;
    m_bar->setProgress(view.items, view.item, view.itemShare);
    m_place->setText(view.place);
    m_stage->showView(view);
    m_name->setText(view.name);
    m_cue->setText(orBlank(paused ? pauseText(m_model) : view.cue));
    m_ring->setSeconds(view.seconds);
    m_ring->setProgress(view.share);
    m_ring->setCaption(paused ? tr("Paused") : view.phaseText);
    const bool disc = view.paced && !m_reducedMotion;
    m_ring->setBreath(disc ? std::optional(view.phase.fullness) : std::nullopt);
    m_pace->setVisible(m_reducedMotion);
    m_pace->setPhase(view.paced ? view.phaseLength : 0,
                     int(view.phase.elapsed / std::chrono::seconds(1)) + 1);
    m_count->setText(orBlank(view.count));
    m_side->setText(orBlank(view.side));
    m_next->setText(view.next);
    m_controls->setPaused(paused);
}

void PlayingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus(); // not a button: every key is there already
}

void PlayingPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double scale = std::clamp(
        std::min(width() / designSize.width(), height() / designSize.height()), 1.0, 2.2);
    const QFont base = larger(QApplication::font(), scale);
    m_place->setFont(typeFont(TypeRole::Body, base));
    m_name->setFont(typeFont(TypeRole::Title, base));
    QFont cue = typeFont(TypeRole::Card, base);
    cue.setWeight(QFont::Normal);
    m_cue->setFont(cue);
    // Room for two lines, so that the ring stays where it is when the cue changes.
    m_cue->setMinimumHeight(2 * QFontMetrics(cue).lineSpacing());
    m_count->setFont(typeFont(TypeRole::Section, base));
    m_side->setFont(typeFont(TypeRole::Card, base));
    m_next->setFont(typeFont(TypeRole::Body, base));
    m_stage->setTextFonts({typeFont(TypeRole::Card, base), typeFont(TypeRole::Body, base), cue});
}

} // namespace midback
