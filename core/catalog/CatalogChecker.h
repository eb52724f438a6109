#pragma once

#include "core/catalog/CatalogLoad.h"

namespace midback {

/// Checks what no item can know by itself: ids that are used twice, links that lead nowhere, and
/// the shape of ladders, progressions and guided sessions. Links into a section that was not read
/// at all are left alone, so that one part of a catalogue can be checked by itself.
QList<CatalogFault> checkCatalog(const CatalogData &data, const CatalogOrigins &origins);

} // namespace midback
