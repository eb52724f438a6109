#include "core/symptoms/SymptomEntry.h"

#include "core/base/JsonReader.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct SymptomText {
    Q_DECLARE_TR_FUNCTIONS(SymptomText)
};

QString sideText(BackSide side)
{
    switch (side) {
    case BackSide::Left:
        return SymptomText::tr("left");
    case BackSide::Middle:
        return SymptomText::tr("middle");
    case BackSide::Right:
        return SymptomText::tr("right");
    }
    return {};
}

} // namespace

QString painPhaseText(PainPhase phase)
{
    switch (phase) {
    case PainPhase::Now:
        return SymptomText::tr("Now");
    case PainPhase::Before:
        return SymptomText::tr("Before a session");
    case PainPhase::Peak:
        return SymptomText::tr("Worst during a session");
    case PainPhase::After:
        return SymptomText::tr("After a session");
    case PainPhase::NextMorning:
        return SymptomText::tr("Next morning");
    case PainPhase::WeekAverage:
        return SymptomText::tr("Average of the week");
    }
    return {};
}

QString spreadText(Spread spread)
{
    switch (spread) {
    case Spread::Arm:
        return SymptomText::tr("Arm");
    case Spread::ChestBand:
        return SymptomText::tr("Band round the chest");
    case Spread::Leg:
        return SymptomText::tr("Leg");
    }
    return {};
}

QString BackPlace::toString() const
{
    return QStringLiteral("T%1-%2").arg(vertebra).arg(enumWord(side));
}

std::optional<BackPlace> BackPlace::fromString(const QString &text)
{
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    if (!text.startsWith(QLatin1Char('T')) || dash < 2)
        return std::nullopt;
    bool ok = false;
    const int vertebra = text.mid(1, dash - 1).toInt(&ok);
    const auto side = enumFromWord<BackSide>(text.mid(dash + 1));
    if (!ok || vertebra < 1 || vertebra > 12 || !side)
        return std::nullopt;
    const BackPlace place{vertebra, *side};
    // toInt also takes spaces, signs and leading zeros, which would not be written again.
    return place.toString() == text ? std::optional(place) : std::nullopt;
}

QString BackPlace::displayText() const
{
    return QStringLiteral("T%1 %2").arg(vertebra).arg(sideText(side));
}

QJsonObject toJson(const SymptomEntry &entry)
{
    QJsonArray places;
    for (const BackPlace &place : entry.places)
        places.append(place.toString());
    QJsonObject json{
        {QStringLiteral("id"), entry.id.toString()},
        {QStringLiteral("at"), toJson(entry.at)},
        {QStringLiteral("pain"), entry.pain},
        {QStringLiteral("phase"), enumWord(entry.phase)},
        {QStringLiteral("sensations"), QJsonArray::fromStringList(enumWords(entry.sensations))},
        {QStringLiteral("places"), places},
        {QStringLiteral("note"), entry.note}};
    if (!entry.spread
             .isEmpty()) // left out otherwise: entries from before it existed keep their bytes
        json.insert(QStringLiteral("spread"), QJsonArray::fromStringList(enumWords(entry.spread)));
    return json;
}

Result<SymptomEntry> symptomEntryFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("symptom"));
    SymptomEntry entry;
    entry.id = reader.id<SymptomId>(QStringLiteral("id"));
    entry.at = reader.moment(QStringLiteral("at"));
    entry.pain = reader.integer(QStringLiteral("pain"), 0, 10);
    entry.phase = reader.word<PainPhase>(QStringLiteral("phase"));
    entry.sensations = reader.words<Sensation>(QStringLiteral("sensations"));
    const QStringList places = reader.strings(QStringLiteral("places"));
    for (const QString &text : places) {
        if (const auto place = BackPlace::fromString(text))
            entry.places.append(*place);
        else
            reader.fault(QStringLiteral("places"), QStringLiteral("\"%1\" is no place").arg(text));
    }
    entry.note = reader.text(QStringLiteral("note"));
    if (reader.has(QStringLiteral("spread")))
        entry.spread = reader.words<Spread>(QStringLiteral("spread"));
    return reader.finish(entry);
}

} // namespace midback
