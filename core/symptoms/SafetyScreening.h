#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/symptoms/SafetyQuestions.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace midback {

/// "I have been checked": when, and by whom in the person's own words (clinical-facts E3).
struct SafetyCheck {
    QDate on;
    QString by; ///< may be empty

    friend bool operator==(const SafetyCheck &, const SafetyCheck &) = default;
};

/// The safety questions answered once. Ticking "I have been checked" later is an edit of it.
struct SafetyScreening {
    SafetyScreeningId id;
    Moment at;
    SafetyAnswers answers; ///< all twelve, or as many as it took: see mayEndHere()
    std::optional<SafetyCheck> checked;

    friend bool operator==(const SafetyScreening &, const SafetyScreening &) = default;
};

QJsonObject toJson(const SafetyScreening &screening);
Result<SafetyScreening> safetyScreeningFromJson(const QJsonObject &json);

} // namespace midback
