#include "ui/library/OwnPlacePanel.h"

#include "core/catalog/OwnExercise.h"
#include "ui/library/FaultLabel.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/exercises/FilterChips.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace midback {

namespace {

/// The planes in the order of before, the main one first, where they are still chosen; new ones
/// behind them.
QList<Plane> inOrderOf(const QList<Plane> &before, const QList<Plane> &chosen)
{
    QList<Plane> result;
    for (const Plane plane : before) {
        if (chosen.contains(plane))
            result.append(plane);
    }
    for (const Plane plane : chosen) {
        if (!result.contains(plane))
            result.append(plane);
    }
    return result;
}

} // namespace

OwnPlacePanel::OwnPlacePanel(QWidget *parent)
    : Card(tr("Where it belongs"), parent)
    , m_stage(new SegmentedControl(tr("Stage")))
    , m_planes(new ChipGroup(tr("How your back moves")))
    , m_fault(new FaultLabel(*m_planes, this))
    , m_position(new QComboBox)
    , m_equipment(new ChipGroup(tr("What you need")))
    , m_difficulty(new SegmentedControl(tr("How hard it is")))
{
    content()->setSpacing(space::xs);
    const QList<Stage> stages = enumValues<Stage>();
    for (const Stage stage : stages)
        m_stage->addSegment(enumWord(stage), termText(stage));
    addTermChips<Plane>(*m_planes);
    const QList<Position> positions = enumValues<Position>();
    for (const Position position : positions)
        m_position->addItem(termText(position), QVariant(enumWord(position)));
    m_position->setAccessibleName(tr("Position"));
    const QList<Equipment> pieces = enumValues<Equipment>();
    for (const Equipment piece : pieces) {
        if (piece != Equipment::None)
            m_equipment->addChip(enumWord(piece), termText(piece));
    }
    for (int grade = 1; grade <= 5; ++grade)
        m_difficulty->addSegment(QString::number(grade), QString::number(grade));

    add(tr("Stage"), m_stage);
    add(tr("How your back moves"), m_planes);
    content()->addWidget(m_fault);
    add(tr("Position"), m_position);
    add(tr("What you need"), m_equipment);
    add(tr("How hard it is: 1 is for anyone, 5 is hard"), m_difficulty);
    connect(m_stage, &SegmentedControl::currentChanged, this, &OwnPlacePanel::edited);
    connect(m_planes, &ChipGroup::selectionChanged, this, &OwnPlacePanel::edited);
    connect(m_position, &QComboBox::activated, this, &OwnPlacePanel::edited);
    connect(m_equipment, &ChipGroup::selectionChanged, this, &OwnPlacePanel::edited);
    connect(m_difficulty, &SegmentedControl::currentChanged, this, &OwnPlacePanel::edited);
}

void OwnPlacePanel::add(const QString &label, QWidget *field)
{
    content()->addSpacing(content()->count() > 1 ? space::m : space::s);
    content()->addWidget(captionLabel(label));
    if (qobject_cast<ChipGroup *>(field))
        content()->addWidget(field);
    else
        content()->addWidget(field, 0, Qt::AlignLeft);
}

void OwnPlacePanel::setExercise(const OwnExercise &own)
{
    m_stage->setCurrent(enumWord(own.stage));
    m_planes->setSelected(enumWords<Plane>(own.planes));
    m_position->setCurrentIndex(std::max(0, m_position->findData(enumWord(own.position))));
    m_equipment->setSelected(enumWords<Equipment>(own.equipment));
    m_difficulty->setCurrent(QString::number(own.difficulty));
}

void OwnPlacePanel::readInto(OwnExercise &own) const
{
    own.stage = enumFromWord<Stage>(m_stage->current()).value_or(own.stage);
    own.planes = inOrderOf(own.planes, selectedTerms<Plane>(*m_planes));
    own.position =
        enumFromWord<Position>(m_position->currentData().toString()).value_or(own.position);
    own.equipment = selectedTerms<Equipment>(*m_equipment);
    own.difficulty = m_difficulty->current().toInt();
}

void OwnPlacePanel::showFaults(const QList<OwnFault> &faults)
{
    const auto found = std::find_if(faults.begin(), faults.end(), [](const OwnFault &one) {
        return one.field == OwnField::Planes;
    });
    m_fault->setFault(found == faults.end() ? QString() : found->sentence);
}

} // namespace midback
