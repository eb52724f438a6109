#include "ui/decisions/OpenStageDialog.h"

#include "ui/decisions/StagePath.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int noteLines = 3;
constexpr int buttonHeight = 44;

} // namespace

OpenStageDialog::OpenStageDialog(Stage stage, QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit)
    , m_confirm(new QPushButton(tr("Go on now")))
{
    setWindowTitle(tr("Go on now"));
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(sectionLabel(tr("Go on to “%1”").arg(stageTitle(stage))));
    column->addWidget(bodyLabel(tr("The order is a suggestion, not a must. You know your "
                                   "back; the coach still makes things smaller when a "
                                   "session was too much.")));
    auto *label = new QLabel(tr("A &note for yourself, if you like"));
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Why now?"));
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + space::xl);
    column->addSpacing(space::s);
    column->addWidget(label);
    column->addWidget(m_note);
    column->addWidget(captionLabel(tr("It stands on this page beside the stage, and you can take "
                                      "the step back at any time.")));
    column->addSpacing(space::s);

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setMinimumHeight(buttonHeight);
    cancel->setAutoDefault(false);
    setButtonKind(m_confirm, ButtonKind::Primary);
    m_confirm->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed(m_note->toPlainText().trimmed());
    });
    m_note->setFocus();
}

} // namespace midback
