#include "ui/theme/Theme.h"

#include "ui/theme/ColorSchemePortal.h"
#include "ui/theme/MidbackStyle.h"
#include "ui/theme/Palette.h"

#include <QtWidgets/QApplication>

namespace midback {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_startedDark(tokensOf(QApplication::palette()).dark)
{
}

void Theme::apply()
{
    m_application.setStyle(new MidbackStyle);
    applyPalette();
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    applyPalette();
}

const Tokens &Theme::tokens() const
{
    const bool dark = m_scheme == Scheme::System ? m_desktopDark.value_or(m_startedDark)
                                                 : m_scheme == Scheme::Dark;
    return dark ? darkTokens() : lightTokens();
}

void Theme::followDesktop()
{
    if (m_portal)
        return;
    m_portal = new ColorSchemePortal(this);
    connect(m_portal, &ColorSchemePortal::answered, this, [this](std::optional<bool> dark) {
        m_desktopDark = dark;
        applyPalette();
    });
    m_portal->start();
}

void Theme::applyPalette()
{
    const QPalette palette = paletteFor(tokens());
    if (QApplication::palette() == palette)
        return;
    QApplication::setPalette(palette);
    Q_EMIT changed();
}

} // namespace midback
