#include "app/window/InstantText.h"

#include "core/base/ManualClock.h"

#include <QtCore/QScopeGuard>

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(InstantText, IsOnThePersonsClockAndInTheirLanguage)
{
    const QDateTime utc(QDate(2026, 11, 24), QTime(23, 30), Qt::UTC);
    const ManualClock clock(utc, 90);
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    EXPECT_EQ(instantText(utc, clock), QStringLiteral("Wednesday, 25 November 2026, 01:00"));
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    EXPECT_EQ(instantText(utc, clock), QStringLiteral("Mittwoch, 25. November 2026, 01:00"));
}

} // namespace
