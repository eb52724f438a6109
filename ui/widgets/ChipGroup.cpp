#include "ui/widgets/ChipGroup.h"

#include "ui/theme/ButtonKind.h"
#include "ui/widgets/FlowLayout.h"

#include <QtWidgets/QPushButton>

namespace midback {

ChipGroup::ChipGroup(const QString &name, Choice choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLayout(new FlowLayout);
}

QPushButton *ChipGroup::addChip(const QString &id, const QString &text)
{
    auto *chip = new QPushButton(text, this);
    chip->setCheckable(true);
    setButtonKind(chip, ButtonKind::Chip);
    layout()->addWidget(chip);
    m_entries.append({id, chip});
    connect(chip, &QPushButton::clicked, this, [this, chip] { onClicked(chip); });
    return chip;
}

void ChipGroup::clear()
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.chip;
    m_entries.clear();
}

QStringList ChipGroup::selected() const
{
    QStringList ids;
    for (const Entry &entry : m_entries) {
        if (entry.chip->isChecked())
            ids.append(entry.id);
    }
    return ids;
}

void ChipGroup::setSelected(const QStringList &ids)
{
    bool full = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool on = !full && ids.contains(entry.id);
        entry.chip->setChecked(on);
        full = full || (on && m_choice == Choice::Single);
    }
}

void ChipGroup::onClicked(QPushButton *chip)
{
    if (m_choice == Choice::Single && chip->isChecked()) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.chip != chip)
                entry.chip->setChecked(false);
        }
    }
    Q_EMIT selectionChanged(selected());
}

} // namespace midback
