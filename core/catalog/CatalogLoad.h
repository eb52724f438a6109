#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogFault.h"

#include <QtCore/QSet>

namespace midback {

/// The two shapes of a catalogue on disk (docs/data-format.md).
enum class CatalogForm {
    Parts,   ///< a folder of files, each with some sections; nothing is said twice
    Combined ///< everything in one file, with computed values beside their inputs
};

/// Which file each item came from: one name an item, parallel to the lists of CatalogData.
struct CatalogOrigins {
    QStringList exercises;
    QStringList ladders;
    QStringList progressions;
    QStringList substitutions;
    QStringList cautions;
    QStringList sources;
    QStringList guidedSessions;

    QSet<QString> sections;     ///< names of the sections that were found in any file
    QSet<QString> halfReadable; ///< ids of exercises with faulty fields: their values mean nothing
};

/// What reading a catalogue gave. Only `data` without faults may become a Catalog.
struct CatalogLoad {
    CatalogData data;
    CatalogOrigins origins;
    QList<CatalogFault> faults;

    bool ok() const { return faults.isEmpty(); }
};

} // namespace midback
