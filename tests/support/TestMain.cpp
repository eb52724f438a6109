#include "tests/support/LawSeed.h"
#include "tests/support/WarningGuard.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    midback::test::pinLawSeed();
    QCoreApplication application(argc, argv);
    // MIDBACK_TEST_LOCALE lets CI run the suite a second time in another language and region.
    const QString locale = qEnvironmentVariable("MIDBACK_TEST_LOCALE", QStringLiteral("en_GB"));
    QLocale::setDefault(QLocale(locale));
    midback::test::installWarningGuard();
    return RUN_ALL_TESTS();
}
