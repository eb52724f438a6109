#include "core/coach/ReplayFile.h"

#include "core/base/JsonReader.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/FieldChecks.h"

#include <QtCore/QIODevice>

#include <algorithm>

namespace midback {

namespace {

constexpr int longestSentence = 300;
/// A top rung of its own may lie beyond the ladder, but within what a ladder can be.
constexpr int highestRung = 20;

/// Words of the file may stand in a fault, so line ends and other control characters are taken out
/// of it and it is cut to a readable length.
Error oneSentence(ErrorCode code, QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QLatin1Char(' ');
    }
    text = text.simplified();
    if (text.size() > longestSentence)
        text = text.left(longestSentence) + QStringLiteral("…");
    return {code, text + QLatin1Char('.')};
}

Exposure readExposure(JsonReader &reader)
{
    refuseUnknownFields(reader, {"date", "before", "peak", "after", "next", "usual", "sensations",
                                 "eased", "done", "ease"});
    Exposure exposure;
    exposure.date = reader.date(QStringLiteral("date"));
    exposure.before = reader.integer(QStringLiteral("before"), 0, 10);
    exposure.peak = reader.integer(QStringLiteral("peak"), 0, 10);
    exposure.after = reader.integer(QStringLiteral("after"), 0, 10);
    exposure.next = reader.optionalInteger(QStringLiteral("next"), 0, 10);
    exposure.usual = reader.optionalInteger(QStringLiteral("usual"), 0, 10);
    exposure.sensations = reader.words<Sensation>(QStringLiteral("sensations"));
    exposure.eased = reader.boolean(QStringLiteral("eased"), false);
    exposure.done = reader.number(QStringLiteral("done"), 0, 1);
    exposure.ease = reader.integer(QStringLiteral("ease"), 1, 5);
    return exposure;
}

QList<Exposure> readExposures(JsonReader &reader)
{
    const QString key = QStringLiteral("exposures");
    if (reader.raw().value(key).toArray().size() > maxReplayExposures) {
        reader.fault(key, QStringLiteral("at most %1 are read").arg(maxReplayExposures));
        return {};
    }
    QList<Exposure> exposures;
    for (JsonReader &one : reader.objects(key)) {
        exposures.append(readExposure(one));
        const auto count = exposures.size();
        if (count > 1 && exposures.at(count - 1).date < exposures.at(count - 2).date)
            one.fault(QStringLiteral("date"), QStringLiteral("is before the one above"));
    }
    return exposures;
}

const Ladder *findLadder(const Catalog &catalog, const QString &id)
{
    const QList<Ladder> &all = catalog.ladders();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Ladder &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Ladder readLadder(JsonReader &reader, const Catalog &catalog)
{
    const QString key = QStringLiteral("ladder");
    const QString id = reader.string(key);
    const Ladder *ladder = findLadder(catalog, id);
    if (!ladder && !id.isEmpty())
        reader.fault(key, QStringLiteral("the catalogue has no ladder \"%1\"").arg(id));
    return ladder ? *ladder : Ladder();
}

} // namespace

Result<ReplayFile> replayFileFromJson(const QJsonObject &json, const Catalog &catalog)
{
    JsonReader reader(json, QString());
    refuseUnknownFields(reader, {"ladder", "top", "gate_open", "start", "exposures"});
    ReplayFile file;
    file.ladder = readLadder(reader, catalog);
    file.topRung = reader.optionalInteger(QStringLiteral("top"), 0, highestRung)
                       .value_or(int(std::max<qsizetype>(file.ladder.rungs.size(), 1)) - 1);
    file.gateOpen = reader.boolean(QStringLiteral("gate_open"), true);
    JsonReader start = reader.object(QStringLiteral("start"));
    refuseUnknownFields(start, {"rung", "level"});
    file.start.rung = start.integer(QStringLiteral("rung"), 0, file.topRung);
    file.start.level = start.integer(QStringLiteral("level"), 1, 3);
    file.exposures = readExposures(reader);
    const QStringList &faults = reader.faults();
    if (faults.isEmpty())
        return file;
    return oneSentence(ErrorCode::Invalid, faults.first());
}

Result<ReplayFile> readReplayFile(QIODevice &device, const Catalog &catalog)
{
    QByteArray bytes;
    // A pipe gives what it has, bit by bit.
    for (QByteArray part = device.read(maxReplayBytes + 1); !part.isEmpty();
         part = device.read(maxReplayBytes + 1 - bytes.size()))
        bytes += part;
    if (bytes.size() > maxReplayBytes) {
        return oneSentence(
            ErrorCode::Invalid,
            QStringLiteral("the file is larger than %1 MB").arg(maxReplayBytes / (1024 * 1024)));
    }
    const auto json = parseJsonObject(bytes);
    if (!json)
        return oneSentence(ErrorCode::Invalid, json.error().detail);
    return replayFileFromJson(*json, catalog);
}

} // namespace midback
