#include "ui/player/AdvicePanel.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Keys.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QBoxLayout>

namespace midback {

AdvicePanel::AdvicePanel(const QString &title, QPalette::ColorRole colour, QWidget *parent)
    : PanelFrame(readingWidth, parent)
    , m_sentence(styledLabel({}, TypeRole::Section, QPalette::WindowText))
{
    // The panel has the focus, not a button: a key pressed too late must not close the advice.
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    content()->addWidget(styledLabel(title, TypeRole::Title, colour));
    content()->addWidget(m_sentence);
    content()->addSpacing(space::s);
}

void AdvicePanel::setAdvice(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

QPushButton *AdvicePanel::addButton(const QString &text, Qt::Key key)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, m_first ? ButtonKind::Player : ButtonKind::PlayerPrimary);
    setKeyHint(button, key == Qt::Key_Return
                           ? tr("Enter")
                           : QKeySequence(key).toString(QKeySequence::NativeText));
    button->setAutoDefault(true);
    onKey(*this, key, [button] { button->click(); });
    if (key == Qt::Key_Return)
        onKey(*this, Qt::Key_Enter, [button] { button->click(); });
    if (!m_first)
        m_first = button;
    content()->addWidget(button);
    return button;
}

void AdvicePanel::showEvent(QShowEvent *event)
{
    PanelFrame::showEvent(event);
    setFocus();
}

} // namespace midback
