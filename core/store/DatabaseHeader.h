#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <array>
#include <cstddef>

namespace midback {

/// "MdBk": marks a SQLite file as ours.
inline constexpr int applicationId = 0x4D64426B;

/// The first hundred bytes of a data file (sqlite.org/fileformat.html, 1.3).
class DatabaseHeader {
public:
    static constexpr std::size_t bytes = 100;

    /// To be read into.
    uchar *data() { return m_data.data(); }

    bool isSqlite() const; ///< begins as every SQLite file does
    qint32 application() const;
    qint32 schemaVersion() const; ///< user_version
    /// How long the file has to be, by what the header says.
    qint64 fileSize() const;

private:
    std::array<uchar, bytes> m_data{};
};

/// Whether a file that does not begin as a SQLite file has our tables in it all the same: then its
/// first bytes were overwritten. Reads a stretch of it.
bool holdsOurTables(int descriptor);

/// Writes a new header, of schema version `version`, into a file that holdsOurTables: what follows
/// the first hundred bytes may still be whole. To be done to a copy.
Result<void> replaceHeader(const QString &path, int version);

} // namespace midback
