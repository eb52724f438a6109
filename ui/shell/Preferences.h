#pragma once

#include "ui/shell/WindowState.h"
#include "ui/theme/Theme.h"

#include <QtCore/QObject>
#include <QtCore/QSettings>

namespace midback {

/// How this person likes the window. Kept beside the data in `preferences.ini`, so that demo data
/// and a second folder have their own. What matters for health never goes here but into the stores.
class Preferences : public QObject, public WindowStateStore {
    Q_OBJECT

public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    Scheme scheme() const;
    void setScheme(Scheme scheme);

    /// Key poses as stills, the breath pacer as a bar, no moving transitions.
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    /// Whether the self-tests that are off by default are offered.
    bool optionalSelfTests() const;
    void setOptionalSelfTests(bool offered);

    WindowState load() const override;
    void save(const WindowState &state) override;

Q_SIGNALS:
    void changed();

private:
    QSettings m_settings;
};

} // namespace midback
