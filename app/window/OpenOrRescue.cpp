#include "app/window/OpenOrRescue.h"

#include "app/window/InstantText.h"
#include "core/store/BackupFolder.h"
#include "core/store/OpenDatabase.h"
#include "core/store/RestoreBackup.h"
#include "core/store/Salvage.h"
#include "core/store/SqliteDataStore.h"
#include "ui/shell/UserPrompt.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace midback {

namespace {

constexpr int offeredBackups = 3;

struct RescueText {
    Q_DECLARE_TR_FUNCTIONS(RescueText)
};

/// One question about damaged data, and what is done about the answer.
class Rescue {
public:
    Rescue(const QString &folder, const Clock &clock)
        : m_folder(folder)
        , m_clock(clock)
        , m_backups(soundBackups(backupFolder(folder), offeredBackups))
    {
        Result<Salvage> salvage = Salvage::prepare(folder, clock);
        if (salvage)
            m_salvage.emplace(std::move(salvage).value());
        else
            m_whyNoSalvage = salvage.error().detail;
    }

    UserPrompt::Choice question() const
    {
        UserPrompt::Choice choice;
        choice.title = RescueText::tr("Your data file is damaged");
        choice.detail =
            RescueText::tr(
                "\"%1\" cannot be opened as it is. A power cut or a fault of the disk can do that. "
                "Nothing has been changed, and whatever you choose, the damaged file is kept.")
                .arg(databasePath(m_folder));
        choice.leave = RescueText::tr("Quit");
        if (m_salvage) {
            choice.answers.append(
                {RescueText::tr("Rescue what can be read"), m_salvage->report().outlook()});
        } else {
            choice.detail += QLatin1Char(' ') + m_whyNoSalvage;
        }
        for (const SoundBackup &backup : m_backups) {
            choice.answers.append({RescueText::tr("Restore the backup of %1")
                                       .arg(instantText(backup.file.utc, m_clock)),
                                   RescueText::tr("Holds: %1. What came later is not in it.")
                                       .arg(countText(backup.counts))});
        }
        return choice;
    }

    /// What was done, in plain sentences.
    Result<QString> act(int answer)
    {
        if (m_salvage && answer == 0) {
            const Result<SalvageReport> done = m_salvage->keep(m_clock);
            return done ? Result<QString>(done->sentence()) : done.error();
        }
        const SoundBackup backup = m_backups.at(answer - (m_salvage ? 1 : 0));
        m_salvage.reset(); // lets the folder go
        const Result<QString> aside = restoreBackup(m_folder, backup.file.path, m_clock);
        if (!aside)
            return aside.error();
        return RescueText::tr("Restored the backup of %1: %2. The damaged file is kept as \"%3\".")
            .arg(instantText(backup.file.utc, m_clock), countText(backup.counts), *aside);
    }

private:
    QString m_folder;
    const Clock &m_clock;
    QList<SoundBackup> m_backups;
    std::optional<Salvage> m_salvage;
    QString m_whyNoSalvage;
};

} // namespace

Result<std::unique_ptr<SqliteDataStore>> openOrRescue(const QString &folder, const Clock &clock,
                                                      UserPrompt &prompt)
{
    for (;;) {
        auto data = SqliteDataStore::open(folder, clock);
        if (data || data.error().code != ErrorCode::Damaged)
            return data;
        Rescue rescue(folder, clock);
        const std::optional<int> answer = prompt.choose(rescue.question());
        if (!answer)
            return data;
        const Result<QString> done = rescue.act(*answer);
        prompt.notify(done ? *done : done.error().detail);
    }
}

} // namespace midback
