#include "ui/shell/SafetyGate.h"

#include "core/base/Clock.h"
#include "core/coach/CoachReading.h"
#include "core/coach/CoachSafety.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/symptoms/SafetyAdvice.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "ui/shell/CoachBook.h"

namespace midback {

// Answers that cannot be read count as not given: never more open than they say. Where the rest
// cannot be read, the answers hold with caution, and the banner says so.
SafetyStatus safetyNow(const PageContext &context)
{
    const QList<SafetyScreening> screenings = context.data.screenings().all().valueOr({});
    const auto reading = context.coach.read();
    if (!reading.ok())
        return safetyStatusUnread(screenings, context.clock.today());
    const CoachHistory &history = (*reading)->history;
    return safetyStatus(screenings, history.today, safetyHistory(history, (*reading)->report));
}

SafetyGate::SafetyGate(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_context.coach, &CoachBook::changed, this, &SafetyGate::forget);
}

const SafetyStatus &SafetyGate::status()
{
    const QDate today = m_context.clock.today();
    if (!m_status || m_day != today) {
        m_day = today;
        m_status = safetyNow(m_context);
    }
    return *m_status;
}

QString SafetyGate::country() const
{
    const QList<Profile> profiles = m_context.data.profiles().all().valueOr({});
    return profiles.isEmpty() ? QString() : profiles.first().country;
}

std::optional<SafetyScreening> SafetyGate::latest() const
{
    const QList<SafetyScreening> all = m_context.data.screenings().all().valueOr({});
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

void SafetyGate::forget()
{
    if (!m_status)
        return;
    m_status.reset();
    Q_EMIT changed();
}

} // namespace midback
