#include "ui/player/BeforePanel.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/SessionAdvice.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChangeList.h"
#include "ui/widgets/Keys.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PainScale.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace midback {

namespace {

/// The start gate of clinical-facts D5: from here on only the gentlest work.
constexpr int gentleFrom = 6;

QString summaryOf(const Timeline &timeline, const Catalog &catalog)
{
    if (timeline.isEmpty())
        return BeforePanel::tr("Nothing of it is for today.");
    QStringList props;
    for (const Equipment piece : enumValues<Equipment>()) {
        for (const TimelineItem &item : timeline.items()) {
            const Exercise *exercise = catalog.exercise(item.exerciseId);
            if (exercise && exercise->equipment.contains(piece) && piece != Equipment::None &&
                !props.contains(termText(piece).toLower()))
                props.append(termText(piece).toLower());
        }
    }
    const QString length = lengthText(int(timeline.duration() / std::chrono::seconds(1)));
    const auto count = int(timeline.items().size());
    const QString what = count == 1 ? BeforePanel::tr("1 exercise")
                                    : BeforePanel::tr("%n exercises", nullptr, count);
    const QString text = QStringLiteral("%1 · %2").arg(what, length);
    return props.isEmpty() ? text
                           : BeforePanel::tr("%1\nHave at hand: %2")
                                 .arg(text, QLocale().createSeparatedList(props));
}

} // namespace

BeforePanel::BeforePanel(const PlayerModel &model, const SessionAdvice *advice, QWidget *parent)
    : PanelFrame(readingWidth, parent)
    , m_model(model)
    , m_advice(advice)
    , m_summary(secondaryLabel())
    , m_pain(new PainScale)
    , m_warning(new NoticeBanner(
          NoticeBanner::Kind::Caution,
          tr("That is a lot today. Easy breathing and small movements are enough, and you can end "
             "at any moment.")))
    , m_fault(new NoticeBanner(NoticeBanner::Kind::Caution, {}))
    , m_different(new Card(tr("Different today")))
    , m_changes(new ChangeList)
    , m_kept(secondaryLabel())
    , m_start(new QPushButton(tr("Start")))
{
    QVBoxLayout *column = content();
    auto *head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(titleLabel(model.name()));
    head->addWidget(m_summary);
    column->addLayout(head);
    auto *card = new Card(tr("How is your mid-back right now?"));
    card->content()->addWidget(m_pain);
    column->addWidget(card);
    column->addWidget(m_warning);
    column->addWidget(m_fault);
    m_keptLine = buildKept();
    column->addWidget(m_keptLine); // above the list, where it is in view however long that is
    m_different->content()->addWidget(m_changes);
    column->addWidget(m_different);
    setFooter(buildButtons());
    keepTogether(); // most days there is little above the buttons
    connect(m_pain, &PainScale::picked, this, &BeforePanel::painPicked);
    connect(m_pain, &PainScale::picked, this, &BeforePanel::showAdvice);
    connect(m_changes, &ChangeList::keepRequested, this, &BeforePanel::keepRequested);
    connect(&m_model, &PlayerModel::planChanged, this, &BeforePanel::refresh);
    refresh();
}

std::optional<int> BeforePanel::pain() const
{
    return m_pain->value();
}

QWidget *BeforePanel::buildButtons()
{
    setButtonKind(m_start, ButtonKind::PlayerPrimary);
    setKeyHint(m_start, tr("Enter"));
    auto *cancel = new QPushButton(tr("Not now"));
    setButtonKind(cancel, ButtonKind::Player);
    setKeyHint(cancel, tr("Esc"));
    connect(m_start, &QPushButton::clicked, this, &BeforePanel::startRequested);
    connect(cancel, &QPushButton::clicked, this, &BeforePanel::cancelled);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        onKey(*this, key, [this, cancel] { pressed(cancel)->click(); });
    onKey(*this, Qt::Key_Escape, [cancel] { cancel->click(); });

    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(cancel, 1);
    row->addWidget(m_start, 2);
    return buttons;
}

QWidget *BeforePanel::buildKept()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(m_kept, 1);
    auto *undo = new LinkButton(tr("Undo"));
    undo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(undo, &LinkButton::clicked, this, [this] {
        m_keptLine->hide();
        m_pain->setFocus();
        Q_EMIT undoRequested();
    });
    row->addWidget(undo);
    line->hide();
    return line;
}

QAbstractButton *BeforePanel::pressed(QAbstractButton *cancel) const
{
    auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    const bool own = focused == cancel || qobject_cast<LinkButton *>(focused);
    return own && focused->hasFocus() ? focused : m_start;
}

void BeforePanel::showKept(const QString &exercise)
{
    m_kept->setText(tr("%1 stays as it was.").arg(exercise));
    m_keptLine->show();
    m_pain->setFocus(); // the link that asked is gone
}

void BeforePanel::refresh()
{
    m_summary->setText(summaryOf(m_model.timeline(), m_model.catalog()));
    m_start->setEnabled(!m_model.timeline().isEmpty());
    if (m_advice)
        m_changes->setChanges(m_advice->changes());
    m_different->setVisible(!m_changes->changes().isEmpty());
    const QString fault = m_advice ? m_advice->fault() : QString();
    m_fault->setText(
        tr("The coach could not look at your history, so this is as you planned it. %1")
            .arg(fault));
    m_fault->setVisible(!fault.isEmpty());
    showAdvice();
}

// What the start gate made of it says the same, and with the person's own numbers.
void BeforePanel::showAdvice()
{
    const QList<RoutineChange> &changes = m_changes->changes();
    const bool said = std::any_of(changes.begin(), changes.end(), [](const RoutineChange &change) {
        return change.why == AdviceReason::StartGate;
    });
    m_warning->setVisible(!said && m_pain->value().value_or(0) >= gentleFrom);
}

void BeforePanel::showEvent(QShowEvent *event)
{
    PanelFrame::showEvent(event);
    m_pain->setFocus();
}

} // namespace midback
