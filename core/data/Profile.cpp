#include "core/data/Profile.h"

#include "core/base/JsonReader.h"

#include <algorithm>

namespace midback {

namespace {

// Longer ago than anyone alive, and not in the far future; age is a rule of thumb here.
constexpr int firstBirthYear = 1900;
constexpr int lastBirthYear = 2100;

bool isCountryCode(const QString &text)
{
    const auto isCapital = [](QChar one) { return one >= u'A' && one <= u'Z'; };
    return text.size() == 2 && std::all_of(text.begin(), text.end(), isCapital);
}

void readAboutHealth(JsonReader &reader, Profile &profile)
{
    if (reader.has(QStringLiteral("conditions")))
        profile.conditions = reader.words<HealthCondition>(QStringLiteral("conditions"));
    profile.birthYear =
        reader.optionalInteger(QStringLiteral("birth_year"), firstBirthYear, lastBirthYear);
    profile.country = reader.text(QStringLiteral("country"));
    if (!profile.country.isEmpty() && !isCountryCode(profile.country))
        reader.fault(QStringLiteral("country"), QStringLiteral("two capital letters are expected"));
    profile.deskWork = reader.boolean(QStringLiteral("desk_work"), false);
}

} // namespace

std::optional<int> ageOn(const Profile &profile, const QDate &day)
{
    if (!profile.birthYear)
        return std::nullopt;
    return day.year() - *profile.birthYear;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject json{
        {QStringLiteral("id"), profile.id.toString()},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("contributors"),
         QJsonArray::fromStringList(enumWords(profile.contributors))},
        {QStringLiteral("equipment"), QJsonArray::fromStringList(enumWords(profile.equipment))},
        {QStringLiteral("session_min"), profile.sessionMinutes}};
    if (!profile.conditions.isEmpty()) {
        json.insert(QStringLiteral("conditions"),
                    QJsonArray::fromStringList(enumWords(profile.conditions)));
    }
    if (profile.birthYear)
        json.insert(QStringLiteral("birth_year"), *profile.birthYear);
    if (!profile.country.isEmpty())
        json.insert(QStringLiteral("country"), profile.country);
    if (profile.deskWork)
        json.insert(QStringLiteral("desk_work"), true);
    return json;
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
    readAboutHealth(reader, profile);
    return reader.finish(profile);
}

} // namespace midback
