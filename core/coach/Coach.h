#pragma once

#include "core/coach/CoachHistory.h"
#include "core/coach/CoachReport.h"

namespace midback {

class Catalog;

/// The rules have a version, so that a report can say by which rules it was made. There is one.
inline constexpr int coachRuleVersion = 1;

/// The coach: what the history comes to under the rules. Pure, and the whole of it; nothing is
/// stored, so editing, deleting or backdating an entry simply gives what would have been
/// (ADR 0008).
///
/// Days go by their civil date, entries of a day by their instant. Before the entries of a day the
/// rules of that day come: on Mondays those about weeks (D5), then long gaps (C3), then the end of
/// a flare. Time passes up to `today`.
///
/// Own rules [O]; docs/clinical-basis.md has the reasons:
///
/// - One session speaks once for a line: of several exercises of it the one of the worst class
///   counts, of equals the hardest. Stage gates look at each.
/// - The morning after speaks once for a line: of several sessions on a day it belongs to the
///   hardest place done, of equals to the last.
/// - Three RED in 14 days (row 2) are counted over all lines.
CoachReport replay(const CoachHistory &history, const Catalog &catalog);

} // namespace midback
