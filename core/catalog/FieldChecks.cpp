#include "core/catalog/FieldChecks.h"

#include "core/base/JsonReader.h"

#include <algorithm>

namespace midback {

namespace {

void findStraySpaces(const QJsonValue &value, const QString &path, JsonReader &reader)
{
    if (value.isString()) {
        const QString text = value.toString();
        // A text of nothing but spaces is an empty text, which reading it reports.
        if (!text.isEmpty() && (text.front().isSpace() != text.back().isSpace() ||
                                (text.front().isSpace() && !text.trimmed().isEmpty())))
            reader.fault(path, QStringLiteral("remove the space at the beginning or the end"));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            findStraySpaces(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), reader);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
            findStraySpaces(it.value(), inner, reader);
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
    findStraySpaces(reader.raw(), QString(), reader);
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
