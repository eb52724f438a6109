#include "app/commands/CsvExport.h"

#include "core/base/FileWriter.h"
#include "core/data/DataStore.h"
#include "core/exchange/HistoryCsv.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"

#include <QtCore/QFile>

namespace midback {

namespace {

Result<FileWriter> openTarget(const QString &path)
{
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.read(15) == "SQLite format 3") {
        return Error{
            ErrorCode::Refused,
            QStringLiteral("%1 is a database; choose another name for the export.").arg(path)};
    }
    return FileWriter::create(path);
}

ByteSink into(FileWriter &file)
{
    return [&file](QByteArrayView bytes) { return file.write(bytes); };
}

} // namespace

Result<CsvExport> exportCsv(DataStore &data, const Catalog &catalog, const QString &path)
{
    CsvExport result{path, symptomsCsvPath(path)};
    auto exercises = openTarget(result.exercisesPath);
    if (!exercises)
        return exercises.error();
    auto entries = openTarget(result.entriesPath);
    if (!entries)
        return entries.error();

    const auto exerciseRows = writeSessionsCsv(data.sessions(), catalog, into(*exercises));
    if (!exerciseRows)
        return exerciseRows.error();
    const auto entryRows = writeSymptomsCsv(data.symptoms(), into(*entries));
    if (!entryRows)
        return entryRows.error();
    result.exercises = *exerciseRows;
    result.entries = *entryRows;

    // The disk may fill up until here; only then does either file take its name.
    if (auto saved = exercises->sync(); !saved)
        return saved.error();
    if (auto saved = entries->sync(); !saved)
        return saved.error();
    if (auto saved = exercises->commit(); !saved)
        return saved.error();
    if (auto saved = entries->commit(); !saved)
        return saved.error();
    return result;
}

} // namespace midback
