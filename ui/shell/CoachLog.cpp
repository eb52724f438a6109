#include "ui/shell/CoachLog.h"

#include "core/base/IdSource.h"
#include "core/coach/CoachEventStore.h"
#include "core/data/DataStore.h"
#include "ui/shell/StoreCommand.h"

#include <QtCore/QPointer>
#include <QtGui/QUndoStack>

#include <memory>

namespace midback {

CoachLog::CoachLog(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

CoachEvent CoachLog::eventOf(CoachEventKind kind) const
{
    CoachEvent event;
    event.id = m_context.ids.next<CoachEventId>();
    event.at = m_context.clock.now();
    event.kind = kind;
    return event;
}

void CoachLog::keep(const QString &line, LinePlace place)
{
    CoachEvent event = eventOf(CoachEventKind::KeepAsItWas);
    event.line = line;
    event.rung = place.rung;
    event.level = place.level;
    push(tr("Kept as it was"), std::nullopt, event);
}

void CoachLog::openStage(Stage stage, const QString &note)
{
    CoachEvent event = eventOf(CoachEventKind::StageOverride);
    event.stage = stage;
    event.note = note.trimmed();
    push(tr("Opened the next stage"), std::nullopt, event);
}

void CoachLog::takeBack(const CoachEvent &event)
{
    push(tr("Took it back"), event, std::nullopt);
}

void CoachLog::push(const QString &text, std::optional<CoachEvent> before,
                    std::optional<CoachEvent> after)
{
    // The step outlives this call, and perhaps this log.
    const auto done = std::make_shared<bool>(true);
    const QPointer<CoachLog> self(this);
    m_context.undo.push(new AggregateCommand<CoachEvent>(m_context.data.coachEvents(), text,
                                                         std::move(before), std::move(after),
                                                         [self, done](const Error &error) {
                                                             *done = false;
                                                             if (self)
                                                                 Q_EMIT self->failed(error.detail);
                                                         }));
    if (*done)
        Q_EMIT undoOffered(text);
}

} // namespace midback
