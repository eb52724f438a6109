#pragma once

#include "core/base/AggregateStore.h"
#include "core/base/Id.h"
#include "core/catalog/Terms.h"
#include "core/symptoms/HealthCondition.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace midback {

/// What the person tells about themselves. There is one profile in a data folder.
struct Profile {
    ProfileId id;
    QString name; ///< may be empty; shown in the greeting and, on request, in reports
    QList<Contributor> contributors;
    QList<Equipment> equipment; ///< what is at hand
    int sessionMinutes = 12;    ///< wished length, 4 to 60
    QList<HealthCondition> conditions;
    std::optional<int> birthYear; ///< for the few rules that go by age
    QString country;       ///< ISO 3166-1, two capital letters, or empty: see EmergencyNumbers.h
    bool deskWork = false; ///< sits at a desk for much of the day

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// In years that are completed by the end of the year of `day`: up to one too many.
std::optional<int> ageOn(const Profile &profile, const QDate &day);

/// What came after the first version stands in the JSON only where it differs from the default, so
/// that a profile from before keeps its bytes.
QJsonObject toJson(const Profile &profile);
Result<Profile> profileFromJson(const QJsonObject &json);

class ProfileStore : public AggregateStore<Profile> {};

} // namespace midback
