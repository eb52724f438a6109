#pragma once

#include "core/base/ManualClock.h"
#include "core/store/SqliteDataStore.h"

#include <QtCore/QTemporaryDir>

#include <functional>

namespace midback::test {

/// A data folder that goes away with the test, and the clock of that test.
class TempFolder {
public:
    QString path() const { return m_folder.filePath(QStringLiteral("data")); }
    QString filePath() const { return path() + QStringLiteral("/midback.sqlite"); }
    ManualClock &clock() { return m_clock; }

    /// Fails the test and throws when the store does not open.
    std::unique_ptr<SqliteDataStore> open();
    /// A store with `count` samples of every kind, closed again.
    void fill(int count);
    /// Runs SQL on the file behind the store's back.
    void execute(const QString &sql);
    QByteArray read() const;
    void overwrite(const QByteArray &bytes);

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC), 60};
};

/// Bytes and time of a file: equal means that nobody touched it.
std::pair<QByteArray, QDateTime> stateOf(const QString &path);

/// Permission bits as in `chmod`.
int modeOf(const QString &path);

/// Runs `work` in a child process that is not root, whom modes do not stop; answers what it
/// returns, 0 to 255.
int asOrdinaryUser(const std::function<int()> &work);

/// One sentence for people: ends in a full stop, one line, no code words.
bool isPlainSentence(const QString &text);

} // namespace midback::test
