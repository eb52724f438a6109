#pragma once

#include "core/exchange/CsvWriter.h"

namespace midback {

struct SymptomEntry;

/// One row an entry of the symptom diary.
class SymptomCsv {
public:
    explicit SymptomCsv(ByteSink sink) : m_csv(std::move(sink)) {}

    Result<void> header();
    Result<void> add(const SymptomEntry &entry);
    int rows() const { return m_rows; }

private:
    CsvWriter m_csv;
    int m_rows = 0;
};

} // namespace midback
