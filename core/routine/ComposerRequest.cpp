#include "core/routine/ComposerRequest.h"

#include "core/catalog/Catalog.h"

#include <algorithm>

namespace midback {

namespace {

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence};
}

} // namespace

Result<void> checkRequest(const ComposerRequest &request, const Catalog &catalog)
{
    const auto outside = [](int value, int low, int high) { return value < low || value > high; };
    if (outside(request.minutes, ComposerRequest::leastMinutes, ComposerRequest::mostMinutes)) {
        return invalid(QStringLiteral("A session has %1 to %2 minutes, not %3.")
                           .arg(ComposerRequest::leastMinutes)
                           .arg(ComposerRequest::mostMinutes)
                           .arg(request.minutes));
    }
    if (outside(request.stage, 1, 4))
        return invalid(QStringLiteral("There are stages 1 to 4, not %1.").arg(request.stage));
    for (const QString &id : request.conditions) {
        if (!catalog.caution(id))
            return invalid(QStringLiteral("The catalogue has no condition \"%1\".").arg(id));
    }
    for (auto it = request.reachedLevels.begin(); it != request.reachedLevels.end(); ++it) {
        if (outside(*it, 1, 3)) {
            return invalid(
                QStringLiteral("\"%1\" has dose levels 1 to 3, not %2.").arg(it.key()).arg(*it));
        }
    }
    const auto negative = [](int seconds) { return seconds < 0; };
    for (const auto &week : {request.lastWeekSeconds, request.lastWeekHeldSeconds}) {
        if (std::any_of(week.begin(), week.end(), negative))
            return invalid(QStringLiteral("The seconds of last week cannot be below 0."));
    }
    return {};
}

} // namespace midback
