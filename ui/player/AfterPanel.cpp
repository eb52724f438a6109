#include "ui/player/AfterPanel.h"

#include "core/catalog/TermText.h"
#include "ui/player/PlayerModel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/EffortScale.h"
#include "ui/widgets/Keys.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PainScale.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace midback {

namespace {

constexpr int afterWidth = 860;
constexpr int captionWidth = 140;
constexpr int nameShare = 2;
constexpr int scaleShare = 5;

} // namespace

AfterPanel::AfterPanel(PlayerModel &model, QWidget *parent)
    : PanelFrame(afterWidth, parent)
    , m_model(model)
    , m_summary(secondaryLabel())
    , m_pain(new PainScale)
    , m_note(new QLineEdit)
{
    QVBoxLayout *column = content();
    auto *head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(titleLabel(tr("How was it?")));
    head->addWidget(m_summary);
    column->addLayout(head);
    auto *efforts = new Card(tr("How hard was each exercise?"));
    m_effortCard = efforts;
    m_efforts = efforts->content();
    column->addWidget(efforts);
    auto *pain = new Card(tr("How is your mid-back now?"));
    pain->content()->addWidget(m_pain);
    column->addWidget(pain);
    column->addWidget(buildFeelings());
    setFooter(buildButtons());
    watch(m_pain);
}

QWidget *AfterPanel::buildFeelings()
{
    auto *card = new Card(tr("What did you feel?"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, captionWidth);
    grid->setColumnStretch(1, 1);
    for (const auto one :
         {SensationClass::Normal, SensationClass::BackOff, SensationClass::Alarm}) {
        auto *chips = new ChipGroup(sensationClassText(one));
        for (const Sensation feeling : sensationsOf(one))
            chips->addChip(enumWord(feeling), sensationText(feeling));
        QLabel *caption = secondaryLabel(sensationClassText(one));
        caption->setContentsMargins(0, space::s, 0, 0); // level with the words of the chips
        const int line = int(m_feelings.size());
        grid->addWidget(caption, line, 0, Qt::AlignTop);
        grid->addWidget(chips, line, 1);
        m_feelings.append(chips);
    }
    card->content()->addLayout(grid);
    m_note->setPlaceholderText(tr("A note for yourself"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(2000);
    card->content()->addWidget(m_note);
    return card;
}

QWidget *AfterPanel::buildButtons()
{
    QPushButton *leave =
        addButton(tr("Skip the questions"), Qt::Key_Escape, tr("Esc"), &AfterPanel::left);
    m_reopen =
        addButton(tr("Back to the session"), Qt::Key_B, tr("B"), &AfterPanel::reopenRequested);
    QPushButton *save = addButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                  tr("Ctrl+Enter"), &AfterPanel::saveRequested);
    onKey(*this, QKeySequence(Qt::CTRL | Qt::Key_Enter), [save] { save->click(); });
    setButtonKind(save, ButtonKind::PlayerPrimary);

    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(leave, 2);
    row->addWidget(m_reopen, 2);
    row->addWidget(save, 3);
    return buttons;
}

QPushButton *AfterPanel::addButton(const QString &text, const QKeySequence &key,
                                   const QString &hint, void (AfterPanel::*told)())
{
    auto *button = new QPushButton(text);
    setButtonKind(button, ButtonKind::Player);
    setKeyHint(button, hint);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, told);
    // On the button itself: one that is hidden does not listen.
    onKey(*button, key, [button] { button->click(); });
    return button;
}

void AfterPanel::prepare()
{
    for (const auto &[item, scale] : std::exchange(m_scales, {}))
        delete scale->parentWidget();
    m_reopen->setVisible(m_model.canReopen());
    const QList<TimelineItem> &items = m_model.timeline().items();
    const SessionRecord &record = m_model.record();
    // The record leaves out the spoken parts of a guided session.
    qsizetype performed = 0;
    for (int i = 0; i < items.size(); ++i) {
        if (items.at(i).exerciseId.isEmpty())
            continue;
        if (record.exercises.at(performed++).status != ExerciseStatus::Skipped)
            addEffortRow(i, items.at(i).name);
    }
    m_effortCard->setVisible(!m_scales.isEmpty());
    m_summary->setText(tr("%1 of %2 exercises · %3")
                           .arg(record.exercisesDone())
                           .arg(record.exercises.size())
                           .arg(lengthText(record.activeSeconds)));
}

void AfterPanel::addEffortRow(int item, const QString &name)
{
    auto *scale = new EffortScale;
    scale->setAccessibleName(tr("Effort of %1, 1 to 5").arg(name));
    scale->setValue(m_model.effort(item));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(bodyLabel(name), nameShare);
    row->addWidget(scale, scaleShare);
    m_efforts->addWidget(line);
    QWidget *before = m_scales.isEmpty() ? nullptr : m_scales.last().second;
    if (before)
        setTabOrder(before, scale);
    setTabOrder(scale, m_pain);
    connect(scale, &EffortScale::picked, this,
            [this, item](int effort) { m_model.setEffort(item, effort); });
    m_scales.append({item, scale});
    watch(scale);
}

void AfterPanel::watch(ScaleWidget *scale)
{
    scale->installEventFilter(this);
    // Ten takes two digits, so pain keeps the focus.
    if (scale == m_pain)
        return;
    connect(scale, &ScaleWidget::picked, this, [this] {
        if (m_digit)
            focusNextChild();
    });
}

bool AfterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        reveal(static_cast<QWidget *>(watched));
    if (event->type() != QEvent::KeyPress)
        return PanelFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    m_digit = key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        focusNextChild();
        return true;
    }
    return PanelFrame::eventFilter(watched, event);
}

void AfterPanel::showEvent(QShowEvent *event)
{
    PanelFrame::showEvent(event);
    if (m_scales.isEmpty())
        m_pain->setFocus();
    else
        m_scales.first().second->setFocus();
}

AfterSession AfterPanel::answers() const
{
    AfterSession after;
    after.pain = m_pain->value();
    for (const ChipGroup *chips : m_feelings) {
        for (const QString &word : chips->selected()) {
            if (const auto feeling = enumFromWord<Sensation>(word))
                after.sensations.append(*feeling);
        }
    }
    after.note = m_note->text().trimmed();
    return after;
}

} // namespace midback
