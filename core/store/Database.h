#pragma once

#include "core/base/Result.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace midback {

/// One row while it is being read.
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    int columns() const;
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    std::optional<int> optionalNumber(int column) const
    {
        return m_query.isNull(column) ? std::nullopt : std::optional(number(column));
    }

private:
    const QSqlQuery &m_query;
};

/// One connection to one SQLite file, for one thread. Transactions are explicit; statements are
/// prepared once and finished after every use, so no read stays open behind a commit.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    using RowVisitor = std::function<Result<void>(const Row &)>;

    /// The file must exist; see DatabaseFile and openDatabase for what comes before. Sets the
    /// pragmas of docs/data-format.md and reads them back: where one does not hold, ReadWrite
    /// is refused.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Takes the write lock at once, so a change never fails half way for a lock.
    Result<void> begin();
    Result<void> commit();
    /// Never fails: without a transaction there is nothing to undo.
    void rollback();

    /// One statement; `values` fill its question marks.
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// Visits the rows in order; stops at the first error and returns it. `visit` must not run
    /// the same statement again.
    Result<void> forEach(const QString &sql, const QVariantList &values, const RowVisitor &visit);
    /// First column of the first row; Damaged when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

private:
    Database(const QString &path, Mode mode);
    Result<void> configure();
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);

    QString m_path;
    Mode m_mode;
    QString m_connection; // unique name
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

} // namespace midback
