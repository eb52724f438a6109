#include "ui/decisions/StagesView.h"

#include "core/coach/CoachReading.h"
#include "ui/decisions/CriterionRow.h"
#include "ui/decisions/StagePathView.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ClassMark.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ShareBar.h"
#include "ui/widgets/TwoColumns.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int twoColumnWidth = 620; // px of content

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QList<ShareBar::Share> sharesOf(const PlanShares &shares)
{
    const ShareBar::Share all[] = {
        {stageTitle(Stage::Breathing), shares.breathing, &Tokens::controlBorder},
        {stageTitle(Stage::Mobility), shares.mobility, &Tokens::accent},
        {stageTitle(Stage::Alignment), shares.alignment, &Tokens::chartBlue},
        {stageTitle(Stage::Strength), shares.strength, &Tokens::chartOrange},
    };
    QList<ShareBar::Share> some;
    for (const ShareBar::Share &share : all) {
        if (share.percent > 0)
            some.append(share);
    }
    return some;
}

} // namespace

StagesView::StagesView(QWidget *parent)
    : QScrollArea(parent)
    , m_path(new StagePathView)
    , m_gateTitle(cardLabel())
    , m_criteria(new QVBoxLayout)
    , m_clean(captionLabel(cleanSessionText()))
    , m_opens(secondaryLabel())
    , m_goOn(new QPushButton(tr("Go on now")))
    , m_limited(captionLabel(tr("Your range was still limited when this stage opened. That is "
                                "fine: it begins with the first step of each line.")))
    , m_shares(new ShareBar(tr("Time by stage")))
    , m_sharesNote(captionLabel())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *columns = new TwoColumns(twoColumnWidth, 4, 5);
    buildPath(columns->leading());
    buildGate(columns->trailing());
    buildShares(columns->trailing());
    columns->leading()->addStretch();
    columns->trailing()->addStretch();
    setWidget(columns);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnRequested(m_next); });
    connect(m_path, &StagePathView::takeBackRequested, this, &StagesView::takeBackRequested);
}

void StagesView::buildPath(QVBoxLayout *column)
{
    auto *card = new Card(tr("Your path"));
    card->content()->addWidget(m_path);
    card->content()->addWidget(m_limited);
    card->content()->addWidget(
        captionLabel(tr("Breathing and mobility are never locked. A stage only opens harder steps "
                        "and gives its exercises a share of the time.")));
    column->addWidget(card);
}

void StagesView::buildGate(QVBoxLayout *column)
{
    auto *card = new Card;
    card->content()->addWidget(m_gateTitle);
    card->content()->addLayout(m_criteria);
    card->content()->addWidget(m_opens);
    auto *button = new QHBoxLayout;
    button->addWidget(m_goOn);
    button->addStretch();
    card->content()->addLayout(button);
    card->content()->addWidget(m_clean);
    column->addWidget(card);
}

void StagesView::buildShares(QVBoxLayout *column)
{
    auto *card = new Card(tr("How the time is shared today"));
    card->content()->addWidget(m_shares);
    card->content()->addWidget(m_sharesNote);
    column->addWidget(card);
}

void StagesView::setReading(const CoachReading &reading)
{
    const StageReport &stage = reading.report.stage;
    m_path->setPath(stagePath(reading.report, reading.history.events, locale()));
    m_limited->setVisible(stage.rangeStillLimited);
    const auto next = stageAfter(stage.stage);
    m_gateTitle->setText(next ? tr("What opens “%1”").arg(stageTitle(*next)) : tr("Keeping it up"));
    showCriteria(reading);
    showText(m_opens, opensText(stage, locale()));
    m_goOn->setVisible(next.has_value());
    // Those of the last stage do not ask for clean sessions.
    m_clean->setVisible(next && !stage.criteria.isEmpty());
    if (next) {
        m_next = *next;
        m_goOn->setAccessibleDescription(tr("Opens “%1”").arg(stageTitle(*next)));
    }
    m_shares->setShares(sharesOf(stage.shares));
    showText(m_sharesNote, sharesText(stage, locale()));
}

void StagesView::showCriteria(const CoachReading &reading)
{
    delete m_criteriaRows;
    m_criteriaRows = new QWidget;
    auto *rows = new QVBoxLayout(m_criteriaRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    const QList<GateCriterion> &criteria = reading.report.stage.criteria;
    for (const GateCriterion &criterion : criteria)
        rows->addWidget(new CriterionRow(criterion));
    if (criteria.isEmpty())
        rows->addWidget(bodyLabel(tr("It begins with your first session or score.")));
    m_criteria->addWidget(m_criteriaRows);
    m_criteriaRows->show();
}

} // namespace midback
