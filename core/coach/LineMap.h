#pragma once

#include "core/catalog/Exercise.h"
#include "core/coach/LinePlace.h"
#include "core/symptoms/ConditionLimits.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>
#include <optional>
#include <vector>

namespace midback {

class Catalog;

/// A rung by its line and its number, both from 0.
struct LineSpot {
    int line = 0;
    int rung = 0;

    friend bool operator==(const LineSpot &, const LineSpot &) = default;
};

/// The lines that the coach moves along. A line is a ladder, or an exercise that is on none; every
/// exercise of the catalogue stands on exactly one line:
///
/// - Of two ladders it belongs to the one with more rungs of its own stage, of equals to the first
///   in the catalogue. The other line ends, or goes on, without it: a hip hinge is a rung of the
///   alignment ladder and not the end of the flexion stretches.
/// - An exercise on no ladder is a line of one rung.
///
/// The catalogue must outlive the map.
class LineMap {
public:
    explicit LineMap(const Catalog &catalog, const ConditionLimits &filter = {});

    int size() const { return int(m_lines.size()); }
    /// The ladder's id, or that of the single exercise.
    const QString &id(int line) const { return at(line).id; }
    QString title(int line) const { return at(line).title; }
    int rungs(int line) const { return int(at(line).rungs.size()); }
    /// -1 when there is none of this id.
    int indexOf(const QString &lineId) const;
    /// Nothing for an exercise that the catalogue does not know.
    std::optional<LineSpot> find(const QString &exerciseId) const;
    const Exercise &exercise(LineSpot spot) const { return *rung(spot).exercise; }

    bool isAllowed(LineSpot spot) const { return rung(spot).allowed; }
    /// The dose level that a condition leaves: 3, or 1 where the exercise is modified.
    int highestLevel(LineSpot spot) const { return rung(spot).highestLevel; }
    /// Which level a dose is. A dose of the person's own counts as the level nearest to it in
    /// seconds, of two as near as each other the lower.
    int levelOf(LineSpot spot, const Dose &dose) const;
    /// The dose of a break at the desk (clinical-facts C3), where no level has the same.
    bool isDeskDose(LineSpot spot, const Dose &dose) const;

    /// The next easier rung that no filter excludes.
    std::optional<int> lower(LineSpot spot) const;
    /// The next harder rung that no filter excludes, when it is at most one grade of difficulty up.
    /// So stepping over an excluded rung keeps what the catalogue promises of one step.
    std::optional<int> higher(LineSpot spot) const;
    /// How many rungs below are not excluded.
    int rungsBelow(LineSpot spot) const { return rung(spot).below; }
    /// This rung, or the next easier one that no filter excludes.
    std::optional<int> allowedAt(LineSpot spot) const;
    /// What to do where the line itself has nothing easier: along a link from another ladder, or a
    /// substitution no harder than this. Empty when the filters leave neither, or `skip` holds it.
    QString insteadOf(LineSpot spot, const QSet<QString> &skip = {}) const;
    /// The easiest rung that no filter excludes.
    std::optional<int> first(int line) const;

private:
    struct Rung {
        const Exercise *exercise = nullptr;
        bool allowed = true;
        int highestLevel = 3;
        int below = 0;
        int lower = -1;
        int higher = -1;
        std::array<int, 3> seconds{};
    };
    struct Line {
        QString id;
        QString title;
        std::vector<Rung> rungs;
    };

    void add(const QString &id, const QString &title, const QStringList &exercises);
    void connectRungs(Line &line) const;
    const Line &at(int line) const { return m_lines[std::size_t(line)]; }
    const Rung &rung(LineSpot spot) const { return at(spot.line).rungs[std::size_t(spot.rung)]; }

    const Catalog &m_catalog;
    ConditionLimits m_filter;
    std::vector<Line> m_lines;
    QHash<QString, LineSpot> m_spots;
};

} // namespace midback
