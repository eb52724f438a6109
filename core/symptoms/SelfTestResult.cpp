#include "core/symptoms/SelfTestResult.h"

#include "core/base/JsonReader.h"

namespace midback {

namespace {

// As large as any amount of any test could be, and more; a test's own limit is in resultFault.
constexpr int mostTenths = 10'000;
constexpr int mostActivities = 3; // clinical-facts F, st-psfs

QJsonArray amountsToJson(const QList<int> &amounts)
{
    QJsonArray array;
    for (const int amount : amounts)
        array.append(amount);
    return array;
}

QList<int> readAmounts(JsonReader &reader, const QString &key)
{
    QList<int> amounts;
    if (!reader.raw().value(key).isArray())
        reader.fault(key, QStringLiteral("a list of numbers is missing"));
    const QJsonArray array = reader.raw().value(key).toArray();
    for (const QJsonValue &value : array) {
        const int amount = value.toInt(-1); // -1 also for a fraction or another type
        if (amount < 0 || amount > mostTenths) {
            reader.fault(key,
                         QStringLiteral("whole numbers from 0 to %1 are expected").arg(mostTenths));
            return {};
        }
        amounts.append(amount);
    }
    return amounts;
}

std::optional<BreathLead> readLead(JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        return std::nullopt;
    return reader.word<BreathLead>(key);
}

void insertLead(QJsonObject &json, const QString &key, const std::optional<BreathLead> &lead)
{
    if (lead)
        json.insert(key, enumWord(*lead));
}

} // namespace

QJsonObject toJson(const SelfTestResult &result)
{
    QJsonArray activities;
    for (const LimitedActivity &activity : result.activities) {
        activities.append(QJsonObject{{QStringLiteral("name"), activity.name},
                                      {QStringLiteral("rating"), activity.rating}});
    }
    QJsonObject json{{QStringLiteral("id"), result.id.toString()},
                     {QStringLiteral("at"), toJson(result.at)},
                     {QStringLiteral("test"), result.test},
                     {QStringLiteral("tries"), amountsToJson(result.tries)},
                     {QStringLiteral("left"), amountsToJson(result.left)},
                     {QStringLiteral("right"), amountsToJson(result.right)},
                     {QStringLiteral("activities"), activities},
                     {QStringLiteral("note"), result.note}};
    insertLead(json, QStringLiteral("lying"), result.lying);
    insertLead(json, QStringLiteral("sitting"), result.sitting);
    insertLead(json, QStringLiteral("standing"), result.standing);
    return json;
}

Result<SelfTestResult> selfTestResultFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("self_test"));
    SelfTestResult result;
    result.id = reader.id<SelfTestResultId>(QStringLiteral("id"));
    result.at = reader.moment(QStringLiteral("at"));
    result.test = reader.string(QStringLiteral("test"));
    result.tries = readAmounts(reader, QStringLiteral("tries"));
    result.left = readAmounts(reader, QStringLiteral("left"));
    result.right = readAmounts(reader, QStringLiteral("right"));
    result.lying = readLead(reader, QStringLiteral("lying"));
    result.sitting = readLead(reader, QStringLiteral("sitting"));
    result.standing = readLead(reader, QStringLiteral("standing"));
    QList<JsonReader> activities = reader.objects(QStringLiteral("activities"));
    if (activities.size() > mostActivities) {
        reader.fault(QStringLiteral("activities"),
                     QStringLiteral("at most %1 are expected").arg(mostActivities));
    }
    for (JsonReader &activity : activities) {
        result.activities.append({activity.string(QStringLiteral("name")),
                                  activity.integer(QStringLiteral("rating"), 0, 10)});
    }
    result.note = reader.text(QStringLiteral("note"));
    return reader.finish(result);
}

} // namespace midback
