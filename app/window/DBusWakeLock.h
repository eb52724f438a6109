#pragma once

#include "ui/shell/WakeLock.h"

#include <QtCore/QObject>
#include <QtCore/QVariant>

#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace midback {

/// Asks the desktop over the session bus to leave the screen on (docs/adr/0014). Every call is
/// sent without waiting for its answer; where there is no bus, or nobody who could do it, nothing
/// happens and nothing is said.
class DBusWakeLock : public QObject, public WakeLock {
    Q_OBJECT

public:
    explicit DBusWakeLock(QObject *parent = nullptr);
    /// Releases. A desktop also forgets by itself whoever leaves the bus.
    ~DBusWakeLock() override;

    void hold() override;
    void release() override;

private:
    void settle();
    void ask();
    void onAnswer(QDBusPendingCallWatcher *watcher);
    void giveBack();

    const QList<int> m_ways; ///< whom to ask, in order
    int m_next = 0;          ///< index in m_ways
    bool m_wanted = false;
    bool m_asking = false;          ///< the answer is not here yet
    std::optional<QVariant> m_held; ///< what gives it back: a cookie, or the path of a request
};

} // namespace midback
