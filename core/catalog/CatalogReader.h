#pragma once

#include "core/base/Result.h"
#include "core/catalog/CatalogLoad.h"

namespace midback {

/// Reads and checks a catalogue; lists every fault, not only the first. `path` is
/// - a folder (or ":/catalog"): all its .json files, in folders below it too, make one catalogue;
/// - a file in the combined form, which is a whole catalogue;
/// - one part of a folder: checked by itself, links to what other parts hold stay unchecked.
CatalogLoad loadCatalog(const QString &path);

/// The catalogue that is compiled in. An error (Damaged) names the first fault.
Result<Catalog> loadBuiltInCatalog();

} // namespace midback
