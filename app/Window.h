#pragma once

#include <QtCore/QString>

namespace midback {

struct WindowOptions {
    QString dataFolder; ///< absolute; need not exist
    bool demo = false;  ///< a demo history in a temporary folder; dataFolder stays untouched
};

/// Shows the window and runs until it is closed. Returns the exit code of the program.
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace midback
