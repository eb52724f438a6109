#include "app/window/JournalFlow.h"

#include "core/base/Clock.h"
#include "core/base/FileSystem.h"
#include "core/base/FileWriter.h"
#include "core/data/DataStore.h"
#include "core/session/JournalFile.h"
#include "core/session/SessionJournal.h"
#include "core/session/SessionStore.h"
#include "ui/player/InterruptedPanel.h"
#include "ui/player/PlayerModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StoreCommand.h"
#include "ui/shell/UserPrompt.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace midback {

namespace {

const QString discardedEnding = QStringLiteral(".discarded");

bool isFinal(const std::optional<SessionRecord> &record)
{
    return record && record->state != SessionState::Running;
}

} // namespace

JournalFlow::JournalFlow(const PageContext &context, MainWindow &window, const QString &folder,
                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
    , m_path(folder.isEmpty() ? QString() : journalPath(folder))
{
    connect(this, &JournalFlow::failed, this,
            [this](const QString &sentence) { m_context.prompt.notify(sentence); });
}

void JournalFlow::look()
{
    if (m_path.isEmpty() || m_pending)
        return;
    sweep();
    read();
    if (!m_pending)
        return;
    const auto before = stored();
    const bool over = m_pending->isOver(); // only the questions after it were open
    // Committed, and the program ended before the journal knew or was gone.
    bool done = !over && isFinal(before);
    if (over)
        done = saveRecord(recordOf(*m_pending, before, m_context.clock));
    if (over || done)
        m_pending.reset(); // there is nothing to choose; what is not saved waits for the next start
    if (done)
        removeFile();
}

void JournalFlow::sweep()
{
    QFile::remove(m_path + discardedEnding); // kept until the next start, which is this one
    // Begun under a name of its own, and the program ended before it had the right one.
    const QFileInfo journal(m_path);
    QDir folder = journal.dir();
    const QStringList begun =
        folder.entryList({journal.fileName() + QStringLiteral(".??????")}, QDir::Files);
    for (const QString &name : begun)
        folder.remove(name);
}

void JournalFlow::read()
{
    const Result<QByteArray> text = readJournalFile(m_path);
    if (!text && text.error().code == ErrorCode::NotFound)
        return;
    const Result<Journal> journal = text ? journalFromText(*text) : text.error();
    const Result<InterruptedSession> session =
        journal ? replay(*journal, m_context.catalog) : journal.error();
    if (session) {
        m_text = *text;
        m_pending = *session;
        return;
    }
    moveAside(QStringLiteral(".corrupt-") +
              m_context.clock.nowUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")));
    m_context.prompt.notify(
        tr("%1 What was saved of that session is in your history.").arg(session.error().detail));
}

bool JournalFlow::offer()
{
    if (!m_pending)
        return false;
    auto *panel = new InterruptedPanel(*m_pending, m_context.clock);
    connect(panel, &InterruptedPanel::resumeRequested, this, &JournalFlow::resumeRequested);
    connect(panel, &InterruptedPanel::saveRequested, this, &JournalFlow::save);
    connect(panel, &InterruptedPanel::discardRequested, this, &JournalFlow::discard);
    m_window.enterFullPage(panel);
    return true;
}

void JournalFlow::keep(PlayerModel &model) const
{
    if (m_path.isEmpty())
        return;
    model.setJournal(std::make_unique<SessionJournal>(std::make_unique<DiskJournalFile>(m_path),
                                                      m_context.clock));
}

void JournalFlow::takeUp(PlayerModel &model)
{
    if (!m_pending)
        return;
    // What a damaged line hides is out of reach, but it is the person's.
    if (m_pending->journal.end == Journal::End::Damaged)
        (void)copyFile(m_path, m_path + QStringLiteral(".damaged"));
    model.takeUpJournal(std::make_unique<SessionJournal>(std::make_unique<DiskJournalFile>(m_path),
                                                         m_context.clock),
                        *m_pending, m_text);
    m_pending.reset();
    m_text.clear();
}

void JournalFlow::save()
{
    if (!m_pending || !saveRecord(recordOf(*m_pending, stored(), m_context.clock)))
        return;
    m_pending.reset();
    removeFile();
    Q_EMIT settled(tr("Saved as far as it went."));
}

void JournalFlow::discard()
{
    if (!m_pending)
        return;
    const SessionRecord record = recordOf(*m_pending, stored(), m_context.clock);
    // First as it was, so that undo brings it back like that.
    if (!saveRecord(record))
        return;
    m_pending.reset();
    moveAside(discardedEnding);
    Q_EMIT settled({});
    pushStep<SessionRecord>(m_context.undo, m_context.data.sessions(), *this,
                            tr("Session discarded"), record, std::nullopt);
}

bool JournalFlow::saveRecord(const SessionRecord &record)
{
    if (stored() == record)
        return true;
    const Result<void> saved = m_context.data.sessions().save(record);
    if (!saved)
        Q_EMIT failed(saved.error().detail);
    return saved.ok();
}

std::optional<SessionRecord> JournalFlow::stored() const
{
    const auto found = m_context.data.sessions().find(m_pending->journal.header.session);
    return found ? std::optional(*found) : std::nullopt;
}

void JournalFlow::moveAside(const QString &ending)
{
    if (const auto moved = renameDurably(m_path, m_path + ending); !moved)
        m_context.prompt.notify(moved.error().detail);
}

void JournalFlow::removeFile()
{
    m_text.clear();
    if (const auto removed = DiskJournalFile(m_path).remove(); !removed)
        m_context.prompt.notify(removed.error().detail);
}

} // namespace midback
