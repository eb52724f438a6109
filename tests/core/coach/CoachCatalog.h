#pragma once

#include "core/catalog/Catalog.h"
#include "tests/support/ShippedCatalog.h"

namespace midback::test {

/// A catalogue for tests of the coach; levels 1 to 3 of a dose take 55, 100 and 190 s.
///
/// | line   | rungs, with difficulty           | stage                     | plane       |
/// | ------ | -------------------------------- | ------------------------- | ----------- |
/// | breath | breath-0 (1), breath-1 (1)       | breathing                 | breathing   |
/// | turn   | turn-0 (1), -1 (1), -2 (2), -3 (2), -4 (3) | mobility        | rotation    |
/// | lift   | lift-0 (2), lift-1 (3)           | alignment, then strength  | flexion     |
/// | solo   | solo (1): on no ladder           | mobility                  | side-bending |
///
/// Instead of turn-0 there is solo, instead of solo there is heavy (2), a line of its own. A link
/// leads from breath-1 to lift-0.
Catalog coachCatalog();

inline const QString turn = QStringLiteral("turn");
inline const QString turn0 = QStringLiteral("turn-0");
inline const QString turn1 = QStringLiteral("turn-1");
inline const QString turn2 = QStringLiteral("turn-2");
inline const QString turn3 = QStringLiteral("turn-3");
inline const QString breath0 = QStringLiteral("breath-0");
inline const QString solo = QStringLiteral("solo");

} // namespace midback::test
