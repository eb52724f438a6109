#pragma once

#include "core/base/Result.h"
#include "core/data/HistoryReading.h"

#include <QtCore/QObject>

#include <memory>

namespace midback {

class Catalog;
class Clock;
class DataStore;
struct CoachReading;

/// What the coach says of all that is stored, for every page: worked out when it is first asked
/// for, and again only after something changed or the day did. Nothing of it is stored (ADR 0008),
/// but what was read out of a store is kept until that store changes.
///
/// Reading ten years takes a moment, so no page asks before its first paint.
class CoachBook : public QObject {
    Q_OBJECT

public:
    /// All three must outlive the book.
    CoachBook(DataStore &data, const Catalog &catalog, const Clock &clock,
              QObject *parent = nullptr);
    ~CoachBook() override;

    /// The reading of now, or why the stores could not be read. Whoever keeps it keeps that one,
    /// also when the book has a newer one.
    Result<std::shared_ptr<const CoachReading>> read();

Q_SIGNALS:
    /// Something that the coach looks at was saved or removed, so read() may say something else.
    void changed();

private:
    void forget();

    HistoryReader m_reader;
    const Catalog &m_catalog;
    const Clock &m_clock;
    std::shared_ptr<const CoachReading> m_reading; ///< null: to be worked out
};

} // namespace midback
