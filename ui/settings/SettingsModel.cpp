#include "ui/settings/SettingsModel.h"

#include "core/base/IdSource.h"
#include "core/data/DataStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "ui/shell/StoreCommand.h"
#include "ui/shell/UserPrompt.h"

#include <QtGui/QUndoStack>

namespace midback {

SettingsModel::SettingsModel(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_context.data.profiles(), &Store::changed, this, &SettingsModel::reload);
    connect(&m_context.data.screenings(), &Store::changed, this, &SettingsModel::reload);
    reload();
}

void SettingsModel::setName(const QString &name)
{
    change(tr("Change name"), [&name](Profile &profile) { profile.name = name.trimmed(); });
}

void SettingsModel::change(const QString &text, const std::function<void(Profile &)> &edit)
{
    Profile after = m_profile;
    edit(after);
    if (after == m_profile)
        return;
    m_context.undo.push(new AggregateCommand<Profile>(
        m_context.data.profiles(), text, m_stored ? std::optional(m_profile) : std::nullopt, after,
        [this](const Error &error) {
            m_context.prompt.notify(error.detail);
            Q_EMIT changed(); // fields show what is stored, not what was refused
        }));
}

void SettingsModel::reload()
{
    const QList<Profile> all = m_context.data.profiles().all().valueOr({});
    m_stored = !all.isEmpty();
    m_profile = m_stored ? all.first() : Profile{};
    if (!m_stored)
        m_profile.id = m_context.ids.next<ProfileId>();
    const QList<SafetyScreening> screenings = m_context.data.screenings().all().valueOr({});
    m_screening = screenings.isEmpty() ? std::nullopt : std::optional(screenings.last());
    Q_EMIT changed();
}

} // namespace midback
