#pragma once

#include "core/catalog/Catalog.h"
#include "core/routine/RoutineComposer.h"
#include "tests/support/ShippedCatalog.h"

#include <string>

namespace midback::test {

/// Any request that a person or the coach could make: each limit is there about every other time.
/// The same seed draws the same request everywhere.
ComposerRequest drawnRequest(quint64 seed, const Catalog &catalog);

/// Five minutes to half an hour without any limit, in the stage that C3 describes.
ComposerRequest plainRequest(int minutes = 10, int stage = 2);

/// What stands in every home or office: chair, wall, towel, pillow, desk.
QList<Equipment> householdItems();

/// The session for a request that has one; an empty session and a failed test for others.
ComposedSession sessionFor(const ComposerRequest &request, const Catalog &catalog);

QStringList idsOf(const ComposedSession &session);
/// Null when the exercise is in the session.
const LeftOut *leftOut(const ComposedSession &session, const char *id);

/// The sum of `measure` over the sessions of forty seeds.
template<class Measure>
int overSeeds(ComposerRequest request, Measure measure)
{
    int sum = 0;
    for (request.seed = 1; request.seed <= 40; ++request.seed)
        sum += measure(sessionFor(request, shippedCatalog()));
    return sum;
}

/// For failure messages: everything that the request asks for.
std::string describe(const ComposerRequest &request);

} // namespace midback::test
