#pragma once

#include "core/exchange/CsvWriter.h"

namespace midback {

class Catalog;
struct SessionRecord;

/// One row a performed exercise. What was skipped stands in the column `skipped` of the session's
/// rows. A session that still runs, or in which nothing was done, has no rows: so rows, sessions
/// and exercises are those that Stats counts.
class SessionCsv {
public:
    SessionCsv(const Catalog &catalog, ByteSink sink);

    Result<void> header();
    Result<void> add(const SessionRecord &record);
    int rows() const { return m_rows; }

private:
    const Catalog &m_catalog;
    CsvWriter m_csv;
    int m_rows = 0;
};

} // namespace midback
