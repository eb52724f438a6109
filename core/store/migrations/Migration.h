#pragma once

#include <QtCore/QList>

#include <vector>

namespace midback {

/// One step of the schema. Frozen once released: names are spelled out here and never taken from
/// the code, which moves on. Each statement stands alone; the driver runs one at a time.
struct Migration {
    int version = 0; ///< 1, 2, 3 … without a gap
    std::vector<const char *> statements;
};

/// All of them, oldest first. A new data file gets its schema by running every one, so a fresh
/// schema and a migrated one cannot differ.
QList<Migration> allMigrations();

} // namespace midback
