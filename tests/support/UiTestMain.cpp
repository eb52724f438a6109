#include "tests/support/LawSeed.h"
#include "tests/support/UiSetup.h"
#include "tests/support/WarningGuard.h"
#include "ui/theme/Theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    midback::test::pinLawSeed();
    midback::test::prepareUiEnvironment();
    QApplication application(argc, argv);
    const QString locale = qEnvironmentVariable("MIDBACK_TEST_LOCALE", QStringLiteral("en_GB"));
    QLocale::setDefault(QLocale(locale));
    midback::Theme theme(application);
    midback::test::setUpUi(application, theme);
    midback::test::installWarningGuard();
    return RUN_ALL_TESTS();
}
