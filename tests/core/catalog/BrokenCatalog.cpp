#include "tests/core/catalog/BrokenCatalog.h"

#include "core/catalog/CatalogReader.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace midback::test {

namespace {

const char *const smallCatalog = MIDBACK_TEST_DATA "/catalog/small";
const char *const combinedCatalog = MIDBACK_TEST_DATA "/catalog/combined.json";

void copyFile(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    EXPECT_TRUE(QFile::copy(from, to)) << qPrintable(from);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

std::string breakageName(const testing::TestParamInfo<Breakage> &info)
{
    return info.param.name;
}

void PrintTo(const Breakage &breakage, std::ostream *out)
{
    *out << breakage.name;
}

BrokenCatalog::BrokenCatalog(Form form) : m_path(m_dir.path())
{
    if (form == Form::Combined) {
        m_path = m_dir.filePath(QStringLiteral("combined.json"));
        copyFile(QString::fromUtf8(combinedCatalog), m_path);
        return;
    }
    const QDir original(QString::fromUtf8(smallCatalog));
    QDirIterator it(original.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        copyFile(file, m_dir.filePath(original.relativeFilePath(file)));
    }
}

void BrokenCatalog::edit(const QString &file, const QByteArray &find, const QByteArray &replacement)
{
    QFile target(m_dir.filePath(file));
    ASSERT_TRUE(target.open(QIODevice::ReadOnly)) << qPrintable(file);
    QByteArray bytes = target.readAll();
    target.close();
    const qsizetype place = bytes.indexOf(find);
    ASSERT_GE(place, 0) << "not in " << qPrintable(file) << ": " << find.constData();
    write(file, bytes.replace(place, find.size(), replacement));
}

void BrokenCatalog::write(const QString &file, const QByteArray &bytes)
{
    QFile target(m_dir.filePath(file));
    ASSERT_TRUE(target.open(QIODevice::WriteOnly)) << qPrintable(file);
    ASSERT_EQ(target.write(bytes), bytes.size());
}

QStringList BrokenCatalog::faults() const
{
    QStringList lines;
    const QList<CatalogFault> found = loadCatalog(m_path).faults;
    for (const CatalogFault &fault : found)
        lines.append(fault.toString().replace(m_dir.path(), QStringLiteral("FOLDER")));
    return lines;
}

} // namespace midback::test
