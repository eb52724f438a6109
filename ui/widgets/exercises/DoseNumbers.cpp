#include "ui/widgets/exercises/DoseNumbers.h"

#include "ui/theme/Space.h"
#include "ui/widgets/exercises/DoseFields.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace midback {

DoseNumbers::DoseNumbers(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(0, 1);
}

void DoseNumbers::buildFields(DoseMode mode)
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
        connect(box, &QSpinBox::valueChanged, this, &DoseNumbers::readFields);
        m_fields.append({field.member, field.min, field.max, label, box});
    }
}

void DoseNumbers::setDose(const Dose &dose)
{
    m_dose = dose;
    if (m_mode != dose.mode)
        buildFields(dose.mode);
    for (const Field &field : m_fields) {
        const QSignalBlocker quiet(field.box);
        const int value = dose.*field.member;
        // A dose from elsewhere may lie outside of what is offered; it is shown as it is.
        field.box->setRange(std::min(value, field.min), std::max(value, field.max));
        field.box->setValue(value);
    }
    offerWhatCounts();
}

void DoseNumbers::offerWhatCounts()
{
    for (const Field &field : m_fields) {
        // With one set there is nothing to rest between.
        const bool used = field.member != &Dose::restSeconds || m_dose.sets > 1;
        field.label->setEnabled(used);
        field.box->setEnabled(used);
    }
}

void DoseNumbers::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first().box->setFocus();
}

void DoseNumbers::readFields()
{
    Dose dose = m_dose;
    for (const Field &field : m_fields)
        dose.*field.member = field.box->value();
    if (dose == m_dose)
        return;
    m_dose = dose;
    offerWhatCounts();
    Q_EMIT doseChanged(dose);
}

} // namespace midback
