#pragma once

#include "core/catalog/Catalog.h"

namespace midback::test {

/// A catalogue of seven exercises for tests of pages, 100 s each:
///
/// | id     | stage     | planes            | position  | needs        | level |
/// | ------ | --------- | ----------------- | --------- | ------------ | ----- |
/// | breath | breathing | breathing         | supine    | nothing      | 1     |
/// | turn   | mobility  | rotation          | side      | pillow       | 1     |
/// | reach  | mobility  | rotation          | quadruped | nothing      | 2     |
/// | arch   | mobility  | extension         | seated    | chair, desk-friendly | 1 |
/// | angel  | alignment | extension         | wall      | wall         | 2     |
/// | chop   | strength  | rotation, flexion | standing  | band         | 4     |
/// | row    | strength  | extension         | seated    | band, chair  | 2     |
///
/// One ladder leads turn -> reach -> chop; instead of turn there is arch.
Catalog smallCatalog();

} // namespace midback::test
