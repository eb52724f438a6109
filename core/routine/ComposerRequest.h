#pragma once

#include "core/base/Result.h"
#include "core/catalog/Terms.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace midback {

class Catalog;

/// What a session is composed from. Plain values: who knows the person's history fills them in.
struct ComposerRequest {
    static constexpr int leastMinutes = 4;
    static constexpr int mostMinutes = 30;

    int minutes = 10;
    std::optional<QList<Position>> positions;  ///< nothing set: every position
    std::optional<QList<Equipment>> equipment; ///< nothing set: everything; empty: nothing at hand
    QList<Contributor> contributors;           ///< what may make this back stiff
    QStringList conditions;                    ///< ids of cautions
    int stage = 2;                             ///< 1 to 4 (clinical-facts G)
    quint64 seed = 1;                          ///< another seed, another session

    bool strengthDay = true;            ///< else the share of strength goes to the other stages
    QStringList strengthLinesYesterday; ///< ids of the ladders whose strength was done yesterday

    /// Seconds of the last seven days by Plane: all of it, and what was held still.
    std::array<int, 5> lastWeekSeconds{};
    std::array<int, 5> lastWeekHeldSeconds{};

    /// Exercise id -> the dose level (1 to 3) that the person has reached; never more than that.
    QHash<QString, int> reachedLevels;
    /// Ladder id -> the exercise on it that the person has reached; nothing harder on that ladder.
    QHash<QString, QString> currentRungs;
};

/// Whether the numbers are in their ranges and the catalogue knows the conditions. The sentence
/// names the value that is not right.
Result<void> checkRequest(const ComposerRequest &request, const Catalog &catalog);

} // namespace midback
