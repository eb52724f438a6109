#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace midback {

class Catalog;
enum class HealthCondition;

/// What health conditions make of the catalogue for one person (clinical-facts H, "Condition
/// filters"): ids of exercises.
struct ConditionLimits {
    QSet<QString> excluded; ///< never offered
    QSet<QString> modified; ///< offered at dose level 1 only

    friend bool operator==(const ConditionLimits &, const ConditionLimits &) = default;
};

/// The verdict on every exercise of the catalogue, see verdictOn().
ConditionLimits limitsOf(const QList<HealthCondition> &conditions, const Catalog &catalog);

} // namespace midback
