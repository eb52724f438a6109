#pragma once

#include "ui/theme/Tokens.h"

#include <QtCore/QObject>

#include <optional>

class QApplication;

namespace midback {

class ColorSchemePortal;

enum class Scheme { System, Light, Dark };

/// Puts style and palette on the application. With Scheme::System the desktop's answer counts once
/// there is one, until then the lightness of the palette that the application started with.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    /// Installs the style and the palette. Call once, before the first window is shown.
    void apply();
    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    const Tokens &tokens() const;

    /// Asks the desktop portal for the preferred scheme and listens for changes. Costs a message
    /// on the session bus; call it after the first paint. Does nothing without a session bus.
    void followDesktop();

Q_SIGNALS:
    void changed();

private:
    void applyPalette();

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_startedDark;
    std::optional<bool> m_desktopDark;
    ColorSchemePortal *m_portal = nullptr;
};

} // namespace midback
