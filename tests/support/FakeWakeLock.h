#pragma once

#include "ui/shell/WakeLock.h"

#include <utility>

namespace midback::test {

/// Counts instead of asking a desktop.
class FakeWakeLock : public WakeLock {
public:
    void hold() override { holds += std::exchange(held, true) ? 0 : 1; }
    void release() override { releases += std::exchange(held, false) ? 1 : 0; }

    bool held = false;
    int holds = 0;
    int releases = 0;
};

} // namespace midback::test
