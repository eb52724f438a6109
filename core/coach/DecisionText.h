#pragma once

#include "core/coach/LineNames.h"
#include "core/coach/LineState.h"

namespace midback {

/// Why `decision` is as it is, in one to three short sentences with the person's own numbers, after
/// those of clinical-facts D5. `before` and `exposure` are what was decided on; `names` are those
/// around the rung of `before`; `today` is when it is read.
QString decisionText(const LineDecision &decision, const LineState &before,
                     const Exposure &exposure, const LineNames &names, const QDate &today);

/// "3 clean sessions over 6 days."
QString cleanSessionsText(qsizetype count, qint64 days);

} // namespace midback
