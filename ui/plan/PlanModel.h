#pragma once

#include "core/base/Result.h"
#include "core/routine/ComposedSession.h"
#include "core/routine/ComposerRequest.h"
#include "core/routine/Routine.h"
#include "core/routine/WeekPlan.h"

#include <QtCore/QObject>

#include <optional>

namespace midback {

struct PageContext;

/// Routines and the week as the plan page edits them. Every edit is one undoable command that saves
/// one aggregate; this model then reads the stores again, as it does when somebody else changes
/// them. When a store refuses, the person is told and nothing has changed.
class PlanModel : public QObject {
    Q_OBJECT

public:
    explicit PlanModel(const PageContext &context, QObject *parent = nullptr);

    const Catalog &catalog() const;
    const QList<Routine> &routines() const { return m_routines; }
    const Routine *routine(const RoutineId &id) const;
    /// The routine in the editor; null when there is none.
    const Routine *current() const { return routine(m_current); }
    void select(const RoutineId &id);
    /// Today's weekday, 1 to 7.
    int weekday() const;

    // Routines. New ones become current.
    void addRoutine();
    void addStarter();
    void addComposed(const ComposedSession &session);
    /// What the composer should know of the person; the person is told when it cannot be read.
    std::optional<ComposerRequest> composerRequest() const;
    void removeRoutine(RoutineId id); ///< out of the week too; offers undo

    // The current routine; without one these do nothing.
    void rename(const QString &name); ///< blank names are ignored; typing is one command
    void addExercise(const QString &exerciseId);
    void removeItem(int index); ///< offers undo
    void moveItem(int from, int to);
    void setDose(int index, const Dose &dose); ///< steps of one field are one command

    // The week. The plan in force is changed from today on; past days keep theirs (ADR 0005).
    const QList<PlanSlot> &week() const { return m_week; }
    /// Why the week could not be read, one sentence; empty when all is well. Such a week is left
    /// alone: what would be saved in its place would begin empty.
    const QString &weekError() const { return m_weekError; }
    void addEntry(const PlanSlot &slot);
    void changeEntry(const PlanSlot &from, const PlanSlot &to);
    void removeEntry(const PlanSlot &slot); ///< offers undo

Q_SIGNALS:
    void routinesChanged(); ///< names, number or content of any routine
    void currentChanged();  ///< another routine is current, or its content changed
    void weekChanged();
    /// Something was removed: "“Morning” removed".
    void undoOffered(const QString &sentence);

private:
    void readRoutines();
    RoutineId nextCurrent(const QList<Routine> &before) const;
    void readWeek();
    /// The week to change, and what the store holds in its place.
    struct WeekEdit {
        std::optional<WeekPlan> stored;
        WeekPlan plan;
    };
    /// Nothing, and the person is told, when the plans cannot be read.
    std::optional<WeekEdit> weekToEdit() const;
    void commit(const QString &text, const std::optional<Routine> &before,
                const std::optional<Routine> &after, int mergeKey = -1);
    void commit(const QString &text, const std::optional<WeekPlan> &before, const WeekPlan &after);
    void edit(const QString &text, const Routine &after, int mergeKey = -1);
    void add(const Routine &routine);
    QString freeName(const QString &wish) const;
    void tell(const Error &error) const;

    const PageContext &m_context;
    QList<Routine> m_routines;
    QList<PlanSlot> m_week;
    QString m_weekError;
    RoutineId m_current;
};

} // namespace midback
