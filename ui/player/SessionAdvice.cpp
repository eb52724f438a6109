#include "ui/player/SessionAdvice.h"

#include "core/coach/CoachReading.h"
#include "ui/shell/AdvisedRoutine.h"
#include "ui/shell/CoachBook.h"

namespace midback {

SessionAdvice::SessionAdvice(const PageContext &context, Routine routine, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_routine(std::move(routine))
{
    read();
    connect(&m_context.coach, &CoachBook::changed, this, &SessionAdvice::update);
}

void SessionAdvice::setPainBefore(std::optional<int> pain)
{
    if (pain == m_pain)
        return;
    m_pain = pain;
    update();
}

void SessionAdvice::update()
{
    if (m_settled)
        return;
    read();
    Q_EMIT changed();
}

void SessionAdvice::read()
{
    auto reading = m_context.coach.read();
    m_fault = reading.ok() ? QString() : reading.error().detail;
    const AdvisedRoutine advised =
        advise(m_context, m_routine, reading.ok() ? *reading : readingOrNone(m_context), m_pain);
    m_playing = advised.playing;
    m_changes = advised.changes;
}

} // namespace midback
