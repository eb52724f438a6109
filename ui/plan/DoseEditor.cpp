#include "ui/plan/DoseEditor.h"

#include "core/catalog/Exercise.h"
#include "core/catalog/TermText.h"
#include "core/routine/RoutineEdit.h"
#include "ui/plan/DoseFields.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSpinBox>

namespace midback {

namespace {

const QString ownId = QStringLiteral("own");

} // namespace

DoseEditor::DoseEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(strongLabel())
    , m_help(captionLabel())
    , m_levels(new SegmentedControl(tr("Dose")))
    , m_grid(new QGridLayout)
{
    for (int level = 1; level <= 3; ++level)
        m_levels->addSegment(QString::number(level), doseLevelName(level));
    m_levels->addSegment(ownId, tr("Own"));
    connect(m_levels, &SegmentedControl::currentChanged, this, &DoseEditor::chooseLevel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_name);
    column->addWidget(m_levels, 0, Qt::AlignLeft);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    column->addWidget(m_help);
}

void DoseEditor::buildFields(DoseMode mode)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    m_mode = mode;
    const QList<DoseField> fields = doseFields(mode);
    for (const DoseField &field : fields) {
        auto *box = new QSpinBox;
        box->setSingleStep(field.step);
        box->setSuffix(field.suffix);
        box->setAccessibleName(field.label);
        box->setKeyboardTracking(false); // "12" is one change, not "1" and then "12"
        auto *label = new QLabel(field.label);
        label->setBuddy(box);
        const int row = int(m_fields.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(box, row, 1);
        connect(box, &QSpinBox::valueChanged, this, &DoseEditor::readFields);
        m_fields.append({field.member, field.min, field.max, label, box});
    }
}

void DoseEditor::showDose(const QString &name, const Exercise *exercise, const Dose &dose)
{
    m_dose = dose;
    m_exercise = exercise;
    m_name->setText(name);
    if (m_mode != dose.mode)
        buildFields(dose.mode);
    for (const Field &field : m_fields) {
        const QSignalBlocker quiet(field.box);
        const int value = dose.*field.member;
        // A dose from elsewhere may lie outside of what is offered; it is shown as it is.
        field.box->setRange(std::min(value, field.min), std::max(value, field.max));
        field.box->setValue(value);
        // With one set there is nothing to rest between.
        const bool used = field.member != &Dose::restSeconds || dose.sets > 1;
        field.label->setEnabled(used);
        field.box->setEnabled(used);
    }
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
        if (!m_fields.isEmpty())
            m_fields.first().box->setFocus();
        return;
    }
    const Dose &dose = m_exercise->doseLevels[std::size_t(id.toInt() - 1)];
    if (dose != m_dose)
        Q_EMIT doseChanged(dose);
}

void DoseEditor::readFields()
{
    Dose dose = m_dose;
    for (const Field &field : m_fields)
        dose.*field.member = field.box->value();
    if (dose != m_dose)
        Q_EMIT doseChanged(dose);
}

} // namespace midback
