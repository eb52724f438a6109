#include "ui/plan/AddExerciseDialog.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/exercises/ExercisePicker.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

AddExerciseDialog::AddExerciseDialog(const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_picker(new ExercisePicker(catalog))
    , m_status(secondaryLabel())
{
    setWindowTitle(tr("Add an exercise"));
    resize(520, 560);
    auto *add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add"));
    auto *done = new QPushButton(tr("Done"));
    setButtonKind(add, ButtonKind::Primary);
    add->setDefault(true);
    done->setAutoDefault(false);
    done->setMinimumHeight(44);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(done);
    buttons->addWidget(add);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_picker, 1);
    column->addLayout(buttons);

    connect(m_picker, &ExercisePicker::searched, this, &AddExerciseDialog::showStatus);
    connect(m_picker, &ExercisePicker::chosen, this, &AddExerciseDialog::choose);
    connect(add, &QPushButton::clicked, this, &AddExerciseDialog::choose);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    showStatus();
    m_picker->focusSearch();
}

void AddExerciseDialog::showStatus()
{
    m_status->setText(m_picker->findsNothing() ? tr("Nothing fits. Try fewer words.") : QString());
}

void AddExerciseDialog::choose()
{
    const QString current = m_picker->current();
    if (!current.isEmpty())
        Q_EMIT exerciseChosen(current);
}

void AddExerciseDialog::confirmAdded(const QString &name)
{
    m_status->setText(tr("%1 added").arg(name));
}

} // namespace midback
