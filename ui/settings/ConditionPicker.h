#pragma once

#include "core/symptoms/HealthCondition.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace midback {

class Catalog;
class ChipGroup;

/// The health conditions as chips in groups, and below them what those that are on change.
class ConditionPicker : public QWidget {
    Q_OBJECT

public:
    explicit ConditionPicker(const Catalog &catalog, QWidget *parent = nullptr);

    /// Emits nothing.
    void setConditions(const QList<HealthCondition> &conditions);
    /// In the order of the enumeration.
    QList<HealthCondition> conditions() const;

Q_SIGNALS:
    /// The person switched one on or off.
    void picked();

private:
    void addGroup(const QString &title, const QList<HealthCondition> &conditions);
    void showEffects();

    const Catalog &m_catalog;
    QList<ChipGroup *> m_groups;
    QVBoxLayout *m_column;
    QWidget *m_effects = nullptr;
};

} // namespace midback
