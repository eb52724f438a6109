#pragma once

#include "core/base/Result.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>

class QThread;

namespace midback {

class Clock;
class DataStore;

/// Makes one backup a day in a worker thread: once it has been started, and again when something is
/// saved on a later day, so that no timer runs in a window that stays open.
class BackgroundBackup : public QObject {
    Q_OBJECT

public:
    BackgroundBackup(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    /// Waits for a backup that is under way.
    ~BackgroundBackup() override;

    /// To be called when the data was found whole.
    void start(DataStore &data);

Q_SIGNALS:
    /// One sentence about the newest backup, or why there is none of today.
    void finished(const QString &sentence);

private:
    void backUpIfDue();
    void end(const Result<QDateTime> &newest);

    QString m_folder;
    const Clock &m_clock;
    QDate m_tried; ///< civil date of the last backup or attempt
    bool m_running = false;
    bool m_askedMeanwhile = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace midback
