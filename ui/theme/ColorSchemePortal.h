#pragma once

#include <QtCore/QObject>

#include <optional>

class QDBusVariant;

namespace midback {

/// Asks the desktop portal (org.freedesktop.portal.Settings) for `color-scheme` and listens for
/// its changes. Never waits for an answer.
class ColorSchemePortal : public QObject {
    Q_OBJECT

public:
    explicit ColorSchemePortal(QObject *parent = nullptr) : QObject(parent) {}

    /// Without a session bus nothing happens: looking for one would start a bus process.
    void start();

    /// The portal's number as an answer: 1 dark, 2 light, everything else "no preference".
    static std::optional<bool> prefersDark(uint scheme);

public Q_SLOTS:
    /// The portal's SettingChanged signal; other settings than the colour scheme are not for us.
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

Q_SIGNALS:
    void answered(std::optional<bool> dark);
};

} // namespace midback
