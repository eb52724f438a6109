#include "ui/library/OwnDosePanel.h"

#include "core/catalog/OwnDoses.h"
#include "core/catalog/OwnExercise.h"
#include "core/catalog/TermText.h"
#include "ui/library/FaultLabel.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/exercises/DoseNumbers.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>

#include <algorithm>

namespace midback {

OwnDosePanel::OwnDosePanel(QWidget *parent)
    : Card(tr("How much, usually"), parent)
    , m_modes(new SegmentedControl(tr("Counted in")))
    , m_numbers(new DoseNumbers)
    , m_sided(new QCheckBox(tr("Once for the left, once for the right")))
    , m_levelText(captionLabel())
    , m_fault(new FaultLabel(*m_numbers, this))
{
    m_modes->addSegment(enumWord(DoseMode::Reps), tr("Repetitions"));
    m_modes->addSegment(enumWord(DoseMode::Hold), tr("Holds"));
    m_modes->addSegment(enumWord(DoseMode::Breaths), tr("Breaths"));
    m_modes->addSegment(enumWord(DoseMode::Time), tr("Time"));
    content()->setSpacing(space::m);
    content()->addWidget(m_modes, 0, Qt::AlignLeft);
    content()->addWidget(m_numbers);
    content()->addWidget(m_fault);
    content()->addWidget(m_sided);
    content()->addWidget(m_levelText);
    connect(m_modes, &SegmentedControl::currentChanged, this, &OwnDosePanel::chooseMode);
    connect(m_numbers, &DoseNumbers::doseChanged, this, &OwnDosePanel::setUsual);
    connect(m_sided, &QCheckBox::clicked, this, [this] {
        showLevels();
        Q_EMIT edited();
    });
}

void OwnDosePanel::setExercise(const OwnExercise &own)
{
    m_levels = own.doseLevels;
    m_modes->setCurrent(enumWord(m_levels[1].mode));
    m_numbers->setDose(m_levels[1]);
    m_sided->setChecked(own.sided);
    showLevels();
}

void OwnDosePanel::readInto(OwnExercise &own) const
{
    own.doseLevels = m_levels;
    own.sided = m_sided->isChecked();
}

void OwnDosePanel::chooseMode(const QString &mode)
{
    const auto wanted = enumFromWord<DoseMode>(mode);
    if (!wanted || *wanted == m_levels[1].mode)
        return;
    const Dose usual = usualDoseOf(*wanted);
    m_numbers->setDose(usual);
    setUsual(usual);
}

void OwnDosePanel::setUsual(const Dose &usual)
{
    // Without a smaller one all three are the same, which the rules say is a fault.
    m_levels = dosesAround(usual).value_or(std::array{usual, usual, usual});
    showLevels();
    Q_EMIT edited();
}

void OwnDosePanel::showLevels()
{
    const bool sided = m_sided->isChecked();
    const auto words = [sided](const Dose &dose) {
        const QString time = durationText(dose.totalSeconds(sided));
        return sided ? tr("%1 each side, %2 in all").arg(doseText(dose), time)
                     : tr("%1, %2 in all").arg(doseText(dose), time);
    };
    QStringList lines{tr("Usual: %1.").arg(words(m_levels[1]))};
    if (m_levels[0] != m_levels[1]) {
        lines.append(tr("On a gentle day: %1.").arg(words(m_levels[0])));
        lines.append(tr("On a good day: %1.").arg(words(m_levels[2])));
    }
    if (m_levels[1].tempo)
        lines.append(tempoText(m_levels[1]));
    m_levelText->setText(lines.join(QLatin1Char('\n')));
}

void OwnDosePanel::showFaults(const QList<OwnFault> &faults)
{
    const auto found = std::find_if(faults.begin(), faults.end(), [](const OwnFault &one) {
        return one.field == OwnField::Doses;
    });
    m_fault->setFault(found == faults.end() ? QString() : found->sentence);
}

} // namespace midback
