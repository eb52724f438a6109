#pragma once

#include "core/base/Result.h"
#include "core/catalog/Exercise.h"
#include "core/coach/LineState.h"

class QIODevice;
class QJsonObject;

namespace midback {

class Catalog;

/// What a file of exposures says (docs/data-format.md): a line of exercises, where on it the person
/// stands, and what was done day by day.
struct ReplayFile {
    Ladder ladder;
    int topRung = 0; ///< of the ladder, unless the file says otherwise
    bool gateOpen = true;
    LineState start;
    QList<Exposure> exposures; ///< dates never go backwards
};

/// At most this many exposures: thirty years with one a day.
inline constexpr qsizetype maxReplayExposures = 11000;
inline constexpr qint64 maxReplayBytes = 4 * 1024 * 1024;

/// Errors (Invalid, Io) are one sentence on one line that names exposure and field:
/// "exposures[3].peak: a whole number from 0 to 10 is expected."
Result<ReplayFile> replayFileFromJson(const QJsonObject &json, const Catalog &catalog);
/// From a device open for reading; reads no more than `maxReplayBytes` and one byte.
Result<ReplayFile> readReplayFile(QIODevice &device, const Catalog &catalog);

} // namespace midback
