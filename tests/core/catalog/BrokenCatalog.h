#pragma once

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace midback::test {

/// One edit that breaks the small catalogue of tests/data/catalog, and what must be said about it.
struct Breakage {
    const char *name;
    const char *file;
    const char *find; ///< its first occurrence is replaced
    const char *replacement;
    QStringList faults; ///< every fault, as CatalogFault::toString
};

/// Names the test case of a breakage.
std::string breakageName(const testing::TestParamInfo<Breakage> &info);
void PrintTo(const Breakage &breakage, std::ostream *out);

/// A copy of the small catalogue in a folder of its own, to be broken.
class BrokenCatalog {
public:
    /// The folder form, or the single file of the combined form.
    enum class Form { Folder, Combined };
    explicit BrokenCatalog(Form form);

    void edit(const QString &file, const QByteArray &find, const QByteArray &replacement);
    void write(const QString &file, const QByteArray &bytes);
    /// Of the folder, or of the single file.
    QString path() const { return m_path; }
    /// What loading the copy reports.
    QStringList faults() const;

private:
    QTemporaryDir m_dir;
    QString m_path;
};

} // namespace midback::test
