#include "ui/shell/CoachBook.h"

#include "core/base/Clock.h"
#include "core/coach/CoachReading.h"

namespace midback {

CoachBook::CoachBook(DataStore &data, const Catalog &catalog, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reader(data, catalog)
    , m_catalog(catalog)
    , m_clock(clock)
{
    connect(&m_reader, &HistoryReader::changed, this, &CoachBook::forget);
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
        Result<CoachHistory> history = m_reader.read(today);
        if (!history.ok())
            return history.error();
        m_reading = std::make_shared<const CoachReading>(std::move(*history), m_catalog);
    }
    return m_reading;
}

} // namespace midback
