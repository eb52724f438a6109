#include "app/window/DBusWakeLock.h"

#include "ui/theme/SessionBus.h"

#include <QtCore/QFileInfo>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>

#include <array>
#include <utility>

namespace midback {

namespace {

/// Somebody who can leave the screen on.
struct Way {
    QLatin1String service;
    QLatin1String path;
    QLatin1String interface;
};

enum : int { ScreenSaver, PowerManagement, Portal };

const std::array<Way, 3> ways = {
    Way{QLatin1String("org.freedesktop.ScreenSaver"), QLatin1String("/org/freedesktop/ScreenSaver"),
        QLatin1String("org.freedesktop.ScreenSaver")},
    Way{QLatin1String("org.freedesktop.PowerManagement"),
        QLatin1String("/org/freedesktop/PowerManagement/Inhibit"),
        QLatin1String("org.freedesktop.PowerManagement.Inhibit")},
    Way{QLatin1String("org.freedesktop.portal.Desktop"),
        QLatin1String("/org/freedesktop/portal/desktop"),
        QLatin1String("org.freedesktop.portal.Inhibit")},
};

constexpr uint portalIdle = 8; // the flag of org.freedesktop.portal.Inhibit for the screen

/// Flatpak and Snap let a program speak to the portal alone.
bool isSandboxed()
{
    return QFileInfo::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

QDBusMessage callOf(int way, const char *method)
{
    const Way &to = ways.at(static_cast<std::size_t>(way));
    return QDBusMessage::createMethodCall(to.service, to.path, to.interface, QLatin1String(method));
}

QDBusMessage inhibitCall(int way)
{
    const QString reason = DBusWakeLock::tr("A session is running.");
    QDBusMessage call = callOf(way, "Inhibit");
    if (way == Portal)
        call << QString() << portalIdle << QVariantMap{{QStringLiteral("reason"), reason}};
    else
        call << QStringLiteral("Midback") << reason;
    return call;
}

QDBusMessage uninhibitCall(int way, const QVariant &held)
{
    if (way == Portal)
        return QDBusMessage::createMethodCall(
            ways[Portal].service, held.value<QDBusObjectPath>().path(),
            QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close"));
    QDBusMessage call = callOf(way, "UnInhibit");
    call << held;
    return call;
}

} // namespace

DBusWakeLock::DBusWakeLock(QObject *parent)
    : QObject(parent)
    , m_ways(isSandboxed() ? QList<int>{Portal} : QList<int>{ScreenSaver, PowerManagement})
{
}

DBusWakeLock::~DBusWakeLock()
{
    release();
}

void DBusWakeLock::hold()
{
    if (std::exchange(m_wanted, true))
        return;
    if (!m_asking && !m_held)
        m_next = 0; // who was not there the last time may be by now
    settle();
}

void DBusWakeLock::release()
{
    m_wanted = false;
    settle();
}

/// What is wanted may have changed while an answer was on its way; then the answer comes first.
void DBusWakeLock::settle()
{
    if (m_asking)
        return;
    if (m_wanted && !m_held && m_next < m_ways.size())
        ask();
    else if (!m_wanted && m_held)
        giveBack();
}

void DBusWakeLock::ask()
{
    if (!hasSessionBus())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_asking = true;
    auto *watcher =
        new QDBusPendingCallWatcher(bus.asyncCall(inhibitCall(m_ways.at(m_next))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DBusWakeLock::onAnswer);
}

void DBusWakeLock::onAnswer(QDBusPendingCallWatcher *watcher)
{
    const QDBusMessage answer = watcher->reply();
    watcher->deleteLater();
    m_asking = false;
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        m_held = answer.arguments().constFirst();
    else
        ++m_next;
    settle();
}

void DBusWakeLock::giveBack()
{
    QDBusConnection::sessionBus().send(uninhibitCall(m_ways.at(m_next), *m_held));
    m_held.reset();
}

} // namespace midback
