#include "core/coach/CoachReading.h"

#include "core/coach/Coach.h"

namespace midback {

CoachReading::CoachReading(CoachHistory all, const Catalog &catalog)
    : history(std::move(all))
    , report(replay(history, catalog))
    , sentences(history, catalog, report)
{
}

} // namespace midback
