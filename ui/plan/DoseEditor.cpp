#include "ui/plan/DoseEditor.h"

#include "core/catalog/Exercise.h"
#include "core/catalog/TermText.h"
#include "core/routine/RoutineEdit.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/exercises/DoseNumbers.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

const QString ownId = QStringLiteral("own");

} // namespace

DoseEditor::DoseEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(strongLabel())
    , m_help(captionLabel())
    , m_levels(new SegmentedControl(tr("Dose")))
    , m_numbers(new DoseNumbers)
{
    for (int level = 1; level <= 3; ++level)
        m_levels->addSegment(QString::number(level), doseLevelName(level));
    m_levels->addSegment(ownId, tr("Own"));
    connect(m_levels, &SegmentedControl::currentChanged, this, &DoseEditor::chooseLevel);
    connect(m_numbers, &DoseNumbers::doseChanged, this, &DoseEditor::doseChanged);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_name);
    column->addWidget(m_levels, 0, Qt::AlignLeft);
    column->addWidget(m_numbers);
    column->addWidget(m_help);
}

void DoseEditor::showDose(const QString &name, const Exercise *exercise, const Dose &dose)
{
    m_exercise = exercise;
    m_name->setText(name);
    m_numbers->setDose(dose);
    const auto level = exercise ? doseLevelOf(dose, *exercise) : std::nullopt;
    m_levels->setVisible(exercise);
    m_levels->setCurrent(level ? QString::number(*level) : ownId);
    const QString time = lengthText(dose.totalSeconds(exercise && exercise->sided));
    const QString total = tr("%1 in all").arg(time);
    m_help->setText(dose.tempo ? tr("%1\n%2", "how long, tempo").arg(total, tempoText(dose))
                               : total);
}

void DoseEditor::chooseLevel(const QString &id)
{
    if (id == ownId || !m_exercise) {
        m_numbers->focusFirst();
        return;
    }
    const Dose &dose = m_exercise->doseLevels[std::size_t(id.toInt() - 1)];
    if (dose != m_numbers->dose())
        Q_EMIT doseChanged(dose);
}

} // namespace midback
