#include "core/store/migrations/M0001.h"

namespace midback {

// Every aggregate table begins with the same envelope: id, lamport and device (which change is
// newer, and whose), deleted, checksum (SHA-256 of json), json (canonical). What follows are
// copies for queries; DataCheck compares them with the json.
//
// performed_exercise is derived from session: clustered by day, so sums over years read it in one
// sweep. The two partial indexes on session and symptom cover summaries() and scores();
// `deleted` stands in them too because SQLite 3.40 otherwise reads it from the table.
Migration migration0001()
{
    return {
        1,
        // clang-format off
    {
        R"(CREATE TABLE meta (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    device TEXT NOT NULL CHECK (length(device) = 36),
    lamport INTEGER NOT NULL CHECK (lamport >= 0)
) STRICT)",
        R"(CREATE TABLE profile (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE routine (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT)",
        R"(CREATE TABLE week_plan (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10)
) STRICT)",
        R"(CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10),
    started_utc TEXT NOT NULL CHECK (length(started_utc) = 24),
    state TEXT NOT NULL CHECK (state <> ''),
    active_s INTEGER NOT NULL CHECK (active_s >= 0),
    exercises_done INTEGER NOT NULL CHECK (exercises_done >= 0),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    routine TEXT CHECK (length(routine) = 36)
) STRICT)",
        R"(CREATE TABLE symptom (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10),
    utc TEXT NOT NULL CHECK (length(utc) = 24),
    phase TEXT NOT NULL CHECK (phase <> ''),
    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10)
) STRICT)",
        R"(CREATE TABLE performed_exercise (
    date TEXT NOT NULL CHECK (length(date) = 10),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise TEXT NOT NULL CHECK (exercise <> ''),
    status TEXT NOT NULL CHECK (status <> ''),
    done_percent INTEGER NOT NULL CHECK (done_percent BETWEEN 0 AND 100),
    done_s INTEGER NOT NULL CHECK (done_s >= 0),
    effort INTEGER CHECK (effort BETWEEN 1 AND 5),
    peak_pain INTEGER CHECK (peak_pain BETWEEN 0 AND 10),
    PRIMARY KEY (date, session, position)
) STRICT, WITHOUT ROWID)",
        R"(CREATE TABLE history (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    id TEXT NOT NULL CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    saved_at TEXT NOT NULL CHECK (length(saved_at) = 24)
) STRICT)",
        R"(CREATE INDEX session_summary ON session (
    date, started_utc, id, routine, state, active_s, exercises_done, pain_before, pain_after,
    deleted
) WHERE deleted = 0)",
        R"(CREATE INDEX session_running ON session (id) WHERE deleted = 0 AND state = 'running')",
        R"(CREATE INDEX symptom_score ON symptom (date, utc, id, phase, pain, deleted) WHERE deleted = 0)",
        R"(CREATE INDEX history_version ON history (kind, id, lamport))",
    }
        // clang-format on
    };
}

} // namespace midback
