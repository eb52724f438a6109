#pragma once

#include "core/session/JournalReplay.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

#include <memory>

namespace midback {

class MainWindow;
class PlayerModel;
struct SessionRecord;

/// The journal of the running session in the window, at one place: what the last run left is
/// offered once, and until the person has chosen no other session begins.
class JournalFlow : public QObject {
    Q_OBJECT

public:
    /// Without a folder nothing is kept. All of it must outlive the flow.
    JournalFlow(const PageContext &context, MainWindow &window, const QString &folder,
                QObject *parent = nullptr);

    /// Reads what the last run left. A session that was over is saved; one that was not is pending;
    /// what cannot be read is moved aside and said.
    void look();
    /// Null unless a session waits for the choice.
    const InterruptedSession *pending() const { return m_pending ? &*m_pending : nullptr; }
    /// Shows the choice over the whole window. False when nothing is pending.
    bool offer();

    /// A new session is kept from its start.
    void keep(PlayerModel &model) const;
    /// One that was interrupted is kept from here on; it is not pending any more.
    void takeUp(PlayerModel &model);

Q_SIGNALS:
    /// The person goes on with what is pending.
    void resumeRequested();
    /// The choice was made without going on.
    void settled(const QString &toast);
    void undoOffered(const QString &text);
    /// A store refused, one plain sentence.
    void failed(const QString &sentence);

private:
    void sweep();
    void read();
    void save();
    void discard();
    bool saveRecord(const SessionRecord &record);
    std::optional<SessionRecord> stored() const;
    void moveAside(const QString &ending);
    void removeFile();

    PageContext m_context;
    MainWindow &m_window;
    QString m_path; ///< empty without a folder
    QByteArray m_text;
    std::optional<InterruptedSession> m_pending;
};

} // namespace midback
