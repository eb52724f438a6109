#include "core/coach/CoachEvent.h"

#include "core/base/JsonReader.h"

namespace midback {

namespace {

void checkKind(const CoachEvent &event, JsonReader &reader)
{
    const bool keeps = event.kind == CoachEventKind::KeepAsItWas;
    if (keeps != !event.line.isEmpty())
        reader.fault(QStringLiteral("line"), QStringLiteral("a line goes with keep-as-it-was"));
    if (keeps != (event.level > 0))
        reader.fault(QStringLiteral("level"), QStringLiteral("a level goes with keep-as-it-was"));
    if (!keeps && event.rung > 0)
        reader.fault(QStringLiteral("rung"), QStringLiteral("a rung goes with keep-as-it-was"));
    if ((event.kind == CoachEventKind::StageOverride) != event.stage.has_value())
        reader.fault(QStringLiteral("stage"), QStringLiteral("a stage goes with stage-override"));
}

} // namespace

QJsonObject toJson(const CoachEvent &event)
{
    QJsonObject json{{QStringLiteral("id"), event.id.toString()},
                     {QStringLiteral("at"), toJson(event.at)},
                     {QStringLiteral("kind"), enumWord(event.kind)},
                     {QStringLiteral("line"), event.line},
                     {QStringLiteral("rung"), event.rung},
                     {QStringLiteral("level"), event.level},
                     {QStringLiteral("note"), event.note}};
    if (event.stage)
        json.insert(QStringLiteral("stage"), enumWord(*event.stage));
    return json;
}

Result<CoachEvent> coachEventFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("coach_event"));
    CoachEvent event;
    event.id = reader.id<CoachEventId>(QStringLiteral("id"));
    event.at = reader.moment(QStringLiteral("at"));
    event.kind = reader.word<CoachEventKind>(QStringLiteral("kind"));
    event.line = reader.text(QStringLiteral("line"));
    event.rung = reader.integer(QStringLiteral("rung"), 0, 99);
    event.level = reader.integer(QStringLiteral("level"), 0, 3);
    if (reader.has(QStringLiteral("stage")))
        event.stage = reader.word<Stage>(QStringLiteral("stage"));
    event.note = reader.text(QStringLiteral("note"));
    if (reader.faults().isEmpty())
        checkKind(event, reader);
    return reader.finish(event);
}

} // namespace midback
