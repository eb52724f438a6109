#pragma once

#include "core/catalog/Catalog.h"
#include "core/symptoms/HealthCondition.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace midback {

/// What health conditions make of an exercise (clinical-facts H): what is excluded is left out,
/// what is modified is kept with a note and at dose level 1.
enum class Fit { Allowed, Modified, Excluded };

/// The verdict on one exercise, with everything that led to it.
struct ConditionVerdict {
    Fit fit = Fit::Allowed;
    QList<HealthCondition> because; ///< those that led to `fit`, each once
    QStringList notes;              ///< Modified: how to do it. Excluded: why it is left out

    friend bool operator==(const ConditionVerdict &, const ConditionVerdict &) = default;
};

/// Excluded counts over Modified, Modified over Allowed.
ConditionVerdict verdictOn(const Exercise &exercise, const QList<HealthCondition> &conditions,
                           const Catalog &catalog);

/// What ticking one condition alone does to the catalogue.
struct ConditionSummary {
    int leftOut = 0;
    int kept = 0;    ///< with a note, at dose level 1
    QStringList how; ///< the notes on these, each once; in small letters, without a full stop

    friend bool operator==(const ConditionSummary &, const ConditionSummary &) = default;
};
ConditionSummary summaryOf(HealthCondition condition, const Catalog &catalog);

/// The same in a sentence or two, with what the condition adds to the signs to stop at.
QString conditionSummaryText(HealthCondition condition, const Catalog &catalog);

/// The cautions of the catalogue that a condition brings into play.
QStringList cautionsOf(HealthCondition condition);

/// Signs to stop at that a condition adds to the universal ones; empty for most.
QString conditionStopText(HealthCondition condition);

} // namespace midback
