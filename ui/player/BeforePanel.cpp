#include "ui/player/BeforePanel.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "ui/player/PlayerModel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Keys.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PainScale.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int columnWidth = 640;
/// The start gate of clinical-facts D5: from here on only the gentlest work.
constexpr int gentleFrom = 6;

QString summaryOf(const Timeline &timeline, const Catalog &catalog)
{
    QStringList props;
    for (const Equipment piece : enumValues<Equipment>()) {
        for (const TimelineItem &item : timeline.items()) {
            const Exercise *exercise = catalog.exercise(item.exerciseId);
            if (exercise && exercise->equipment.contains(piece) && piece != Equipment::None &&
                !props.contains(termText(piece)))
                props.append(termText(piece));
        }
    }
    const QString length = durationText(int(timeline.duration() / std::chrono::seconds(1)));
    const auto count = int(timeline.items().size());
    const QString what = count == 1 ? BeforePanel::tr("1 exercise")
                                    : BeforePanel::tr("%n exercises", nullptr, count);
    const QString text = QStringLiteral("%1  ·  %2").arg(what, length);
    return props.isEmpty() ? text
                           : BeforePanel::tr("%1\nHave at hand: %2")
                                 .arg(text, props.join(QStringLiteral(", ")));
}

} // namespace

BeforePanel::BeforePanel(const PlayerModel &model, QWidget *parent)
    : PanelFrame(columnWidth, parent)
    , m_pain(new PainScale)
    , m_advice(new NoticeBanner(
          NoticeBanner::Kind::Caution,
          tr("That is a lot today. Easy breathing and small movements are enough, and you can end "
             "at any moment.")))
    , m_notice(new NoticeBanner(NoticeBanner::Kind::Info, {}))
{
    QVBoxLayout *column = content();
    column->addWidget(titleLabel(model.name()));
    column->addWidget(secondaryLabel(summaryOf(model.timeline(), model.catalog())));
    auto *card = new Card(tr("How is your mid-back right now?"));
    card->content()->addWidget(m_pain);
    column->addSpacing(space::s);
    column->addWidget(card);
    column->addWidget(m_advice);
    column->addWidget(m_notice);
    m_notice->hide();
    column->addSpacing(space::s);
    column->addWidget(buildButtons());
    connect(m_pain, &PainScale::picked, this, &BeforePanel::updateAdvice);
    updateAdvice();
}

std::optional<int> BeforePanel::pain() const
{
    return m_pain->value();
}

void BeforePanel::setNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

QWidget *BeforePanel::buildButtons()
{
    auto *start = new QPushButton(tr("Start"));
    setButtonKind(start, ButtonKind::PlayerPrimary);
    setKeyHint(start, tr("Enter"));
    auto *cancel = new QPushButton(tr("Not now"));
    setButtonKind(cancel, ButtonKind::Player);
    setKeyHint(cancel, tr("Esc"));
    connect(start, &QPushButton::clicked, this, &BeforePanel::startRequested);
    connect(cancel, &QPushButton::clicked, this, &BeforePanel::cancelled);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        onKey(*this, key, [start, cancel] { (cancel->hasFocus() ? cancel : start)->click(); });
    onKey(*this, Qt::Key_Escape, [cancel] { cancel->click(); });

    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(cancel, 1);
    row->addWidget(start, 2);
    return buttons;
}

void BeforePanel::updateAdvice()
{
    m_advice->setVisible(m_pain->value().value_or(0) >= gentleFrom);
}

void BeforePanel::showEvent(QShowEvent *event)
{
    PanelFrame::showEvent(event);
    m_pain->setFocus();
}

} // namespace midback
