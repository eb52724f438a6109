#pragma once

#include "core/coach/RoutineChanges.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

namespace midback {

/// What the coach makes of a routine that is about to be played, without widgets. It is made anew
/// when the pain before is known, when a change is kept as it was, and when that is undone; once
/// the session has begun nothing of it changes any more.
class SessionAdvice : public QObject {
    Q_OBJECT

public:
    SessionAdvice(const PageContext &context, Routine routine, QObject *parent = nullptr);

    /// What is to be done. Where the history cannot be read: what was
    /// planned, without what a health condition leaves out.
    const Routine &playing() const { return m_playing; }
    const QList<RoutineChange> &changes() const { return m_changes; }
    /// Why the coach could not look at the history, one sentence; empty when it did.
    const QString &fault() const { return m_fault; }

    void setPainBefore(std::optional<int> pain);
    /// The session has begun.
    void settle() { m_settled = true; }

Q_SIGNALS:
    void changed();

private:
    void update();
    void read();

    PageContext m_context;
    Routine m_routine;
    std::optional<int> m_pain;
    bool m_settled = false;
    Routine m_playing;
    QList<RoutineChange> m_changes;
    QString m_fault;
};

} // namespace midback
