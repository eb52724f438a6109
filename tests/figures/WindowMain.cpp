// ./dev figure FILE: the window in which an author sees a figure while writing it.
#include "tests/figures/FigureWindow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Accessibility.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 2 || !QFileInfo(arguments[1]).isFile()) {
        std::fputs("usage: midback_figure_window FILE\n", stderr);
        return 2;
    }
    midback::Theme theme(application);
    midback::installAccessibility();
    theme.apply();
    midback::FigureWindow window(arguments[1]);
    window.show();
    return QApplication::exec();
}
