#include "core/store/migrations/M0003.h"

namespace midback {

// The envelope of M0001. All exercises are read at once and pictures by their id, so neither table
// needs a column or an index more.
Migration migration0003()
{
    return {
        3,
        // clang-format off
    {
        R"(CREATE TABLE own_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE own_picture (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL
) STRICT)",
    }
        // clang-format on
    };
}

} // namespace midback
