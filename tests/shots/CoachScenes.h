#pragma once

#include "tests/shots/Scenes.h"

namespace midback::test {

/// The coach's page and what it shows elsewhere.
QList<Scene> coachScenes();

} // namespace midback::test
