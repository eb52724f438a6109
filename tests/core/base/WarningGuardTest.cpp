#include "tests/support/WarningGuard.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <QtCore/QDebug>

namespace {

TEST(WarningGuard, FailsATestOnAnUnexpectedQtWarning)
{
    EXPECT_NONFATAL_FAILURE(qWarning() << "a stray warning", "a stray warning");
}

TEST(WarningGuard, LetsAnAnnouncedWarningPass)
{
    midback::test::expectWarning(QStringLiteral("announced"));
    qWarning() << "this was announced before";
}

} // namespace
