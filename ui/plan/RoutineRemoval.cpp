#include "ui/plan/RoutineRemoval.h"

#include "core/data/DataStore.h"
#include "core/routine/RoutineStore.h"

namespace midback {

RoutineRemoval::RoutineRemoval(DataStore &data, const QString &text, const Routine &routine,
                               const std::optional<WeekChange> &week, Failed failed)
    : QUndoCommand(text)
    , m_data(data)
    , m_routine(routine)
    , m_week(week)
    , m_failed(std::move(failed))
{
}

void RoutineRemoval::redo()
{
    change([this]() -> Result<void> {
        if (m_week) {
            if (const Result<void> saved = m_data.plans().save(m_week->after); !saved)
                return saved;
        }
        return m_data.routines().remove(m_routine.id);
    });
}

void RoutineRemoval::undo()
{
    change([this]() -> Result<void> {
        const Result<void> saved = m_data.routines().save(m_routine);
        if (!saved || !m_week)
            return saved;
        return m_week->before ? m_data.plans().save(*m_week->before)
                              : m_data.plans().remove(m_week->after.id);
    });
}

void RoutineRemoval::change(const std::function<Result<void>()> &steps)
{
    const Result<void> done = m_data.atomically(steps);
    if (done.ok())
        return;
    setObsolete(true);
    m_failed(done.error());
}

} // namespace midback
