#pragma once

#include "core/coach/CoachEvent.h"
#include "core/coach/LinePlace.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

namespace midback {

struct RoutineChange;

/// What a person tells the coach beside sessions and scores, each one step on the undo stack. It
/// becomes an event of the history; the coach then says what follows from it (ADR 0008). Each call
/// says whether the store took it.
class CoachLog : public QObject {
    Q_OBJECT

public:
    explicit CoachLog(const PageContext &context, QObject *parent = nullptr);

    /// "Keep as it was": the line goes back to this place. `line` is the id of a LineReport.
    bool keep(const QString &line, LinePlace place);
    /// The same for what was changed in a routine. False also when it is not the person's to say.
    bool keep(const RoutineChange &change);
    bool startFlare();
    bool endFlare();
    bool noteFallOrFever();
    /// Enters this stage although its gate is closed; the note may be empty.
    bool openStage(Stage stage, const QString &note);
    /// Takes an event out of the history again.
    bool takeBack(const CoachEvent &event);

Q_SIGNALS:
    /// Something was done that can be undone; the sentence says what.
    void undoOffered(const QString &text);
    /// The store refused; nothing was changed.
    void failed(const QString &sentence);

private:
    CoachEvent eventOf(CoachEventKind kind) const;
    CoachEvent keptAt(const QString &line, LinePlace place) const;
    bool push(const QString &text, std::optional<CoachEvent> before,
              std::optional<CoachEvent> after);

    PageContext m_context;
};

} // namespace midback
