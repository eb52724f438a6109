#include "ui/figure/FieldReading.h"

namespace midback {

std::optional<QVector3D> readVector(JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        return std::nullopt;
    const QJsonArray numbers = reader.raw().value(key).toArray();
    bool good = numbers.size() == 3;
    for (const QJsonValue &number : numbers)
        good = good && number.isDouble();
    if (!good) {
        reader.fault(key, QStringLiteral("three numbers such as [0, 0.5, 0] are expected"));
        return std::nullopt;
    }
    return QVector3D(float(numbers[0].toDouble()), float(numbers[1].toDouble()),
                     float(numbers[2].toDouble()));
}

float readNumber(JsonReader &reader, const QString &key, float fallback, float min, float max)
{
    return reader.has(key) ? float(reader.number(key, double(min), double(max))) : fallback;
}

void refuseOthers(JsonReader &reader, const QStringList &known)
{
    const QStringList keys = reader.raw().keys();
    for (const QString &key : keys) {
        if (!known.contains(key)) {
            reader.fault(key, QStringLiteral("is not a field here (known: %1)")
                                  .arg(known.join(QStringLiteral(", "))));
        }
    }
}

} // namespace midback
