#include "ui/library/StartFromDialog.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/exercises/ExercisePicker.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

StartFromDialog::StartFromDialog(const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_picker(new ExercisePicker(catalog))
{
    setWindowTitle(tr("Start from an existing exercise"));
    resize(520, 560);
    auto *take = new QPushButton(tr("Start from this one"));
    auto *cancel = new QPushButton(tr("Cancel"));
    setButtonKind(take, ButtonKind::Primary);
    take->setDefault(true);
    cancel->setAutoDefault(false);
    cancel->setMinimumHeight(44);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(take);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(
        secondaryLabel(tr("Your exercise takes over its steps, doses, cautions and figure. You "
                          "can change all that you see.")));
    column->addWidget(m_picker, 1);
    column->addLayout(buttons);
    const auto show = [this, take] { take->setEnabled(!m_picker->findsNothing()); };
    connect(m_picker, &ExercisePicker::searched, this, show);
    connect(m_picker, &ExercisePicker::chosen, this, &StartFromDialog::choose);
    connect(take, &QPushButton::clicked, this, &StartFromDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_picker->focusSearch();
}

void StartFromDialog::choose()
{
    const QString current = m_picker->current();
    if (current.isEmpty())
        return;
    accept();
    Q_EMIT exerciseChosen(current);
}

} // namespace midback
