#include "core/store/migrations/M0002.h"

namespace midback {

// The envelope of M0001. There are a few of each a month, so these tables need no index but the
// primary key: a list reads all of one, sorted by utc.
Migration migration0002()
{
    return {
        2,
        // clang-format off
    {
        R"(CREATE TABLE safety_screening (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    utc TEXT NOT NULL CHECK (length(utc) = 24)
) STRICT)",
        R"(CREATE TABLE self_test (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    utc TEXT NOT NULL CHECK (length(utc) = 24),
    test TEXT NOT NULL CHECK (test <> '')
) STRICT)",
        R"(CREATE TABLE coach_event (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    utc TEXT NOT NULL CHECK (length(utc) = 24)
) STRICT)",
    }
        // clang-format on
    };
}

} // namespace midback
