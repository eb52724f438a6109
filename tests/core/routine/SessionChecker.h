#pragma once

#include "core/catalog/Catalog.h"
#include "core/routine/RoutineComposer.h"

namespace midback::test {

/// Holds a composed session against the rules as docs/adr/0009-composer.md writes them. It does its
/// own sums from the numbers of the catalogue and asks nothing that the composer asks, so that a
/// mistake there is not repeated here. One sentence for each broken rule.
QStringList faultsOf(const ComposedSession &session, const ComposerRequest &request,
                     const Catalog &catalog);

/// The one reason that keeps an exercise out of every session of this request; nothing when it may
/// be in one.
std::optional<LeftOutReason> ruledOutBy(const Exercise &exercise, const ComposerRequest &request,
                                        const Catalog &catalog);

/// Whether a condition asks for its smallest dose.
bool mustBeGentle(const Exercise &exercise, const ComposerRequest &request, const Catalog &catalog);

} // namespace midback::test
