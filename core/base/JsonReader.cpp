#include "core/base/JsonReader.h"

#include "core/base/Clock.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

#include <cmath>

namespace midback {

JsonReader::JsonReader(const QJsonObject &object, const QString &path)
    : JsonReader(object, path, std::make_shared<QStringList>())
{
}

JsonReader::JsonReader(const QJsonObject &object, const QString &path,
                       std::shared_ptr<QStringList> faults)
    : m_object(object)
    , m_path(path)
    , m_faults(std::move(faults))
{
}

QString JsonReader::at(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

void JsonReader::fault(const QString &key, const QString &message)
{
    m_faults->append(QStringLiteral("%1: %2").arg(at(key), message));
}

void JsonReader::want(const QString &key, const QString &what)
{
    fault(
        key,
        (has(key) ? QStringLiteral("%1 is expected") : QStringLiteral("%1 is missing")).arg(what));
}

const QStringList &JsonReader::faults() const
{
    return *m_faults;
}

bool JsonReader::has(const QString &key) const
{
    const auto it = m_object.constFind(key);
    return it != m_object.constEnd() && !it->isNull();
}

QString JsonReader::string(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty()) {
        fault(key, QStringLiteral("a text is missing"));
        return {};
    }
    return value.toString();
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && has(key))
        fault(key, QStringLiteral("a text is expected"));
    return value.toString();
}

bool JsonReader::boolean(const QString &key, std::optional<bool> fallback)
{
    const QJsonValue value = m_object.value(key);
    if (value.isBool())
        return value.toBool();
    if (has(key) || !fallback)
        want(key, QStringLiteral("true or false"));
    return fallback.value_or(false);
}

int JsonReader::integer(const QString &key, int min, int max)
{
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number) || number < min || number > max) {
        want(key, QStringLiteral("a whole number from %1 to %2").arg(min).arg(max));
        return min;
    }
    return int(number);
}

double JsonReader::number(const QString &key, double min, double max)
{
    const double number = m_object.value(key).toDouble(std::nan(""));
    if (number >= min && number <= max)
        return number;
    want(key, QStringLiteral("a number from %1 to %2").arg(min).arg(max));
    return min;
}

std::optional<int> JsonReader::optionalInteger(const QString &key, int min, int max)
{
    if (!has(key))
        return std::nullopt;
    return integer(key, min, max);
}

QStringList JsonReader::strings(const QString &key)
{
    QStringList result;
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) {
        fault(key, QStringLiteral("a list of texts is missing"));
        return result;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString one = array.at(i).toString();
        if (one.trimmed().isEmpty())
            fault(QStringLiteral("%1[%2]").arg(key).arg(i), QStringLiteral("the text is empty"));
        result.append(one);
    }
    return result;
}

Moment JsonReader::moment(const QString &key)
{
    JsonReader reader = object(key);
    Moment result;
    const QString utc = reader.string(QStringLiteral("utc"));
    result.utc = QDateTime::fromString(utc, Qt::ISODateWithMs);
    if (!result.utc.isValid() || result.utc.timeSpec() != Qt::UTC)
        reader.fault(QStringLiteral("utc"), QStringLiteral("an instant such as "
                                                           "2026-01-01T07:30:00.000Z is expected"));
    result.offsetMinutes = reader.integer(QStringLiteral("offset_min"), -18 * 60, 18 * 60);
    result.date = reader.date(QStringLiteral("date"));
    return result;
}

std::optional<Moment> JsonReader::optionalMoment(const QString &key)
{
    if (!has(key))
        return std::nullopt;
    return moment(key);
}

QDate JsonReader::date(const QString &key)
{
    const QString text = string(key);
    const QDate value = QDate::fromString(text, Qt::ISODate);
    // Qt also takes other separators, and anything behind a date.
    if (!value.isValid() || value.toString(Qt::ISODate) != text)
        fault(key, QStringLiteral("a date such as 2026-01-31 is expected"));
    return value;
}

QTime JsonReader::time(const QString &key)
{
    const QTime value = QTime::fromString(string(key), QStringLiteral("HH:mm"));
    if (!value.isValid())
        fault(key, QStringLiteral("a time such as 07:30 is expected"));
    return value;
}

JsonReader JsonReader::object(const QString &key)
{
    if (!m_object.value(key).isObject())
        fault(key, QStringLiteral("an object is missing"));
    return {m_object.value(key).toObject(), at(key), m_faults};
}

std::optional<JsonReader> JsonReader::optionalObject(const QString &key)
{
    if (!has(key))
        return std::nullopt;
    return object(key);
}

QList<JsonReader> JsonReader::objects(const QString &key)
{
    QList<JsonReader> result;
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) {
        fault(key, QStringLiteral("a list is missing"));
        return result;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (!array.at(i).isObject())
            fault(place, QStringLiteral("an object is expected"));
        result.append(JsonReader(array.at(i).toObject(), at(place), m_faults));
    }
    return result;
}

QJsonObject toJson(const Moment &moment)
{
    return {{QStringLiteral("utc"), moment.utc.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("offset_min"), moment.offsetMinutes},
            {QStringLiteral("date"), moment.date.toString(Qt::ISODate)}};
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    QJsonParseError status;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &status);
    if (status.error != QJsonParseError::NoError) {
        const auto line = bytes.left(status.offset).count('\n') + 1;
        return Error{
            ErrorCode::Invalid,
            QStringLiteral("line %1 is not valid JSON (%2)").arg(line).arg(status.errorString())};
    }
    if (!document.isObject())
        return Error{ErrorCode::Invalid, QStringLiteral("a JSON object is expected")};
    return document.object();
}

} // namespace midback
