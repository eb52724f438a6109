#pragma once

#include "core/base/Result.h"

#include <QtCore/QDate>

namespace midback {

class Catalog;
class DataStore;

struct DemoOptions {
    static constexpr int mostWeeks = 1040; ///< twenty years

    int weeks = 26; ///< 1 to mostWeeks
    quint32 seed = 1;
    QDate until; ///< the last day: its morning is logged, its session still open
};

/// Fills an empty store with a plausible history: a profile, three routines, a plan that changes
/// as the person gets on, sessions with their misses, a diary, self-tests, the safety questions
/// answered. The same options give the same aggregates, byte for byte, on every machine and in
/// every time zone. All of it or nothing. Refused when the store holds anything at all.
Result<void> fillWithDemoHistory(DataStore &data, const Catalog &catalog,
                                 const DemoOptions &options);

} // namespace midback
