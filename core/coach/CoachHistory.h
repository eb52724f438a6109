#pragma once

#include "core/coach/CoachEvent.h"
#include "core/coach/LineMap.h"
#include "core/session/SessionRecord.h"
#include "core/symptoms/SelfTestResult.h"
#include "core/symptoms/SymptomEntry.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace midback {

/// Everything that the coach looks at beside the catalogue. Lists may be in any order, and are
/// never changed: what the coach thinks of them is computed each time (ADR 0008).
struct CoachHistory {
    QList<SessionRecord> sessions;
    QList<SymptomEntry> symptoms;
    QList<SelfTestResult> selfTests;
    QList<CoachEvent> events;
    std::optional<Moment> screened; ///< when the safety questions were last answered
    ConditionLimits filter;         ///< what health conditions leave out or keep small
    QDate today;
};

} // namespace midback
