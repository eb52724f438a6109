#pragma once

#include "core/catalog/Terms.h"

#include <QtCore/QString>

#include <array>

namespace midback {

struct ComposerRequest;

/// Percent of the session that a stage of work gets while the person is in stage 1 to 4
/// (clinical-facts G, "Plan shares by current stage").
int stagePercent(int personStage, Stage work);

/// The difficulty that a stage goes up to: 2 in stage 1, then one more each (own proposal).
int hardestOf(int personStage);

/// Seconds that a session may take: 10 % to either side of the minutes, and never more than the
/// review calls too long (30 min).
struct TimeBand {
    int least = 0;
    int wanted = 0;
    int most = 0;
};
TimeBand timeBand(int minutes);

/// Seconds for each stage of work, together the wanted length. `available` is what each could fill
/// at most: where a stage has less to offer than its share, the others get the rest in proportion.
/// So do they with the share of strength where there is none.
std::array<int, 4> stageTargets(int personStage, int wanted, const std::array<int, 4> &available);

/// How far a stage may be from its target: 90 s or a tenth of the session, whichever is more. An
/// exercise takes one to five minutes, so a short session cannot come closer; a share smaller than
/// that may be left to its neighbours (own proposal, ADR 0009).
int stageTolerance(int wanted);

/// What each direction should get of the mobility time, in thousandths by Plane: rotation 40 %,
/// extension 30, side-bending 20, flexion 10 (clinical-facts C3), up to half as much again for a
/// direction that had less than that of last week and down to two thirds for one that had more.
/// A direction that is not `available` gets nothing, so flexion none where osteoporosis rules it
/// out; rotation stays at 40 % or more where it is. `lastWeek` are seconds by Plane.
std::array<int, 5> directionShares(const std::array<int, 5> &lastWeek,
                                   const std::array<bool, 5> &available);

/// The factor of that correction for one direction, in thousandths; 1000 without a last week.
int coverageFactor(Plane direction, const std::array<int, 5> &lastWeek);

} // namespace midback
