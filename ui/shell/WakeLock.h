#pragma once

namespace midback {

/// Keeps the screen from going dark while somebody looks at it from a mat, with no hand on the
/// keyboard.
class WakeLock {
public:
    virtual ~WakeLock() = default;
    /// From now until release(). Both may be called when it is so already, and never wait.
    virtual void hold() = 0;
    virtual void release() = 0;
};

} // namespace midback
