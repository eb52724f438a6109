#pragma once

#include "core/data/Profile.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

namespace midback {

/// What the settings page shows of the profile, and its changes as undoable steps.
class SettingsModel : public QObject {
    Q_OBJECT

public:
    explicit SettingsModel(const PageContext &context, QObject *parent = nullptr);

    QString name() const { return m_profile.name; }
    /// Trimmed; saves only when it differs.
    void setName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void reload();

    PageContext m_context;
    Profile m_profile; ///< with a fresh id while none is stored
    bool m_stored = false;
};

} // namespace midback
