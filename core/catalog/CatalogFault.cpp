#include "core/catalog/CatalogFault.h"

namespace midback {

QString CatalogFault::toString() const
{
    return id.isEmpty() ? QStringLiteral("%1: %2").arg(file, message)
                        : QStringLiteral("%1: %2: %3").arg(file, id, message);
}

} // namespace midback
