#pragma once

#include "core/base/Result.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

#include <QtGui/QUndoCommand>

#include <functional>
#include <optional>

namespace midback {

class DataStore;

/// Takes a routine out of the store and out of the week as one undoable step: both or neither, so
/// that the week never names a routine that is gone. As with AggregateCommand, a store that refuses
/// is told to `failed`, and the undo stack drops the step.
class RoutineRemoval : public QUndoCommand {
public:
    struct WeekChange {
        std::optional<WeekPlan> before; ///< nothing when `after` is a plan that begins with it
        WeekPlan after;
    };
    using Failed = std::function<void(const Error &)>;

    /// Without `week` the week does not hold the routine.
    RoutineRemoval(DataStore &data, const QString &text, const Routine &routine,
                   const std::optional<WeekChange> &week, Failed failed);

    void redo() override;
    void undo() override;

private:
    void change(const std::function<Result<void>()> &steps);

    DataStore &m_data;
    Routine m_routine;
    std::optional<WeekChange> m_week;
    Failed m_failed;
};

} // namespace midback
