#include "core/symptoms/SafetyScreening.h"

#include "core/base/JsonReader.h"

namespace midback {

namespace {

SafetyAnswers readAnswers(JsonReader &answers, JsonReader &followUps)
{
    SafetyAnswers result;
    for (const SafetyQuestion question : enumValues<SafetyQuestion>()) {
        const QString key = enumWord(question);
        if (!answers.has(key) && !followUps.has(key))
            continue;
        SafetyReply reply{answers.word<SafetyAnswer>(key), {}};
        if (followUps.has(key))
            reply.followUp = followUps.word<SafetyAnswer>(key);
        if (reply.followUp && !asksFollowUp(question, reply.answer))
            followUps.fault(key, QStringLiteral("nothing follows this answer"));
        result.insert(question, reply);
    }
    if (mayEndHere(result))
        return result;
    for (const SafetyQuestion question : enumValues<SafetyQuestion>()) {
        if (!result.contains(question))
            answers.word<SafetyAnswer>(enumWord(question)); // tells that it is missing
    }
    return result;
}

} // namespace

QJsonObject toJson(const SafetyScreening &screening)
{
    QJsonObject answers;
    QJsonObject followUps;
    for (auto it = screening.answers.begin(); it != screening.answers.end(); ++it) {
        answers.insert(enumWord(it.key()), enumWord(it->answer));
        if (it->followUp)
            followUps.insert(enumWord(it.key()), enumWord(*it->followUp));
    }
    QJsonObject json{{QStringLiteral("id"), screening.id.toString()},
                     {QStringLiteral("at"), toJson(screening.at)},
                     {QStringLiteral("answers"), answers},
                     {QStringLiteral("follow_ups"), followUps}};
    if (screening.checked) {
        json.insert(QStringLiteral("checked"),
                    QJsonObject{{QStringLiteral("on"), screening.checked->on.toString(Qt::ISODate)},
                                {QStringLiteral("by"), screening.checked->by}});
    }
    return json;
}

Result<SafetyScreening> safetyScreeningFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("safety_screening"));
    SafetyScreening screening;
    screening.id = reader.id<SafetyScreeningId>(QStringLiteral("id"));
    screening.at = reader.moment(QStringLiteral("at"));
    JsonReader answers = reader.object(QStringLiteral("answers"));
    JsonReader followUps = reader.object(QStringLiteral("follow_ups"));
    screening.answers = readAnswers(answers, followUps);
    if (auto checked = reader.optionalObject(QStringLiteral("checked"))) {
        SafetyCheck check;
        check.on = checked->date(QStringLiteral("on"));
        check.by = checked->text(QStringLiteral("by"));
        screening.checked = check;
    }
    return reader.finish(screening);
}

} // namespace midback
