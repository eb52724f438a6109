#include "app/window/DBusWakeLock.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace midback;

namespace {

/// What a desktop hears is tests/drive/awake_test.py; here there is none.
TEST(DBusWakeLockTest, WithoutABusNothingHappensSilently)
{
    const QTemporaryDir empty;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", empty.path().toUtf8());
    DBusWakeLock lock;
    lock.release();
    lock.hold();
    lock.hold();
    lock.release();
    lock.hold();
}

} // namespace
