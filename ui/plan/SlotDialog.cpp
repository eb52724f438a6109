#include "ui/plan/SlotDialog.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormBuilder.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

namespace midback {

SlotDialog::SlotDialog(Purpose purpose, const PlanSlot &slot, const QList<Routine> &routines,
                       QWidget *parent)
    : QDialog(parent)
    , m_routine(new QComboBox)
    , m_day(new QComboBox)
    , m_time(new QTimeEdit(slot.time))
{
    const bool isNew = purpose == Purpose::New;
    setWindowTitle(isNew ? tr("Plan a routine") : tr("Change the plan"));
    setMinimumWidth(360);
    for (const Routine &routine : routines)
        m_routine->addItem(routine.name, QVariant(routine.id.toString()));
    m_routine->setCurrentIndex(std::max(0, m_routine->findData(slot.routine.toString())));
    for (int day = 1; day <= 7; ++day)
        m_day->addItem(QLocale().standaloneDayName(day), day);
    m_day->setCurrentIndex(slot.weekday - 1);
    setReadingFormat(*m_time, QLocale().timeFormat(QLocale::ShortFormat));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::xl);
    FormBuilder(column)
        .row(tr("&Routine"), m_routine)
        .row(tr("&Day"), m_day)
        .row(tr("&Time"), m_time);

    auto *save = new QPushButton(isNew ? tr("Add to the week") : tr("Save"));
    auto *cancel = new QPushButton(tr("Cancel"));
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    cancel->setAutoDefault(false);
    cancel->setMinimumHeight(44);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    if (!isNew) {
        auto *remove = new QPushButton(tr("Remove"));
        setButtonKind(remove, ButtonKind::Danger);
        remove->setAutoDefault(false);
        remove->setMinimumHeight(44);
        buttons->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT removeRequested();
        });
    }
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saved(this->slot());
    });
}

PlanSlot SlotDialog::slot() const
{
    const QTime time = m_time->time();
    return {m_day->currentData().toInt(), QTime(time.hour(), time.minute()),
            RoutineId::fromString(m_routine->currentData().toString())};
}

} // namespace midback
