#pragma once

#include "core/coach/LineNames.h"
#include "core/coach/LineState.h"

namespace midback {

/// Why `decision` is as it is, in one to three short sentences with the person's own numbers, after
/// those of clinical-facts D5. `before` and `exposure` are what was decided on; `names` are those
/// around the rung of `before`.
QString decisionText(const LineDecision &decision, const LineState &before,
                     const Exposure &exposure, const LineNames &names);

/// "3 clean sessions over 6 days."
QString cleanSessionsText(qsizetype count, qint64 days);

} // namespace midback
