#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>

class QThread;

namespace midback {

/// Checks the whole data in a worker thread with a connection of its own (ADR 0004), so that ten
/// years of checksums cost the start nothing.
class BackgroundCheck : public QObject {
    Q_OBJECT

public:
    explicit BackgroundCheck(const QString &folder, QObject *parent = nullptr);
    /// Waits for a check that is under way.
    ~BackgroundCheck() override;

    void start();

Q_SIGNALS:
    /// One sentence; `sound` is false when something is damaged.
    void finished(const QString &sentence, bool sound);

private:
    QString m_folder;
    std::unique_ptr<QThread> m_thread;
};

} // namespace midback
