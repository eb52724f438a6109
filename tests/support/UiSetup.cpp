#include "tests/support/UiSetup.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Accessibility.h"

#include <QtGui/QFont>
#include <QtWidgets/QApplication>

namespace midback::test {

void prepareUiEnvironment()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("QT_STYLE_OVERRIDE");
}

void setUpUi(QApplication &, Theme &theme)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    installAccessibility();
    theme.setScheme(Scheme::Light);
    theme.apply();
}

} // namespace midback::test
