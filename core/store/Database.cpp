#include "core/store/Database.h"

#include "core/store/SqlError.h"
#include "core/store/StoreText.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>
#include <QtSql/QSqlRecord>

#include <utility>

namespace midback {

namespace {

struct Pragma {
    const char *name;
    const char *value;    // as set
    const char *readBack; // as SQLite reports it
    bool writeOnly;       // means nothing to a read-only connection
};

// TRUNCATE + FULL lost nothing in 3,138 simulated power cuts (ADR on storage); the others keep a
// damaged or hostile file from doing harm.
constexpr Pragma pragmas[] = {
    {"journal_mode", "TRUNCATE", "truncate", true},
    {"synchronous", "FULL", "2", true},
    {"foreign_keys", "ON", "1", false},
    {"trusted_schema", "OFF", "0", false},
    {"cell_size_check", "ON", "1", false},
    {"temp_store", "MEMORY", "2", false},
};

} // namespace

int Row::columns() const
{
    return m_query.record().count();
}

Database::Database(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase wants no copy left
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, mode));
    if (!database->m_database.isValid()) {
        return Error{ErrorCode::Io, StoreText::tr("The SQLite driver of Qt is missing. Install the "
                                                  "package libqt6sql6-sqlite.")};
    }
    database->m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->m_database.setConnectOptions(options);
    if (!database->m_database.open())
        return errorFrom(database->m_database.lastError());
    if (const Result<void> set = database->configure(); !set)
        return set.error();
    return database;
}

Result<void> Database::configure()
{
    for (const Pragma &pragma : pragmas) {
        if (pragma.writeOnly && isReadOnly())
            continue;
        const QString name = QLatin1String(pragma.name);
        const auto set =
            execute(QStringLiteral("PRAGMA %1 = %2").arg(name, QLatin1String(pragma.value)));
        if (!set)
            return set;
        const Result<QVariant> now = value(QStringLiteral("PRAGMA %1").arg(name));
        if (!now)
            return now.error();
        if (now->toString() != QLatin1String(pragma.readBack)) {
            return Error{ErrorCode::Refused,
                         StoreText::tr("The data cannot be kept safe here (\"%1\" is \"%2\"), so "
                                       "nothing is written. Choose another folder.")
                             .arg(name, now->toString())};
        }
    }
    m_statements.clear(); // none of them is needed again
    return {};
}

Result<void> Database::begin()
{
    if (isReadOnly())
        return readOnlyError();
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::commit()
{
    return execute(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    // Some errors (full disk, I/O) have rolled back already; then this one means nothing.
    static_cast<void>(execute(QStringLiteral("ROLLBACK")));
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return errorFrom(query.lastError());
        it = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = it->second;
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const Error error = errorFrom(query.lastError());
        query.finish();
        return error;
    }
    return &query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return query.error();
    (*query)->finish();
    return {};
}

Result<void> Database::forEach(const QString &sql, const QVariantList &values,
                               const RowVisitor &visit)
{
    const Result<QSqlQuery *> result = run(sql, values);
    if (!result)
        return result.error();
    QSqlQuery &query = **result;
    const auto finish = qScopeGuard([&query] { query.finish(); });
    const Row row(query);
    while (query.next()) {
        if (const Result<void> visited = visit(row); !visited)
            return visited;
    }
    if (query.lastError().isValid())
        return errorFrom(query.lastError());
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    const auto read = forEach(sql, values, [&found](const Row &row) -> Result<void> {
        if (!found.isValid())
            found = row.value(0);
        return {};
    });
    if (!read)
        return read.error();
    if (!found.isValid())
        return damagedDataError();
    return found;
}

} // namespace midback
