#include "ui/shell/CoachLog.h"

#include "core/base/IdSource.h"
#include "core/coach/CoachEventStore.h"
#include "core/coach/RoutineChanges.h"
#include "core/data/DataStore.h"
#include "ui/shell/StoreCommand.h"

#include <QtGui/QUndoStack>

namespace midback {

CoachLog::CoachLog(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

bool CoachLog::keep(const QString &line, LinePlace place)
{
    return push(tr("Kept as it was"), std::nullopt, keptAt(line, place));
}

bool CoachLog::keep(const RoutineChange &change)
{
    if (!change.keep || change.line.isEmpty())
        return false;
    return push(tr("Kept %1 as it was").arg(change.exercise), std::nullopt,
                keptAt(change.line, *change.keep));
}

bool CoachLog::startFlare()
{
    return push(tr("This week is gentler now"), std::nullopt, eventOf(CoachEventKind::FlareStart));
}

bool CoachLog::endFlare()
{
    return push(tr("The gentler week has ended"), std::nullopt, eventOf(CoachEventKind::FlareEnd));
}

bool CoachLog::noteFallOrFever()
{
    return push(tr("Noted a fall or a fever"), std::nullopt, eventOf(CoachEventKind::FallOrFever));
}

bool CoachLog::openStage(Stage stage, const QString &note)
{
    CoachEvent event = eventOf(CoachEventKind::StageOverride);
    event.stage = stage;
    event.note = note.trimmed();
    return push(tr("Opened the next stage"), std::nullopt, event);
}

bool CoachLog::takeBack(const CoachEvent &event)
{
    return push(tr("Took it back"), event, std::nullopt);
}

CoachEvent CoachLog::eventOf(CoachEventKind kind) const
{
    CoachEvent event;
    event.id = m_context.ids.next<CoachEventId>();
    event.at = m_context.clock.now();
    event.kind = kind;
    return event;
}

CoachEvent CoachLog::keptAt(const QString &line, LinePlace place) const
{
    CoachEvent event = eventOf(CoachEventKind::KeepAsItWas);
    event.line = line;
    event.rung = place.rung;
    event.level = place.level;
    return event;
}

bool CoachLog::push(const QString &text, std::optional<CoachEvent> before,
                    std::optional<CoachEvent> after)
{
    return pushStep<CoachEvent>(m_context.undo, m_context.data.coachEvents(), *this, text,
                                std::move(before), std::move(after));
}

} // namespace midback
