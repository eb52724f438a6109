#include "ui/player/PlayerControls.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Keys.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

PlayerControls::PlayerControls(QWidget *parent) : QWidget(parent)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QString toLeft(QChar(0x2190));
    const QString toRight(QChar(0x2192));
    const QKeySequence backKey(rightToLeft ? Qt::Key_Right : Qt::Key_Left);
    const QKeySequence skipKey(rightToLeft ? Qt::Key_Left : Qt::Key_Right);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(add(tr("It hurts"), Qt::Key_P, tr("P"), 148, &PlayerControls::hurts));
    row->addStretch(1);
    row->addWidget(
        add(tr("Back"), backKey, rightToLeft ? toRight : toLeft, 104, &PlayerControls::back));
    m_pause = add(tr("Pause"), Qt::Key_Space, tr("Space"), 196, &PlayerControls::pauseToggled);
    setButtonKind(m_pause, ButtonKind::PlayerPrimary);
    row->addWidget(m_pause);
    row->addWidget(
        add(tr("Skip"), skipKey, rightToLeft ? toLeft : toRight, 104, &PlayerControls::skip));
    row->addStretch(1);
    m_finish = add(tr("Finish"), Qt::Key_Escape, tr("Esc"), 148, &PlayerControls::finish);
    row->addWidget(m_finish);
}

QPushButton *PlayerControls::add(const QString &text, const QKeySequence &key, const QString &hint,
                                 int minimumWidth, void (PlayerControls::*told)())
{
    auto *button = new QPushButton(text, this);
    setButtonKind(button, ButtonKind::Player);
    setKeyHint(button, hint);
    button->setMinimumWidth(minimumWidth);
    button->setAutoDefault(true); // Enter presses the focused one; Space is taken
    connect(button, &QPushButton::clicked, this, told);
    onKey(*this, key, [this, told] { Q_EMIT(this->*told)(); });
    return button;
}

void PlayerControls::setPaused(bool paused)
{
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
}

void PlayerControls::setFullScreen(bool on)
{
    setKeyHint(m_finish, on ? tr("Esc, twice") : tr("Esc"));
}

void PlayerControls::setWordsFont(const QFont &font)
{
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setFont(font);
}

} // namespace midback
