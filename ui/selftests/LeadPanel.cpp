#include "ui/selftests/LeadPanel.h"

#include "ui/theme/Space.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int groupGap = 18; // px above each position, so that its chips belong to it

QString positionText(BreathPosition position)
{
    switch (position) {
    case BreathPosition::Lying:
        return LeadPanel::tr("Lying");
    case BreathPosition::Sitting:
        return LeadPanel::tr("Sitting");
    case BreathPosition::Standing:
        return LeadPanel::tr("Standing");
    }
    return {};
}

QString leadText(BreathLead lead)
{
    switch (lead) {
    case BreathLead::Belly:
        return LeadPanel::tr("Belly hand");
    case BreathLead::Both:
        return LeadPanel::tr("Both together");
    case BreathLead::Chest:
        return LeadPanel::tr("Chest hand");
    }
    return {};
}

} // namespace

LeadPanel::LeadPanel(SelfTestRun &run, QWidget *parent) : EntryPanel(run, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(secondaryLabel(tr("Which hand moved first?")));
    for (const BreathPosition position : breathPositions) {
        auto *chips = new ChipGroup(positionText(position), ChipGroup::Choice::Single);
        for (const BreathLead lead : enumValues<BreathLead>()) {
            QPushButton *chip = chips->addChip(enumWord(lead), leadText(lead));
            chip->setAccessibleName(
                tr("%1: %2", "position and hand").arg(positionText(position), leadText(lead)));
        }
        column->addSpacing(groupGap - space::s);
        column->addWidget(strongLabel(positionText(position)));
        column->addWidget(chips);
        m_chips.at(size_t(position)) = chips;
        connect(chips, &ChipGroup::selectionChanged, this,
                [this, position](const QStringList &words) {
                    this->run().setLead(position, enumFromWord<BreathLead>(words.value(0)));
                });
    }
    connect(&run, &SelfTestRun::changed, this, &LeadPanel::refresh);
    refresh();
}

void LeadPanel::refresh()
{
    for (const BreathPosition position : breathPositions) {
        const auto lead = run().lead(position);
        chips(position)->setSelected(lead ? QStringList{enumWord(*lead)} : QStringList());
    }
}

void LeadPanel::focusGap()
{
    for (const BreathPosition position : breathPositions) {
        if (!run().lead(position)) {
            chips(position)->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace midback
