#include "core/data/HistoryReading.h"

#include "core/coach/CoachEventStore.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "core/symptoms/SelfTestStore.h"
#include "core/symptoms/SymptomStore.h"

namespace midback {

namespace {

/// Reads one kind into `list`.
template<class Store, class T>
Result<void> readAll(const Store &store, QList<T> &list)
{
    Result<QList<T>> all = store.all();
    if (!all.ok())
        return all.error();
    list = std::move(*all);
    return {};
}

} // namespace

Result<CoachHistory> readHistory(DataStore &data, const Catalog &catalog, const QDate &today)
{
    CoachHistory history;
    history.today = today;
    QList<SafetyScreening> screenings;
    QList<Profile> profiles;
    for (const Result<void> &read :
         {readAll(data.sessions(), history.sessions), readAll(data.symptoms(), history.symptoms),
          readAll(data.selfTests(), history.selfTests), readAll(data.coachEvents(), history.events),
          readAll(data.screenings(), screenings), readAll(data.profiles(), profiles)}) {
        if (!read.ok())
            return read.error();
    }
    for (const SafetyScreening &screening : screenings) {
        if (!history.screened || history.screened->utc < screening.at.utc)
            history.screened = screening.at;
    }
    if (!profiles.isEmpty())
        history.filter = limitsOf(profiles.first().conditions, catalog);
    return history;
}

} // namespace midback
