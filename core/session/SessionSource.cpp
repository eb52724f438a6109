#include "core/session/SessionSource.h"

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "core/catalog/Catalog.h"

#include <algorithm>

namespace midback {

namespace {

constexpr qsizetype mostItems = 200; // a list beyond it is no session but an accident

QJsonArray segmentJson(const Segment &segment)
{
    return {int(segment.kind),
            segment.item,
            int(segment.side),
            segment.set,
            segment.hold,
            int(segment.pace),
            segment.tempo.toString(),
            qint64(segment.duration.count())};
}

} // namespace

Timeline timelineOf(const SessionSource &source, const Catalog &catalog)
{
    if (source.guidedSession.isEmpty())
        return Timeline::fromRoutine({{}, {}, source.items}, catalog);
    const QList<GuidedSession> &all = catalog.guidedSessions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const GuidedSession &one) {
        return one.id == source.guidedSession;
    });
    return found == all.end() ? Timeline() : Timeline::fromGuidedSession(*found, catalog);
}

QByteArray fingerprintOf(const Timeline &timeline)
{
    QJsonArray items;
    for (const TimelineItem &item : timeline.items())
        items.append(QJsonArray{item.exerciseId, toJson(item.dose)});
    QJsonArray segments;
    for (const Segment &segment : timeline.segments())
        segments.append(segmentJson(segment));
    return sha256Hex(
        canonicalJson({{QStringLiteral("items"), items}, {QStringLiteral("segments"), segments}}));
}

QJsonObject toJson(const SessionSource &source)
{
    if (!source.guidedSession.isEmpty())
        return {{QStringLiteral("guided_session"), source.guidedSession}};
    QJsonArray items;
    for (const RoutineItem &item : source.items) {
        items.append(QJsonObject{{QStringLiteral("exercise"), item.exerciseId},
                                 {QStringLiteral("dose"), toJson(item.dose)}});
    }
    return {{QStringLiteral("items"), items}};
}

SessionSource readSessionSource(JsonReader &reader)
{
    SessionSource source;
    source.guidedSession = reader.text(QStringLiteral("guided_session"));
    if (!source.guidedSession.isEmpty())
        return source;
    QList<JsonReader> items = reader.objects(QStringLiteral("items"));
    if (items.size() > mostItems) {
        reader.fault(QStringLiteral("items"),
                     QStringLiteral("at most %1 exercises are expected").arg(mostItems));
        return source;
    }
    for (JsonReader &item : items) {
        JsonReader dose = item.object(QStringLiteral("dose"));
        source.items.append({item.string(QStringLiteral("exercise")), readDose(dose)});
    }
    return source;
}

} // namespace midback
