#pragma once

#include "core/catalog/CatalogLoad.h"

namespace midback {

/// Each ladder has at least two different rungs; from each rung to the next leads one progression
/// that names the ladder, and no other progression names it.
void checkLadders(const CatalogData &data, const CatalogOrigins &origins,
                  QList<CatalogFault> &faults);

} // namespace midback
