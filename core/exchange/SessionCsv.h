#pragma once

#include "core/exchange/CsvWriter.h"

namespace midback {

class Catalog;
struct SessionRecord;

/// One row an exercise of a session, the skipped ones too (their status says so).
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
