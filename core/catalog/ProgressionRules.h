#pragma once

#include "core/catalog/CatalogLoad.h"

namespace midback {

/// Progressions lead from easier to harder: the difficulty never falls along one or along a
/// ladder, and following them never leads back.
void checkProgressions(const CatalogData &data, const CatalogOrigins &origins,
                       QList<CatalogFault> &faults);

/// A substitution leads to another exercise of about the same difficulty (at most one away).
void checkSubstitutions(const CatalogData &data, const CatalogOrigins &origins,
                        QList<CatalogFault> &faults);

} // namespace midback
