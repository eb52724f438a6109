#include "core/store/SalvageCopy.h"

#include "core/base/FileWriter.h"
#include "core/store/Database.h"
#include "core/store/DatabaseHeader.h"
#include "core/store/Migrator.h"

#include <QtCore/QFile>

namespace midback {

namespace {

const QString journalSuffix = QStringLiteral("-journal");

Result<std::unique_ptr<Database>> openAndRead(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database;
    const auto read = (*database)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!read)
        return read.error();
    return database;
}

} // namespace

SalvageCopy::SalvageCopy(const QString &original) : m_path(original + QStringLiteral(".reading"))
{
    remove();
    m_made = copyFile(original, m_path);
    if (m_made && QFile::exists(original + journalSuffix))
        m_made = copyFile(original + journalSuffix, m_path + journalSuffix);
}

SalvageCopy::~SalvageCopy()
{
    remove();
}

Result<std::unique_ptr<Database>> SalvageCopy::open() const
{
    if (!m_made)
        return m_made.error();
    // First as it is: an interrupted change may have the header in its journal.
    auto database = openAndRead(m_path);
    if (database || database.error().code != ErrorCode::Damaged)
        return database;
    QFile::remove(m_path + journalSuffix);
    const auto replaced = replaceHeader(m_path, newestVersion(allMigrations()));
    return replaced ? openAndRead(m_path) : replaced.error();
}

void SalvageCopy::remove() const
{
    QFile::remove(m_path);
    QFile::remove(m_path + journalSuffix);
}

} // namespace midback
