#include "core/store/UnitOfWork.h"

#include "core/base/AggregateStore.h"
#include "core/base/IdSource.h"
#include "core/store/Database.h"
#include "core/store/SqlError.h"
#include "core/store/StoreText.h"

#include <utility>

namespace midback {

namespace {

} // namespace

UnitOfWork::UnitOfWork(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::start(Database &database, const Clock &clock)
{
    std::unique_ptr<UnitOfWork> work(new UnitOfWork(database, clock));
    const auto read = database.forEach(QStringLiteral("SELECT device, lamport FROM meta"), {},
                                       [&work](const Row &row) -> Result<void> {
                                           work->m_device = row.text(0);
                                           work->m_lamport = row.integer(1);
                                           return {};
                                       });
    if (!read)
        return read.error();
    if (work->m_device.isEmpty() && !database.isReadOnly()) {
        if (const Result<void> done = work->introduce(); !done)
            return done.error();
    }
    return work;
}

Result<void> UnitOfWork::introduce()
{
    m_device = IdSource(m_clock).nextUuid().toString(QUuid::WithoutBraces);
    return m_database.execute(
        QStringLiteral("INSERT INTO meta (one, device, lamport) VALUES (1, ?, 0)"), {m_device});
}

Result<void> UnitOfWork::atomically(const std::function<Result<void>()> &change)
{
    if (m_active) {
        return Error{ErrorCode::Refused,
                     StoreText::tr("A change is being saved already. Try again when it is done.")};
    }
    if (const Result<void> begun = m_database.begin(); !begun)
        return begun;
    m_active = true;
    m_failure.reset();
    const qint64 lamportBefore = m_lamport;
    const Result<void> done = finish(change(), lamportBefore);
    m_active = false;
    const QList<Store *> touched = std::exchange(m_touched, {});
    if (done) {
        for (Store *store : touched)
            Q_EMIT store->changed();
    }
    return done;
}

Result<void> UnitOfWork::finish(Result<void> done, qint64 lamportBefore)
{
    if (done && m_failure)
        done = *m_failure;
    if (done && m_lamport != lamportBefore)
        done = m_database.execute(QStringLiteral("UPDATE meta SET lamport = ?"), {m_lamport});
    if (done)
        done = m_database.commit();
    if (!done) {
        m_database.rollback();
        m_lamport = lamportBefore;
    }
    return done;
}

Result<void> UnitOfWork::write(Store &store, const std::function<Result<void>()> &writes)
{
    if (!m_active)
        return atomically([&] { return write(store, writes); });
    const Result<void> done = writes();
    if (!done)
        m_failure = done.error();
    else if (!m_touched.contains(&store))
        m_touched.append(&store);
    return done;
}

QString UnitOfWork::now() const
{
    return storedInstant(m_clock.nowUtc());
}

void UnitOfWork::noteDamage(const DamagedRow &row)
{
    if (!m_damagedRows.contains(row))
        m_damagedRows.append(row);
}

} // namespace midback
