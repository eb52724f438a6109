#pragma once

#include "core/base/AggregateStore.h"
#include "core/symptoms/SymptomEntry.h"

namespace midback {

/// What charts need of an entry.
struct PainScore {
    QDate date;
    QDateTime utc;
    PainPhase phase = PainPhase::Now;
    int pain = 0; ///< 0 to 10

    friend bool operator==(const PainScore &, const PainScore &) = default;
};

/// The symptom diary. Lists are in order of instant, then id. Dates are the civil dates that the
/// entries count for, both ends included; an invalid date leaves that end open.
class SymptomStore : public AggregateStore<SymptomEntry> {
public:
    virtual Result<QList<SymptomEntry>> between(const QDate &from, const QDate &to) const = 0;
    /// The same span without texts and places: cheap over ten years.
    virtual Result<QList<PainScore>> scores(const QDate &from, const QDate &to) const = 0;
};

} // namespace midback
