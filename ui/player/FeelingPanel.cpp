#include "ui/player/FeelingPanel.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Keys.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PainScale.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int feelingWidth = 1000;

/// A, B, C … in the order in which the feelings stand on the panel.
Qt::Key keyOf(Sensation feeling)
{
    return Qt::Key(Qt::Key_A + enumValues<Sensation>().indexOf(feeling));
}

QPalette::ColorRole colourOf(SensationClass sensationClass)
{
    switch (sensationClass) {
    case SensationClass::BackOff:
        return role::warm;
    case SensationClass::Alarm:
        return role::danger;
    case SensationClass::Normal:
        break;
    }
    return role::accent;
}

} // namespace

FeelingPanel::FeelingPanel(QWidget *parent)
    : PanelFrame(feelingWidth, parent)
    , m_pain(new PainScale)
    , m_choices(new QButtonGroup(this))
    , m_waitForTen(new QTimer(this))
{
    m_waitForTen->setSingleShot(true);
    connect(m_waitForTen, &QTimer::timeout, this, &FeelingPanel::reportIfComplete);

    QVBoxLayout *column = content();
    column->addWidget(buildHeader());
    auto *classes = new QHBoxLayout;
    classes->setSpacing(space::l);
    for (const auto one : {SensationClass::Normal, SensationClass::BackOff, SensationClass::Alarm})
        classes->addWidget(buildClass(one), 1);
    column->addLayout(classes);
    auto *strength = new Card(tr("How strong is it?"));
    strength->content()->addWidget(m_pain);
    column->addWidget(strength);
    connect(m_pain, &PainScale::picked, this, &FeelingPanel::onPain);
}

QWidget *FeelingPanel::buildClass(SensationClass sensationClass)
{
    auto *box = new QWidget;
    box->setAccessibleName(sensationClassText(sensationClass));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(
        styledLabel(sensationClassText(sensationClass), TypeRole::Card, colourOf(sensationClass)));
    for (const Sensation feeling : sensationsOf(sensationClass)) {
        auto *choice = new KeyChoice(sensationText(feeling), keyOf(feeling));
        m_choices->addButton(choice, int(feeling));
        connect(choice, &KeyChoice::clicked, this, [this, feeling] { onFeeling(feeling); });
        column->addWidget(choice);
    }
    column->addStretch(1);
    return box;
}

QWidget *FeelingPanel::buildHeader()
{
    auto *cancel = new QPushButton(tr("Nothing to report"));
    setButtonKind(cancel, ButtonKind::Player);
    setKeyHint(cancel, tr("Esc"));
    cancel->setMinimumWidth(220);
    connect(cancel, &QPushButton::clicked, this, &FeelingPanel::cancelled);
    onKey(*this, Qt::Key_Escape, [cancel] { cancel->click(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        onKey(*this, key, [this] { reportIfComplete(); });

    auto *header = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addStretch();
    words->addWidget(titleLabel(tr("What do you feel?")));
    words->addWidget(secondaryLabel(tr("Choose the feeling and a number. The session waits.")));
    words->addStretch();
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addLayout(words, 1);
    row->addWidget(cancel);
    return header;
}

void FeelingPanel::reset()
{
    m_waitForTen->stop();
    m_feeling.reset();
    m_pain->setValue(std::nullopt);
    m_choices->setExclusive(false);
    for (QAbstractButton *choice : m_choices->buttons())
        choice->setChecked(false);
    m_choices->setExclusive(true);
}

void FeelingPanel::showEvent(QShowEvent *event)
{
    PanelFrame::showEvent(event);
    reset();
    m_pain->setFocus();
}

void FeelingPanel::onFeeling(Sensation feeling)
{
    m_feeling = feeling;
    m_pain->setFocus();
    if (classOf(feeling) == SensationClass::Alarm)
        Q_EMIT reported(feeling, m_pain->value());
    else if (!m_waitForTen->isActive())
        reportIfComplete();
}

void FeelingPanel::onPain(int pain)
{
    m_waitForTen->stop();
    if (pain == 1)
        m_waitForTen->start(oneBecomesTenMs);
    else
        reportIfComplete();
}

void FeelingPanel::reportIfComplete()
{
    if (!m_feeling || !m_pain->value())
        return;
    m_waitForTen->stop();
    Q_EMIT reported(*m_feeling, m_pain->value());
}

} // namespace midback
