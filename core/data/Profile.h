#pragma once

#include "core/base/AggregateStore.h"
#include "core/base/Id.h"
#include "core/catalog/Terms.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

/// What the person tells about themselves. There is one profile in a data folder.
struct Profile {
    ProfileId id;
    QString name; ///< may be empty; shown in the greeting and, on request, in reports
    QList<Contributor> contributors;
    QList<Equipment> equipment; ///< what is at hand
    int sessionMinutes = 12;    ///< wished length, 4 to 60

    friend bool operator==(const Profile &, const Profile &) = default;
};

QJsonObject toJson(const Profile &profile);
Result<Profile> profileFromJson(const QJsonObject &json);

class ProfileStore : public AggregateStore<Profile> {};

} // namespace midback
