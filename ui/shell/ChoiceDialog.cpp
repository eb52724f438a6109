#include "ui/shell/ChoiceDialog.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

ChoiceDialog::ChoiceDialog(const UserPrompt::Choice &choice, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(choice.title);
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(sectionLabel(choice.title));
    column->addWidget(bodyLabel(choice.detail));
    for (int i = 0; i < int(choice.answers.size()); ++i)
        column->addWidget(answerRow(choice.answers.at(i), i));

    auto *leave = new QPushButton(choice.leave);
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(leave);
    column->addLayout(last);
    leave->setFocus();
}

QWidget *ChoiceDialog::answerRow(const UserPrompt::Answer &answer, int number)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *button = new QPushButton(answer.text);
    button->setAutoDefault(false); // Enter leaves unless the button has the focus
    button->setAccessibleDescription(answer.detail);
    connect(button, &QPushButton::clicked, this, [this, number] {
        m_chosen = number;
        accept();
    });
    column->addWidget(button);
    column->addWidget(captionLabel(answer.detail));
    return row;
}

} // namespace midback
