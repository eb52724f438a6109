#pragma once

#include "core/base/EnumNames.h"
#include "core/catalog/Terms.h"

#include <QtCore/QString>

#include <optional>

namespace midback {

/// What pain leaves open today, from most to least.
enum class TodayReach {
    All,
    Level2,    ///< everything, at dose level 2 at most
    Level1,    ///< everything, at dose level 1
    Gentle,    ///< breathing, and mobility at dose level 1
    Breathing, ///< breathing only
    Nothing    ///< the safety questions come first
};
template<>
struct EnumNames<TodayReach> {
    static constexpr std::pair<TodayReach, const char *> table[] = {
        {TodayReach::All, "all"},
        {TodayReach::Level2, "level-2"},
        {TodayReach::Level1, "level-1"},
        {TodayReach::Gentle, "gentle"},
        {TodayReach::Breathing, "breathing"},
        {TodayReach::Nothing, "nothing"},
    };
};

/// The highest dose level for exercises of `stage`; 0 when they are not open. Breathing keeps its
/// level under Gentle and Breathing.
int highestLevel(TodayReach reach, Stage stage);

/// The start gate of clinical-facts D5, from pain right before a session and the usual morning
/// score:
///
/// | before | usual | reach |
/// | --- | --- | --- |
/// | 0-3 | any | All |
/// | 4-6 | at least before - 1 | All: that is usual for this person |
/// | 4-5 | lower, or not known | Level2 |
/// | 6 | lower, or not known | Gentle |
/// | 7-10 | any | Breathing, with advice |
TodayReach startGate(int before, std::optional<int> usual);

/// Why, with the numbers: one or two sentences; empty for All.
QString startGateText(int before, std::optional<int> usual);

} // namespace midback
