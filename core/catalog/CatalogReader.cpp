#include "core/catalog/CatalogReader.h"

#include "core/base/JsonReader.h"
#include "core/catalog/CatalogChecker.h"
#include "core/catalog/CatalogFileReader.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace midback {

namespace {

/// Relative to `folder`, sorted, so that the order of exercises never depends on the file system.
QStringList partsIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    const QDir root(folder);
    while (it.hasNext())
        files.append(root.relativeFilePath(it.next()));
    files.sort();
    return files;
}

std::optional<QJsonObject> parseFile(const QString &path, const QString &name, CatalogLoad &load)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        load.faults.append(
            {name, QString(), QStringLiteral("cannot be read (%1)").arg(file.errorString())});
        return std::nullopt;
    }
    const auto root = parseJsonObject(file.readAll());
    if (!root) {
        load.faults.append({name, QString(), root.error().detail});
        return std::nullopt;
    }
    return *root;
}

void requireSections(const QStringList &names, const QString &file, CatalogLoad &load)
{
    for (const QString &name : names) {
        if (!load.origins.sections.contains(name))
            load.faults.append(
                {file, QString(), name + QStringLiteral(": the section is missing")});
    }
}

QStringList sectionsOf(CatalogForm form)
{
    QStringList names;
    for (const char *name : {"title", "language", "universal_stop", "cautions", "sources",
                             "exercises", "ladders", "guided_sessions"})
        names.append(QLatin1String(name));
    if (form == CatalogForm::Combined)
        return names << QStringLiteral("vocab") << QStringLiteral("edges");
    return names << QStringLiteral("cross_links") << QStringLiteral("substitutions");
}

CatalogLoad loadFolder(const QString &folder)
{
    CatalogLoad load;
    bool everyFileParsed = true;
    const QStringList parts = partsIn(folder);
    for (const QString &part : parts) {
        const auto root = parseFile(folder + QLatin1Char('/') + part, part, load);
        everyFileParsed = everyFileParsed && root;
        if (root)
            CatalogFileReader(*root, part, load).read();
    }
    // What a broken file holds is unknown, so everything that points into it would be a fault.
    if (!everyFileParsed)
        return load;
    requireSections(sectionsOf(CatalogForm::Parts), folder, load);
    load.faults += checkCatalog(load.data, load.origins);
    return load;
}

CatalogLoad loadFile(const QString &path)
{
    CatalogLoad load;
    const QString name = QFileInfo(path).fileName();
    const auto root = parseFile(path, name, load);
    if (!root)
        return load;
    CatalogFileReader(*root, name, load).read();
    if (CatalogFileReader::formOf(*root) == CatalogForm::Combined)
        requireSections(sectionsOf(CatalogForm::Combined), name, load);
    load.faults += checkCatalog(load.data, load.origins);
    return load;
}

} // namespace

CatalogLoad loadCatalog(const QString &path)
{
    return QFileInfo(path).isDir() ? loadFolder(path) : loadFile(path);
}

Result<Catalog> loadBuiltInCatalog()
{
    CatalogLoad load = loadCatalog(QStringLiteral(":/catalog"));
    if (!load.ok()) {
        return Error{ErrorCode::Damaged,
                     QStringLiteral("The built-in exercise catalogue has %1 faults; the first: %2")
                         .arg(load.faults.size())
                         .arg(load.faults.first().toString())};
    }
    return Catalog(std::move(load.data));
}

} // namespace midback
