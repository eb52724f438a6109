#pragma once

#include "core/base/ManualClock.h"
#include "core/session/JournalFile.h"
#include "core/session/JournalFormat.h"
#include "core/session/SessionJournal.h"
#include "tests/core/session/SessionFixtures.h"

#include <atomic>
#include <memory>

namespace midback::test {

/// A disk in memory that can fail. What it holds outlives the JournalFile, as a disk does.
struct FakeDisk {
    QByteArray bytes;
    bool there = false;
    int writes = 0;
    std::atomic<bool> full = false;
    bool tears = true;         ///< a failed append leaves half of its bytes
    QByteArray orders{};       ///< "r" replace, "a" append, "x" remove
    std::atomic<int> done = 0; ///< how many orders have been carried out

    /// A step is over once this returns.
    Result<void> finished(Result<void> result)
    {
        ++done;
        return result;
    }
};

class FakeJournalFile final : public JournalFile {
public:
    explicit FakeJournalFile(FakeDisk &disk) : m_disk(disk) {}

    Result<void> replace(const QByteArray &all) override
    {
        m_disk.orders += 'r';
        if (m_disk.full)
            return m_disk.finished(full());
        m_disk.bytes = all;
        m_disk.there = true;
        ++m_disk.writes;
        return m_disk.finished({});
    }
    Result<void> append(const QByteArray &bytes) override
    {
        m_disk.orders += 'a';
        if (m_disk.full) {
            if (m_disk.tears)
                m_disk.bytes += bytes.left(bytes.size() / 2);
            return m_disk.finished(full());
        }
        m_disk.bytes += bytes;
        ++m_disk.writes;
        return m_disk.finished({});
    }
    Result<void> remove() override
    {
        m_disk.orders += 'x';
        m_disk.bytes.clear();
        m_disk.there = false;
        return m_disk.finished({});
    }

private:
    static Error full() { return {ErrorCode::Io, QStringLiteral("There is no room left.")}; }

    FakeDisk &m_disk;
};

/// The header of a session of this source.
JournalHeader journalHeader(const SessionSource &source, const Moment &started);
/// A short journal by the hand of nobody: three exercises, 20 seconds, a feeling, a skip.
QByteArray sampleJournal();

} // namespace midback::test
