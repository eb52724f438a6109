#include "ui/settings/ConditionPicker.h"

#include "core/symptoms/ConditionFilter.h"
#include "ui/theme/Space.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace midback {

ConditionPicker::ConditionPicker(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_column(new QVBoxLayout(this))
{
    using enum HealthCondition;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    addGroup(tr("Bones and spine"), {Osteoporosis, HeightLoss, Steroids, RibInjury, SpinalFusion,
                                     Scoliosis, Hypermobility});
    addGroup(tr("Sore or stiff places"), {Shoulder, Wrist, Knee, Hip, Neck, LowBack});
    addGroup(tr("Heart, breath, head and stomach"),
             {BloodPressure, LowBloodPressure, HeartOrLung, Glaucoma, Vertigo, Balance, Reflux});
    addGroup(tr("At the moment"), {Pregnancy, RecentSurgery});
    showEffects();
}

void ConditionPicker::addGroup(const QString &title, const QList<HealthCondition> &conditions)
{
    auto *group = new ChipGroup(title);
    for (const HealthCondition condition : conditions) {
        QPushButton *chip = group->addChip(enumWord(condition), healthConditionText(condition));
        chip->setAccessibleDescription(conditionSummaryText(condition, m_catalog));
        chip->setToolTip(chip->accessibleDescription());
    }
    connect(group, &ChipGroup::selectionChanged, this, [this] {
        showEffects();
        Q_EMIT picked();
    });
    if (!m_groups.isEmpty())
        m_column->addSpacing(space::xs);
    m_column->addWidget(strongLabel(title));
    m_column->addWidget(group);
    m_groups.append(group);
}

void ConditionPicker::setConditions(const QList<HealthCondition> &conditions)
{
    QStringList ids;
    for (const HealthCondition condition : conditions)
        ids.append(enumWord(condition));
    for (ChipGroup *group : std::as_const(m_groups))
        group->setSelected(ids);
    showEffects();
}

QList<HealthCondition> ConditionPicker::conditions() const
{
    QList<HealthCondition> on;
    for (const ChipGroup *group : m_groups) {
        for (const QString &id : group->selected())
            on.append(enumFromWord<HealthCondition>(id).value());
    }
    std::sort(on.begin(), on.end());
    return on;
}

void ConditionPicker::showEffects()
{
    delete m_effects;
    m_effects = new QWidget;
    auto *lines = new QVBoxLayout(m_effects);
    lines->setContentsMargins(0, space::s, 0, 0);
    lines->setSpacing(2);
    for (const HealthCondition condition : conditions()) {
        lines->addWidget(strongLabel(healthConditionText(condition)));
        QLabel *effect = secondaryLabel(conditionSummaryText(condition, m_catalog));
        effect->setContentsMargins(0, 0, 0, space::s);
        lines->addWidget(effect);
    }
    m_column->addWidget(m_effects);
    m_effects->setVisible(lines->count() > 0);
}

} // namespace midback
