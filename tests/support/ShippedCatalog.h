#pragma once

#include "core/catalog/CatalogReader.h"

namespace midback::test {

/// The catalogue that ships, read once. The test program links midback_resources.
inline const Catalog &shippedCatalog()
{
    static const Catalog catalog = loadBuiltInCatalog().value();
    return catalog;
}

} // namespace midback::test
