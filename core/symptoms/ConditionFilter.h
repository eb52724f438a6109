#pragma once

#include "core/catalog/Catalog.h"
#include "core/symptoms/HealthCondition.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace midback {

/// What health conditions make of an exercise.
enum class Fit {
    Allowed,
    Modified, ///< kept with a note, at dose level 1 only
    Excluded
};

/// The verdict on one exercise, with everything that led to it.
struct ConditionVerdict {
    Fit fit = Fit::Allowed;
    QList<HealthCondition> because; ///< those that led to `fit`, each once
    QStringList notes;              ///< Modified: how to do it. Excluded: why it is left out

    friend bool operator==(const ConditionVerdict &, const ConditionVerdict &) = default;
};

/// A caution of the catalogue that a condition brings into play, and what it then asks for.
struct ConditionRule {
    QString caution;
    CautionHandling handling = CautionHandling::Modify;
};

/// The rules of a condition that go by the cautions of the catalogue (clinical-facts H).
QList<ConditionRule> rulesOf(HealthCondition condition, const Catalog &catalog);

/// Excluded counts over Modified, Modified over Allowed.
ConditionVerdict verdictOn(const Exercise &exercise, const QList<HealthCondition> &conditions,
                           const Catalog &catalog);

/// Signs to stop at that a condition adds to the universal ones; empty for most.
QString conditionStopText(HealthCondition condition);

} // namespace midback
