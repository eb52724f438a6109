#include "core/catalog/CatalogItems.h"

#include "core/catalog/FieldChecks.h"

namespace midback {

namespace {

constexpr QLatin1String from("from");
constexpr QLatin1String to("to");
constexpr QLatin1String change("change");
constexpr QLatin1String reason("reason");

std::optional<Tempo> readPattern(JsonReader &reader)
{
    const QString key = QStringLiteral("pattern");
    if (!reader.has(key))
        return std::nullopt;
    const auto pattern = Tempo::fromString(reader.string(key));
    if (!pattern) {
        reader.fault(key, QStringLiteral("four whole seconds such as 4-0-6-0 are expected"));
    }
    return pattern;
}

GuidedSegment readSegment(JsonReader &reader)
{
    refuseUnknownFields(reader,
                        {"start_s", "duration_s", "exercise_id", "pattern", "title", "script"});
    GuidedSegment segment;
    segment.startSeconds = reader.integer(QStringLiteral("start_s"), 0, 7200);
    segment.durationSeconds = reader.integer(QStringLiteral("duration_s"), 5, 3600);
    segment.exerciseId = reader.text(QStringLiteral("exercise_id"));
    segment.breath = readPattern(reader);
    segment.title = reader.string(QStringLiteral("title"));
    segment.script = reader.string(QStringLiteral("script"));
    return segment;
}

} // namespace

Caution readCaution(JsonReader &reader)
{
    refuseUnknownFields(reader, {"id", "meaning", "default_handling"});
    return {reader.string(QStringLiteral("id")), reader.string(QStringLiteral("meaning")),
            reader.word<CautionHandling>(QStringLiteral("default_handling"))};
}

Source readSource(JsonReader &reader)
{
    refuseUnknownFields(reader, {"id", "citation", "url", "found"});
    return {reader.string(QStringLiteral("id")), reader.string(QStringLiteral("citation")),
            reader.text(QStringLiteral("url")), reader.string(QStringLiteral("found"))};
}

Substitution readSubstitution(JsonReader &reader)
{
    refuseUnknownFields(reader, {"from", "to", "use_when"});
    return {reader.string(from), reader.string(to), reader.string(QStringLiteral("use_when"))};
}

Progression readCrossLink(JsonReader &reader)
{
    refuseUnknownFields(reader, {"from", "to", "change", "reason"});
    return {reader.string(from), reader.string(to), reader.word<Change>(change),
            reader.string(reason), QString()};
}

LadderWithSteps readLadder(JsonReader &reader)
{
    refuseUnknownFields(reader, {"id", "title", "plane", "rungs"});
    LadderWithSteps result;
    Ladder &ladder = result.ladder;
    ladder.id = reader.string(QStringLiteral("id"));
    ladder.title = reader.string(QStringLiteral("title"));
    ladder.plane = reader.word<Plane>(QStringLiteral("plane"));

    const QString key = QStringLiteral("rungs");
    const QJsonArray raw = reader.raw().value(key).toArray();
    if (raw.isEmpty() || raw.first().isString()) {
        ladder.rungs = reader.strings(key);
        return result;
    }
    QList<JsonReader> rungs = reader.objects(key);
    for (JsonReader &rung : rungs) {
        const QString id = rung.string(QStringLiteral("exercise"));
        if (ladder.rungs.isEmpty()) {
            refuseUnknownFields(rung, {"exercise"}); // nothing below that it could add to
        } else {
            refuseUnknownFields(rung, {"exercise", "change", "reason"});
            result.steps.append({ladder.rungs.last(), id, rung.word<Change>(change),
                                 rung.string(reason), ladder.id});
        }
        ladder.rungs.append(id);
    }
    return result;
}

Edge readEdge(JsonReader &reader)
{
    refuseUnknownFields(reader, {"from", "to", "kind", "change", "reason", "ladder"});
    const QString kind = reader.string(QStringLiteral("kind"));
    const QString why = reader.string(reason);
    const QString ladder = reader.text(QStringLiteral("ladder"));
    Edge edge;
    edge.substitution = kind == QLatin1String("substitution");
    if (edge.substitution) {
        edge.instead = {reader.string(from), reader.string(to), why};
        const QString other = QStringLiteral("position-or-equipment");
        if (reader.string(change) != other)
            reader.fault(change, QStringLiteral("a substitution changes \"%1\"").arg(other));
        if (!ladder.isEmpty())
            reader.fault(QStringLiteral("ladder"), QStringLiteral("a substitution has none"));
        return edge;
    }
    if (!kind.isEmpty() && kind != QLatin1String("progression")) {
        reader.fault(
            QStringLiteral("kind"),
            QStringLiteral("unknown word \"%1\" (known: progression, substitution)").arg(kind));
    }
    edge.progression = {reader.string(from), reader.string(to), reader.word<Change>(change), why,
                        ladder};
    return edge;
}

GuidedSession readGuidedSession(JsonReader &reader)
{
    refuseUnknownFields(reader, {"id", "name", "total_seconds", "note", "segments"});
    GuidedSession session;
    session.id = reader.string(QStringLiteral("id"));
    session.name = reader.string(QStringLiteral("name"));
    session.totalSeconds = reader.integer(QStringLiteral("total_seconds"), 30, 7200);
    session.note = reader.text(QStringLiteral("note"));
    QList<JsonReader> segments = reader.objects(QStringLiteral("segments"));
    for (JsonReader &segment : segments)
        session.segments.append(readSegment(segment));
    return session;
}

} // namespace midback
