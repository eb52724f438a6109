#include "app/Window.h"

#include <cstdio>

namespace midback {

// STUB: stands in until the window is wired together here.
int runWindow(int &, char **, const WindowOptions &)
{
    std::fputs("midback: The window is not built yet.\n", stderr);
    return 1;
}

} // namespace midback
