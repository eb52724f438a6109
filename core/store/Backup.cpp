#include "core/store/Backup.h"

#include "core/base/Clock.h"
#include "core/base/FileSystem.h"
#include "core/store/Database.h"
#include "core/store/StoreText.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

namespace midback {

namespace {

void addValue(QCryptographicHash &hash, const QVariant &value)
{
    // Length first, so that "ab" + "c" is not "a" + "bc"; NULL is not the empty text.
    const QByteArray bytes = value.toString().toUtf8();
    hash.addData(value.isNull() ? QByteArray("-") : QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

Result<void> addTable(Database &database, const QString &table, QCryptographicHash &hash)
{
    hash.addData(table.toUtf8());
    int columns = 0;
    return database.forEach(QStringLiteral("SELECT * FROM \"%1\"").arg(table), {},
                            [&](const Row &row) -> Result<void> {
                                columns = columns > 0 ? columns : row.columns();
                                for (int i = 0; i < columns; ++i)
                                    addValue(hash, row.value(i));
                                return {};
                            });
}

Result<void> verify(const QString &copy, const QByteArray &digest)
{
    const Error unequal{ErrorCode::Io, StoreText::tr("The backup did not come out equal to the "
                                                     "data, so it was not kept. Check the disk "
                                                     "and try again.")};
    const auto database = Database::open(copy, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const auto integrity = (*database)->value(QStringLiteral("PRAGMA integrity_check"));
    if (!integrity)
        return integrity.error();
    const Result<QByteArray> copied = contentDigest(**database);
    if (!copied)
        return copied.error();
    return integrity->toString() == QLatin1String("ok") && *copied == digest ? Result<void>()
                                                                             : unequal;
}

Result<void> copyAndCompare(Database &database, const QString &copy)
{
    QFile::remove(copy);
    // SQLite fills an empty file and keeps its mode; its own would be readable by everybody.
    if (const Result<void> made = createPrivateFile(copy); !made)
        return made;
    const Result<QByteArray> digest = contentDigest(database);
    if (!digest)
        return digest.error();
    const Result<void> copied = database.execute(QStringLiteral("VACUUM INTO ?"), {copy});
    return copied ? verify(copy, *digest) : copied;
}

// Between two statements another connection may save; what then looks unequal is copied once more.
Result<void> copyUndisturbed(Database &database, const QString &copy)
{
    const auto version = [&database] {
        return database.value(QStringLiteral("PRAGMA data_version")).valueOr({});
    };
    for (int attempt = 1;; ++attempt) {
        const QVariant before = version();
        Result<void> done = copyAndCompare(database, copy);
        if (done || attempt == 3 || version() == before)
            return done;
    }
}

QString freeName(const QString &folder, const QDateTime &utc)
{
    const QString stem = folder + QStringLiteral("/midback-") +
                         utc.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    QString path = stem + QStringLiteral(".sqlite");
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1-%2.sqlite").arg(stem).arg(i);
    return path;
}

} // namespace

Result<QByteArray> contentDigest(Database &database)
{
    QStringList tables;
    const auto listed =
        database.forEach(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"),
                         {}, [&tables](const Row &row) -> Result<void> {
                             tables.append(row.text(0));
                             return {};
                         });
    if (!listed)
        return listed.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : std::as_const(tables)) {
        if (const Result<void> added = addTable(database, table, hash); !added)
            return added.error();
    }
    return hash.result();
}

Result<QString> makeBackup(Database &database, const QString &folder, const Clock &clock)
{
    if (const Result<void> made = createPrivateFolder(folder); !made)
        return made.error();
    const QString path = freeName(folder, clock.nowUtc());
    const QString temporary = path + QStringLiteral(".partial");
    const auto clean = qScopeGuard([&temporary] {
        if (QFile::exists(temporary))
            QFile::remove(temporary);
    });
    Result<void> done = copyUndisturbed(database, temporary);
    if (done)
        done = syncFile(temporary);
    if (done)
        done = renameDurably(temporary, path);
    if (!done)
        return done.error();
    return path;
}

} // namespace midback
