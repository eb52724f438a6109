#include "ui/shell/CoachBook.h"

#include "core/base/Clock.h"
#include "core/coach/CoachEventStore.h"
#include "core/coach/CoachReading.h"
#include "core/data/DataStore.h"
#include "core/data/HistoryReading.h"
#include "core/data/Profile.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "core/symptoms/SelfTestStore.h"
#include "core/symptoms/SymptomStore.h"

namespace midback {

CoachBook::CoachBook(DataStore &data, const Catalog &catalog, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_catalog(catalog)
    , m_clock(clock)
{
    for (Store *store :
         {static_cast<Store *>(&data.sessions()), static_cast<Store *>(&data.symptoms()),
          static_cast<Store *>(&data.selfTests()), static_cast<Store *>(&data.coachEvents()),
          static_cast<Store *>(&data.screenings()), static_cast<Store *>(&data.profiles())})
        connect(store, &Store::changed, this, &CoachBook::forget);
}

CoachBook::~CoachBook() = default;

void CoachBook::forget()
{
    m_reading.reset();
    Q_EMIT changed();
}

Result<std::shared_ptr<const CoachReading>> CoachBook::read()
{
    const QDate today = m_clock.today();
    if (!m_reading || m_reading->history.today != today) {
        Result<CoachHistory> history = readHistory(m_data, m_catalog, today);
        if (!history.ok())
            return history.error();
        m_reading = std::make_shared<const CoachReading>(std::move(*history), m_catalog);
    }
    return m_reading;
}

} // namespace midback
