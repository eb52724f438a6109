#pragma once

#include "core/coach/CoachEvent.h"
#include "core/coach/LinePlace.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

namespace midback {

/// What a person tells the coach on its pages, each one step on the undo stack. It becomes an event
/// of the history; the coach then says what follows from it (ADR 0008).
class CoachLog : public QObject {
    Q_OBJECT

public:
    explicit CoachLog(const PageContext &context, QObject *parent = nullptr);

    /// "Keep as it was": the line goes back to this place. `line` is the id of a LineReport.
    void keep(const QString &line, LinePlace place);
    /// Enters this stage although its gate is closed; the note may be empty.
    void openStage(Stage stage, const QString &note);
    /// Takes an event out of the history again.
    void takeBack(const CoachEvent &event);

Q_SIGNALS:
    /// Something was done that can be undone; the sentence says what.
    void undoOffered(const QString &text);
    /// The store refused; nothing was changed.
    void failed(const QString &sentence);

private:
    CoachEvent eventOf(CoachEventKind kind) const;
    void push(const QString &text, std::optional<CoachEvent> before,
              std::optional<CoachEvent> after);

    PageContext m_context;
};

} // namespace midback
