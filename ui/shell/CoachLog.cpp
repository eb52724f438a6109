#include "ui/shell/CoachLog.h"

#include "core/base/IdSource.h"
#include "core/coach/CoachEventStore.h"
#include "core/coach/RoutineChanges.h"
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

bool CoachLog::keep(const RoutineChange &change)
{
    if (!change.keep || change.line.isEmpty())
        return false;
    CoachEvent event;
    event.kind = CoachEventKind::KeepAsItWas;
    event.line = change.line;
    event.rung = change.keep->rung;
    event.level = change.keep->level;
    return push(event, tr("Kept %1 as it was").arg(change.exercise));
}

bool CoachLog::startFlare()
{
    return push(CoachEventKind::FlareStart, tr("This week is gentler now"));
}

bool CoachLog::endFlare()
{
    return push(CoachEventKind::FlareEnd, tr("The gentler week has ended"));
}

bool CoachLog::noteFallOrFever()
{
    return push(CoachEventKind::FallOrFever, tr("Noted a fall or a fever"));
}

bool CoachLog::push(CoachEventKind kind, const QString &text)
{
    CoachEvent event;
    event.kind = kind;
    return push(event, text);
}

bool CoachLog::push(CoachEvent event, const QString &text)
{
    event.id = m_context.ids.next<CoachEventId>();
    event.at = m_context.clock.now();
    // The step outlives this call, and perhaps this log.
    const auto done = std::make_shared<bool>(true);
    const QPointer<CoachLog> self(this);
    m_context.undo.push(new AggregateCommand<CoachEvent>(
        m_context.data.coachEvents(), text, std::nullopt, event, [self, done](const Error &error) {
            *done = false;
            if (self)
                Q_EMIT self->failed(error.detail);
        }));
    if (*done)
        Q_EMIT undoOffered(text);
    return *done;
}

} // namespace midback
