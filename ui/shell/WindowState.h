#pragma once

#include <QtCore/QSize>

namespace midback {

/// What a window remembers. Its place is left to the desktop (Wayland has no say in it).
struct WindowState {
    QSize size{1120, 800};
    bool maximised = false;

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

/// Where the window's state is kept between two starts.
class WindowStateStore {
public:
    virtual ~WindowStateStore() = default;
    virtual WindowState load() const = 0;
    virtual void save(const WindowState &state) = 0;
};

} // namespace midback
