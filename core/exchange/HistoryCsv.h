#pragma once

#include "core/exchange/CsvWriter.h"

namespace midback {

class Catalog;
class SessionStore;
class SymptomStore;

/// The history for spreadsheets: two tables, written month by month so that ten years never lie
/// in memory. Rows are in order of month, then instant. Each returns its number of rows.
Result<int> writeSessionsCsv(const SessionStore &sessions, const Catalog &catalog,
                             const ByteSink &sink);
Result<int> writeSymptomsCsv(const SymptomStore &symptoms, const ByteSink &sink);

/// Where the symptom diary goes beside `path`: "back.csv" gives "back-symptoms.csv".
QString symptomsCsvPath(const QString &path);

} // namespace midback
