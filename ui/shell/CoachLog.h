#pragma once

#include "core/coach/CoachEvent.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

namespace midback {

struct RoutineChange;

/// What a person tells the coach beside sessions and scores, each one step on the undo stack.
/// Today, the player and Symptoms share it.
class CoachLog : public QObject {
    Q_OBJECT

public:
    explicit CoachLog(const PageContext &context, QObject *parent = nullptr);

    /// "Keep as it was". False when it is not the person's to say, or the store refused.
    bool keep(const RoutineChange &change);
    bool startFlare();
    bool endFlare();
    bool noteFallOrFever();

Q_SIGNALS:
    /// Something was done that can be undone; the sentence says what.
    void undoOffered(const QString &text);
    /// The store refused; nothing was changed.
    void failed(const QString &sentence);

private:
    bool push(CoachEvent event, const QString &text);
    bool push(CoachEventKind kind, const QString &text);

    PageContext m_context;
};

} // namespace midback
