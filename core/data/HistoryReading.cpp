#include "core/data/HistoryReading.h"

#include "core/catalog/OwnExerciseStore.h"
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
    return HistoryReader(data, catalog).read(today);
}

HistoryReader::HistoryReader(DataStore &data, const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_catalog(catalog)
{
    const std::pair<Part, const Store *> stores[] = {
        {Sessions, &data.sessions()},
        {Symptoms, &data.symptoms()},
        {SelfTests, &data.selfTests()},
        {Events, &data.coachEvents()},
        {Screenings, &data.screenings()},
        {Profiles, &data.profiles()},
        // Own exercises are in the catalogue; what a profile leaves out of that is worked out anew.
        {Profiles, &data.ownExercises()}};
    for (const auto &[part, store] : stores) {
        connect(store, &Store::changed, this, [this, part = part] {
            m_known[part] = false;
            Q_EMIT changed();
        });
    }
}

Result<CoachHistory> HistoryReader::read(const QDate &today)
{
    for (int part = 0; part < PartCount; ++part) {
        if (m_known[part])
            continue;
        if (auto read = readPart(Part(part)); !read)
            return read.error();
        m_known[part] = true;
    }
    m_history.today = today;
    return m_history;
}

Result<void> HistoryReader::readPart(Part part)
{
    switch (part) {
    case Sessions:
        return readAll(m_data.sessions(), m_history.sessions);
    case Symptoms:
        return readAll(m_data.symptoms(), m_history.symptoms);
    case SelfTests:
        return readAll(m_data.selfTests(), m_history.selfTests);
    case Events:
        return readAll(m_data.coachEvents(), m_history.events);
    case Screenings: {
        QList<SafetyScreening> screenings;
        if (auto read = readAll(m_data.screenings(), screenings); !read)
            return read;
        m_history.screened.reset();
        for (const SafetyScreening &screening : screenings) {
            if (!m_history.screened || m_history.screened->utc < screening.at.utc)
                m_history.screened = screening.at;
        }
        return {};
    }
    case Profiles: {
        QList<Profile> profiles;
        if (auto read = readAll(m_data.profiles(), profiles); !read)
            return read;
        m_history.filter = profiles.isEmpty() ? ConditionLimits()
                                              : limitsOf(profiles.first().conditions, m_catalog);
        return {};
    }
    case PartCount:
        break;
    }
    return {};
}

} // namespace midback
