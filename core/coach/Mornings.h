#pragma once

#include "core/base/Id.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace midback {

struct SymptomEntry;

/// The answers to the next-morning question, one a day.
///
/// Of several answers on one day the highest counts: an unclear morning is never read as a good
/// one (own rule).
class Mornings {
public:
    struct Morning {
        QDate date;
        int pain = 0;    ///< NPRS, 0 to 10
        SymptomId entry; ///< that said so

        friend bool operator==(const Morning &, const Morning &) = default;
    };

    Mornings() = default;
    /// Entries in any order; those of other phases are left out.
    explicit Mornings(const QList<SymptomEntry> &entries);

    /// In order of date.
    const QList<Morning> &all() const { return m_days; }
    /// Null when the question was not answered on that day.
    const Morning *on(const QDate &date) const;
    /// Both ends included.
    QList<Morning> between(const QDate &from, const QDate &to) const;

    /// What `usual` looks at on `date` (clinical-facts D5, "Inputs"): the last seven answers up to
    /// that day, none older than 28 days, since an old answer says nothing of what is usual now
    /// (own rule).
    QList<Morning> usualWindow(const QDate &date) const;
    /// The median of that window. Half a point is rounded down, so that a rise is never made
    /// smaller than it was. Nothing without answers.
    std::optional<int> usual(const QDate &date) const;

    /// The median of a span, in tenths of a point; nothing with fewer than `leastDays` answers.
    std::optional<int> medianTenths(const QDate &from, const QDate &to, int leastDays) const;

    friend bool operator==(const Mornings &, const Mornings &) = default;

private:
    qsizetype indexFrom(const QDate &date) const; ///< of the first day that is not before `date`

    QList<Morning> m_days;
};

} // namespace midback
