#include "ui/shell/Preferences.h"

#include "core/base/EnumNames.h"

namespace midback {

template<>
struct EnumNames<Scheme> {
    static constexpr std::pair<Scheme, const char *> table[] = {
        {Scheme::System, "system"},
        {Scheme::Light, "light"},
        {Scheme::Dark, "dark"},
    };
};

namespace {

const QString schemeKey = QStringLiteral("appearance/scheme");
const QString motionKey = QStringLiteral("appearance/reduced_motion");
const QString optionalTestsKey = QStringLiteral("self_tests/optional");
const QString sizeKey = QStringLiteral("window/size");
const QString maximisedKey = QStringLiteral("window/maximised");

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

Scheme Preferences::scheme() const
{
    return enumFromWord<Scheme>(m_settings.value(schemeKey).toString()).value_or(Scheme::System);
}

void Preferences::setScheme(Scheme scheme)
{
    m_settings.setValue(schemeKey, enumWord(scheme));
    Q_EMIT changed();
}

bool Preferences::reducedMotion() const
{
    return m_settings.value(motionKey, false).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    m_settings.setValue(motionKey, reduced);
    Q_EMIT changed();
}

bool Preferences::optionalSelfTests() const
{
    return m_settings.value(optionalTestsKey, false).toBool();
}

void Preferences::setOptionalSelfTests(bool offered)
{
    m_settings.setValue(optionalTestsKey, offered);
    Q_EMIT changed();
}

WindowState Preferences::load() const
{
    const WindowState fallback;
    return {m_settings.value(sizeKey, fallback.size).toSize(),
            m_settings.value(maximisedKey, fallback.maximised).toBool()};
}

void Preferences::save(const WindowState &state)
{
    m_settings.setValue(sizeKey, state.size);
    m_settings.setValue(maximisedKey, state.maximised);
}

} // namespace midback
