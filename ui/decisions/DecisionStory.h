#pragma once

#include "core/coach/LinePlace.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace midback {

class Catalog;
struct CoachReading;

/// A decision that the person may take back: the line, and where it stood before.
struct KeepOffer {
    QString line;
    LinePlace place;

    friend bool operator==(const KeepOffer &, const KeepOffer &) = default;
};

/// All that there is to say about one decision, in words.
struct DecisionStory {
    QString day;
    QString what; ///< "Smaller dose"
    QString line; ///< its title
    QString went; ///< how the session went: "nearly too much"; may be empty
    QString reason;
    QString before;      ///< "Open book, ordinary dose"; empty for the plan as a whole
    QString after;       ///< empty when the line stayed where it was
    QStringList entries; ///< what it looked at, a line each
    QString rule;        ///< "Rule 8: One session that was too much …"
    bool overridden = false;
    std::optional<KeepOffer> keep; ///< of a line's last change

    friend bool operator==(const DecisionStory &, const DecisionStory &) = default;
};

/// `decision` is an index of the report's decisions.
DecisionStory decisionStory(const CoachReading &reading, const Catalog &catalog, int decision,
                            const QLocale &locale);

} // namespace midback
