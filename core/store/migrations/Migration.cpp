#include "core/store/migrations/Migration.h"

#include "core/store/migrations/M0001.h"
#include "core/store/migrations/M0002.h"
#include "core/store/migrations/M0003.h"

namespace midback {

QList<Migration> allMigrations()
{
    return {migration0001(), migration0002(), migration0003()};
}

} // namespace midback
