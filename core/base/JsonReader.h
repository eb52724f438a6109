#pragma once

#include "core/base/EnumNames.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace midback {

struct Moment;

/// Reads the fields of one JSON object and remembers every fault with its path, for example
/// `exercises[3].dose.sets: a whole number from 1 to 20 is missing`. Reading never stops at the
/// first fault; a field at fault yields a harmless default. Ask `faults()` before using values.
class JsonReader {
public:
    /// `path` names the object in messages; it may be empty for a whole file.
    JsonReader(const QJsonObject &object, const QString &path);

    QString string(const QString &key); ///< present and not blank
    QString text(const QString &key);   ///< a string; missing or null gives an empty one
    bool boolean(const QString &key, std::optional<bool> fallback = {});
    int integer(const QString &key, int min, int max);
    double number(const QString &key, double min, double max); ///< may have a fraction
    /// Missing or null gives nothing.
    std::optional<int> optionalInteger(const QString &key, int min, int max);
    QStringList strings(const QString &key); ///< an array of non-blank strings, may be empty
    Moment moment(const QString &key);
    std::optional<Moment> optionalMoment(const QString &key);
    QDate date(const QString &key);
    QTime time(const QString &key); ///< "HH:mm"
    /// Missing or null gives a reader over an empty object, and a fault.
    JsonReader object(const QString &key);
    std::optional<JsonReader> optionalObject(const QString &key);
    QList<JsonReader> objects(const QString &key);

    template<class IdType>
    IdType id(const QString &key)
    {
        const auto value = IdType::fromString(string(key));
        if (value.isNull())
            fault(key, QStringLiteral("an identifier is expected"));
        return value;
    }
    template<class IdType>
    IdType optionalId(const QString &key)
    {
        return text(key).isEmpty() ? IdType() : id<IdType>(key);
    }
    /// A word of an enumeration that has an EnumNames table.
    template<class Enum>
    Enum word(const QString &key)
    {
        const QString value = string(key);
        return value.isEmpty() ? Enum{} : wordOf<Enum>(key, value);
    }
    template<class Enum>
    QList<Enum> words(const QString &key)
    {
        QList<Enum> result;
        const QStringList all = strings(key);
        for (const QString &one : all)
            result.append(wordOf<Enum>(key, one));
        return result;
    }

    bool has(const QString &key) const;
    void fault(const QString &key, const QString &message);
    const QStringList &faults() const;
    QString path() const { return m_path; }
    const QJsonObject &raw() const { return m_object; }

    /// `value` when nothing was at fault, else an Invalid error that lists the faults.
    template<class T>
    Result<T> finish(T value) const
    {
        if (faults().isEmpty())
            return value;
        return Error{ErrorCode::Invalid, faults().join(QStringLiteral("; "))};
    }

private:
    JsonReader(const QJsonObject &object, const QString &path, std::shared_ptr<QStringList> faults);
    QString at(const QString &key) const;
    /// A fault that says whether `what` is not there at all or something else is.
    void want(const QString &key, const QString &what);

    template<class Enum>
    Enum wordOf(const QString &key, const QString &value)
    {
        const auto found = enumFromWord<Enum>(value);
        if (!found) {
            fault(key, QStringLiteral("unknown word \"%1\" (known: %2)")
                           .arg(value, enumWords<Enum>().join(QStringLiteral(", "))));
        }
        return found.value_or(Enum{});
    }

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<QStringList> m_faults; // shared with the readers of nested objects
};

/// The JSON form of a moment: {"utc": "2026-01-01T07:30:00.000Z", "offset_min": 60, "date": …}.
QJsonObject toJson(const Moment &moment);

/// Parses one JSON object. Says line-free, plain what is wrong otherwise.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

} // namespace midback
