#pragma once

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "core/store/StoredAs.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace midback {

/// The envelope of an aggregate, as every table and the history hold it.
struct StoredRow {
    QString id;
    qint64 lamport = 0; ///< counts changes on all of a person's computers; the higher is newer
    QString device;     ///< whose change it was
    bool deleted = false;
    QByteArray checksum; ///< SHA-256 of json, hex
    QByteArray json;     ///< canonical
};

/// A row whose checksum does not hold, or whose json does not read back as what it should be.
struct DamagedRow {
    QString kind; ///< as StoredAs::table
    QString id;
    QString detail; ///< one plain sentence

    friend bool operator==(const DamagedRow &, const DamagedRow &) = default;
};

/// One sentence that names the row; `why` is technical.
Error damagedRowError(const QString &kind, const QString &id, const QString &why);

/// The parsed json of a row whose checksum holds; else Damaged.
Result<QJsonObject> verifiedJson(const QString &kind, const StoredRow &row);

/// The aggregate in a row, after every check that can be made; else Damaged.
template<class T>
Result<T> readRow(const StoredRow &row)
{
    const QString kind = StoredAs<T>::table();
    const Result<QJsonObject> json = verifiedJson(kind, row);
    if (!json)
        return json.error();
    Result<T> aggregate = StoredAs<T>::fromJson(*json);
    if (!aggregate)
        return damagedRowError(kind, row.id, aggregate.error().detail);
    if (aggregate->id.toString() != row.id)
        return damagedRowError(kind, row.id, QStringLiteral("the ids differ"));
    return aggregate;
}

} // namespace midback
