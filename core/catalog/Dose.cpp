#include "core/catalog/Dose.h"

namespace midback {

QString Tempo::toString() const
{
    return QStringLiteral("%1-%2-%3-%4")
        .arg(phases[0])
        .arg(phases[1])
        .arg(phases[2])
        .arg(phases[3]);
}

std::optional<Tempo> Tempo::fromString(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    if (parts.size() != 4)
        return std::nullopt;
    Tempo tempo;
    for (std::size_t i = 0; i < 4; ++i) {
        bool ok = false;
        tempo.phases[i] = parts.at(qsizetype(i)).toInt(&ok);
        if (!ok || tempo.phases[i] < 0 || tempo.phases[i] > 60)
            return std::nullopt;
    }
    // toInt also takes spaces, signs and leading zeros, which would not be written again.
    if (tempo.seconds() == 0 || tempo.toString() != text)
        return std::nullopt;
    return tempo;
}

int Dose::workSeconds() const
{
    const int cycle = tempo ? tempo->seconds() : 0;
    switch (mode) {
    case DoseMode::Reps:
        return reps * cycle;
    case DoseMode::Hold:
        return reps * holdSeconds;
    case DoseMode::Breaths:
        return breaths * cycle;
    case DoseMode::Time:
        return durationSeconds;
    }
    return 0;
}

int Dose::setSeconds() const
{
    return workSeconds() + (mode == DoseMode::Hold ? reps * dose::holdGapSeconds : 0);
}

int Dose::totalSeconds(bool sided) const
{
    const int oneSet = sided ? 2 * setSeconds() + dose::sideGapSeconds : setSeconds();
    return dose::setUpSeconds + sets * oneSet + (sets - 1) * restSeconds;
}

QJsonObject toJson(const Dose &dose)
{
    QJsonObject json{{QStringLiteral("mode"), enumWord(dose.mode)},
                     {QStringLiteral("sets"), dose.sets},
                     {QStringLiteral("rest_s"), dose.restSeconds}};
    if (dose.mode == DoseMode::Reps || dose.mode == DoseMode::Hold)
        json.insert(QStringLiteral("reps"), dose.reps);
    if (dose.mode == DoseMode::Hold)
        json.insert(QStringLiteral("hold_s"), dose.holdSeconds);
    if (dose.mode == DoseMode::Breaths)
        json.insert(QStringLiteral("breaths"), dose.breaths);
    if (dose.mode == DoseMode::Time)
        json.insert(QStringLiteral("duration_s"), dose.durationSeconds);
    if (dose.tempo)
        json.insert(QStringLiteral("tempo"), dose.tempo->toString());
    return json;
}

Dose readDose(JsonReader &reader)
{
    Dose dose;
    dose.mode = reader.word<DoseMode>(QStringLiteral("mode"));
    dose.sets = reader.integer(QStringLiteral("sets"), 1, 20);
    dose.restSeconds = reader.integer(QStringLiteral("rest_s"), 0, 600);
    const bool paced = dose.mode == DoseMode::Reps || dose.mode == DoseMode::Breaths;
    if (dose.mode == DoseMode::Reps || dose.mode == DoseMode::Hold)
        dose.reps = reader.integer(QStringLiteral("reps"), 1, 100);
    if (dose.mode == DoseMode::Hold)
        dose.holdSeconds = reader.integer(QStringLiteral("hold_s"), 1, 600);
    if (dose.mode == DoseMode::Breaths)
        dose.breaths = reader.integer(QStringLiteral("breaths"), 1, 200);
    if (dose.mode == DoseMode::Time)
        dose.durationSeconds = reader.integer(QStringLiteral("duration_s"), 5, 3600);
    if (paced) {
        dose.tempo = Tempo::fromString(reader.text(QStringLiteral("tempo")));
        if (!dose.tempo) {
            reader.fault(QStringLiteral("tempo"),
                         QStringLiteral("four whole seconds such as 2-2-2-1 are expected"));
        }
    }
    return dose;
}

} // namespace midback
