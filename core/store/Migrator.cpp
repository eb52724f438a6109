#include "core/store/Migrator.h"

#include "core/store/Database.h"
#include "core/store/DatabaseHeader.h"
#include "core/store/SqlError.h"

namespace midback {

namespace {

Result<void> apply(Database &database, const Migration &migration)
{
    // Rebuilding a table breaks references until the transaction ends; they are checked below.
    QStringList statements = {QStringLiteral("PRAGMA defer_foreign_keys = ON")};
    for (const char *sql : migration.statements)
        statements.append(QString::fromLatin1(sql));
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    for (const QString &sql : statements) {
        if (const Result<void> done = database.execute(sql); !done)
            return done;
    }
    return database.forEach(QStringLiteral("PRAGMA foreign_key_check"), {},
                            [](const Row &) -> Result<void> { return damagedDataError(); });
}

} // namespace

int newestVersion(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    const Result<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    for (const Migration &migration : migrations) {
        if (migration.version <= version->toInt())
            continue;
        if (const Result<void> begun = database.begin(); !begun)
            return begun;
        Result<void> done = apply(database, migration);
        if (done)
            done = database.commit();
        if (!done) {
            database.rollback();
            return done;
        }
    }
    return {};
}

} // namespace midback
