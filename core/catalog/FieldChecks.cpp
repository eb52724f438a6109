#include "core/catalog/FieldChecks.h"

#include "core/base/JsonReader.h"

#include <algorithm>

namespace midback {

namespace {

bool isStray(const QString &text)
{
    // A text of nothing but spaces is an empty text, which reading it reports.
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace()) &&
           !text.trimmed().isEmpty();
}

/// Looks without building paths: nearly every catalogue is clean, and loading one should be quick.
bool hasStraySpace(const QJsonValue &value)
{
    if (value.isString())
        return isStray(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [](const QJsonValue &one) { return hasStraySpace(one); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(),
                       [](const QJsonValue &one) { return hasStraySpace(one); });
}

void reportStraySpaces(const QJsonValue &value, const QString &path, JsonReader &reader)
{
    if (value.isString()) {
        if (isStray(value.toString()))
            reader.fault(path, QStringLiteral("remove the space at the beginning or the end"));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            reportStraySpaces(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), reader);
    } else {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
            reportStraySpaces(it.value(), inner, reader);
        }
    }
}

} // namespace

void refuseUnknownFields(JsonReader &reader, std::initializer_list<const char *> known)
{
    const QJsonObject &object = reader.raw();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const bool found = std::any_of(known.begin(), known.end(),
                                       [&](const char *one) { return name == QLatin1String(one); });
        if (!found)
            reader.fault(name, QStringLiteral("unknown field"));
    }
}

void refuseStraySpaces(JsonReader &reader)
{
    if (hasStraySpace(reader.raw()))
        reportStraySpaces(reader.raw(), QString(), reader);
}

bool isCatalogId(const QString &id)
{
    const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
    });
    return plain && !id.isEmpty() && !id.startsWith(QLatin1Char('-')) &&
           !id.endsWith(QLatin1Char('-')) && !id.contains(QLatin1String("--"));
}

} // namespace midback
