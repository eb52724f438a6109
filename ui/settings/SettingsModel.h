#pragma once

#include "core/data/Profile.h"
#include "core/symptoms/SafetyScreening.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace midback {

/// What the settings page shows of the profile, and its changes as undoable steps.
class SettingsModel : public QObject {
    Q_OBJECT

public:
    explicit SettingsModel(const PageContext &context, QObject *parent = nullptr);

    QString name() const { return m_profile.name; }
    /// Trimmed; saves only when it differs.
    void setName(const QString &name);
    const Profile &profile() const { return m_profile; }
    /// One undoable step with this name; none where `edit` changes nothing.
    void change(const QString &text, const std::function<void(Profile &)> &edit);
    /// The safety questions as they were answered last.
    const std::optional<SafetyScreening> &lastScreening() const { return m_screening; }

Q_SIGNALS:
    void changed();

private:
    void reload();

    PageContext m_context;
    Profile m_profile; ///< with a fresh id while none is stored
    bool m_stored = false;
    std::optional<SafetyScreening> m_screening;
};

} // namespace midback
