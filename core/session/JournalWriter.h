#pragma once

#include "core/base/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <QtCore/QWaitCondition>

#include <memory>

class QThread;

namespace midback {

class JournalFile;

/// Puts a journal on the disk in a thread of its own: who appends never waits for the disk. After a
/// fault, which is told once, everything so far is written anew with the next line: a disk that has
/// room again has the whole journal.
class JournalWriter : public QObject {
    Q_OBJECT

public:
    explicit JournalWriter(std::unique_ptr<JournalFile> file, QObject *parent = nullptr);
    /// Waits until what was asked for is on the disk.
    ~JournalWriter() override;

    /// The first bytes replace whatever stands there.
    void append(const QByteArray &bytes);
    /// The journal is needed no more. Nothing may follow.
    void remove();
    /// The last that was tried did not reach the disk.
    bool isFailing() const;

Q_SIGNALS:
    /// One plain sentence, once.
    void failed(const QString &sentence);

private:
    void run();
    Result<void> write(const QByteArray &bytes);
    void note(const Result<void> &done);

    std::unique_ptr<JournalFile> m_file; // the thread's, with the two below
    QByteArray m_all;
    bool m_written = false; ///< what m_all held before the last append is on the disk

    mutable QMutex m_mutex; // guards what follows
    QWaitCondition m_asked;
    QByteArray m_waiting;
    bool m_remove = false;
    bool m_end = false;
    bool m_failing = false;
    bool m_told = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace midback
