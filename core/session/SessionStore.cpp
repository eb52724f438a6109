#include "core/session/SessionStore.h"

namespace midback {

SessionSummary summaryOf(const SessionRecord &record)
{
    return {record.id,       record.routine,       record.started.date,    record.started.utc,
            record.state,    record.activeSeconds, record.exercisesDone(), record.painBefore,
            record.painAfter};
}

} // namespace midback
