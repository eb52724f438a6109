#include "app/CommandLine.h"
#include "app/Window.h"
#include "core/base/SystemClock.h"

#include <QtCore/QCoreApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace {

/// Qt reads and writes file names as UTF-8. Where the locale says otherwise (a bare "C" in a
/// container) it would switch by itself, but with a warning in the middle of our output.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const midback::CommandLine commandLine(arguments);
    if (commandLine.wantsWindow())
        return midback::runWindow(argc, argv, commandLine.windowOptions());

    QCoreApplication application(argc, argv);
    const midback::SystemClock clock;
    QTextStream out(stdout);
    QTextStream err(stderr);
    return commandLine.run(clock, out, err);
}
