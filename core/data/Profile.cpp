#include "core/data/Profile.h"

#include "core/base/JsonReader.h"

namespace midback {

QJsonObject toJson(const Profile &profile)
{
    return {{QStringLiteral("id"), profile.id.toString()},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("contributors"),
             QJsonArray::fromStringList(enumWords(profile.contributors))},
            {QStringLiteral("equipment"), QJsonArray::fromStringList(enumWords(profile.equipment))},
            {QStringLiteral("session_min"), profile.sessionMinutes}};
}

Result<Profile> profileFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("profile"));
    Profile profile;
    profile.id = reader.id<ProfileId>(QStringLiteral("id"));
    profile.name = reader.text(QStringLiteral("name"));
    profile.contributors = reader.words<Contributor>(QStringLiteral("contributors"));
    profile.equipment = reader.words<Equipment>(QStringLiteral("equipment"));
    profile.sessionMinutes = reader.integer(QStringLiteral("session_min"), 4, 60);
    return reader.finish(profile);
}

} // namespace midback
