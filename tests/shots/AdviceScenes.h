#pragma once

#include "tests/shots/Scenes.h"

namespace midback::test {

/// What the coach changed: on Today, before a session, in a gentler week and in its dialog.
QList<Scene> adviceScenes();

} // namespace midback::test
