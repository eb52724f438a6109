#include "core/session/JournalWriter.h"

#include "core/session/JournalFile.h"

#include <QtCore/QMutexLocker>
#include <QtCore/QThread>

#include <utility>

namespace midback {

JournalWriter::JournalWriter(std::unique_ptr<JournalFile> file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

JournalWriter::~JournalWriter()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_end = true;
        m_asked.wakeAll();
    }
    m_thread->wait();
}

void JournalWriter::append(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.append(bytes);
    m_asked.wakeAll();
}

void JournalWriter::remove()
{
    const QMutexLocker lock(&m_mutex);
    m_remove = true;
    m_asked.wakeAll();
}

bool JournalWriter::isFailing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_failing;
}

void JournalWriter::run()
{
    for (;;) {
        QByteArray bytes;
        bool gone = false;
        {
            QMutexLocker lock(&m_mutex);
            while (m_waiting.isEmpty() && !m_remove && !m_end)
                m_asked.wait(&m_mutex);
            bytes = std::exchange(m_waiting, {});
            gone = m_remove;
            if (bytes.isEmpty() && !gone)
                return;
        }
        if (gone) {
            note(m_file->remove());
            return;
        }
        note(write(bytes));
    }
}

Result<void> JournalWriter::write(const QByteArray &bytes)
{
    m_all.append(bytes);
    const Result<void> done = m_written ? m_file->append(bytes) : m_file->replace(m_all);
    m_written = done.ok();
    return done;
}

void JournalWriter::note(const Result<void> &done)
{
    const QMutexLocker lock(&m_mutex);
    m_failing = !done;
    if (done || m_told)
        return;
    m_told = true;
    QMetaObject::invokeMethod(
        this, [this, why = done.error().detail] { Q_EMIT failed(why); }, Qt::QueuedConnection);
}

} // namespace midback
