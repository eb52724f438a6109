#pragma once

#include "core/base/Result.h"

namespace midback {

class Catalog;
class DataStore;

struct CsvExport {
    QString exercisesPath;
    QString entriesPath;
    int exercises = 0; ///< rows below the header
    int entries = 0;
};

/// Writes the history as two CSV files. Both are whole on disk before either takes its name, so a
/// full disk leaves what was there before. Refused when one of them would replace a database.
Result<CsvExport> exportCsv(DataStore &data, const Catalog &catalog, const QString &path);

} // namespace midback
