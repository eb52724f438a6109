#include "ui/settings/SettingsModel.h"

#include "core/base/IdSource.h"
#include "core/data/DataStore.h"
#include "ui/shell/StoreCommand.h"
#include "ui/shell/UserPrompt.h"

#include <QtGui/QUndoStack>

namespace midback {

SettingsModel::SettingsModel(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_context.data.profiles(), &Store::changed, this, &SettingsModel::reload);
    reload();
}

void SettingsModel::setName(const QString &name)
{
    Profile after = m_profile;
    after.name = name.trimmed();
    if (after == m_profile)
        return;
    m_context.undo.push(new AggregateCommand<Profile>(
        m_context.data.profiles(), tr("Change name"),
        m_stored ? std::optional(m_profile) : std::nullopt, after,
        [this](const Error &error) { m_context.prompt.notify(error.detail); }));
}

void SettingsModel::reload()
{
    const QList<Profile> all = m_context.data.profiles().all().valueOr({});
    m_stored = !all.isEmpty();
    m_profile = m_stored ? all.first() : Profile{};
    if (!m_stored)
        m_profile.id = m_context.ids.next<ProfileId>();
    Q_EMIT changed();
}

} // namespace midback
