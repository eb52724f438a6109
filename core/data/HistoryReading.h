#pragma once

#include "core/base/Result.h"
#include "core/coach/CoachHistory.h"

#include <QtCore/QObject>

namespace midback {

class Catalog;
class DataStore;

/// Everything that the coach looks at, read out of the stores; the first fault of a store comes
/// back. `today` is the day that it is asked for.
Result<CoachHistory> readHistory(DataStore &data, const Catalog &catalog, const QDate &today);

/// The same again and again: what was read stays, and only a store that has changed since is read
/// anew. Ten years of sessions take most of a second to read and the diary a tenth of it, so an
/// entry in the diary should not cost the sessions.
class HistoryReader : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the reader. Where the catalogue follows `data`, it was made before.
    HistoryReader(DataStore &data, const Catalog &catalog, QObject *parent = nullptr);

    /// Always what readHistory() would give now.
    Result<CoachHistory> read(const QDate &today);

Q_SIGNALS:
    /// A store that was read, or would be, has changed; or the person's own part of the catalogue.
    void changed();

private:
    enum Part { Sessions, Symptoms, SelfTests, Events, Screenings, Profiles, PartCount };

    Result<void> readPart(Part part);

    DataStore &m_data;
    const Catalog &m_catalog;
    CoachHistory m_history;
    bool m_known[PartCount] = {}; ///< what m_history has of the part still holds
};

} // namespace midback
