#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace midback {

class Catalog;

/// What a sentence calls the exercises of a line around one rung. A name is empty where there is
/// no such exercise; the sentences then do without it.
struct LineNames {
    QString easier;       ///< one rung down
    QString addsToEasier; ///< what this rung has and the easier one has not: "a longer lever"
    QString harder;       ///< one rung up
    QString harderAdds;   ///< "a longer lever"
    QString harderReason; ///< the same in the catalogue's own words
    QString instead;      ///< what can take its place for a while
    QString gate;         ///< what to finish before the harder one (clinical-facts G); the caller's

    friend bool operator==(const LineNames &, const LineNames &) = default;
};

/// The names around `rung` of the exercises `rungs`, easiest first: those of a ladder, or the one
/// exercise that is on none. A rung beyond them has no names.
LineNames lineNames(const Catalog &catalog, const QStringList &rungs, int rung);

} // namespace midback
