#pragma once

#include "core/base/AggregateStore.h"

#include <QtCore/QHash>

#include <algorithm>
#include <functional>

namespace midback::test {

/// A store in memory that keeps the same contract as the SQLite one. `Interface` is the abstract
/// store, T its aggregate.
template<class Interface, class T>
class MemoryStore : public Interface {
public:
    using IdType = decltype(T::id);
    using Less = std::function<bool(const T &, const T &)>;

    explicit MemoryStore(Less less) : m_less(std::move(less)) {}

    Result<QList<T>> all() const override
    {
        if (m_readFailure)
            return *m_readFailure;
        QList<T> result = m_current;
        std::sort(result.begin(), result.end(), m_less);
        return result;
    }

    Result<T> find(const IdType &id) const override
    {
        if (m_readFailure)
            return *m_readFailure;
        const qsizetype index = indexOf(id);
        if (index < 0)
            return Error{ErrorCode::NotFound, QStringLiteral("There is no entry with this id.")};
        return m_current.at(index);
    }

    Result<void> save(const T &aggregate) override
    {
        if (m_failure)
            return *m_failure;
        if (aggregate.id.isNull())
            return Error{ErrorCode::Invalid, QStringLiteral("The entry has no id.")};
        const qsizetype index = indexOf(aggregate.id);
        if (index >= 0) {
            archive(m_current.at(index));
            m_current[index] = aggregate;
        } else {
            m_current.append(aggregate);
        }
        announce();
        return {};
    }

    Result<void> remove(const IdType &id) override
    {
        if (m_failure)
            return *m_failure;
        const qsizetype index = indexOf(id);
        if (index < 0)
            return Error{ErrorCode::NotFound, QStringLiteral("There is no entry with this id.")};
        archive(m_current.at(index));
        m_current.removeAt(index);
        announce();
        return {};
    }

    Result<QList<T>> versions(const IdType &id) const override
    {
        return m_versions.value(id.toString());
    }

    /// From now on every change fails with this error; nothing for normal work.
    void failWith(std::optional<Error> failure) { m_failure = std::move(failure); }
    /// The same for all() and find().
    void failReadsWith(std::optional<Error> failure) { m_readFailure = std::move(failure); }

    /// For MemoryDataStore: while held, changes are not announced but remembered.
    void hold()
    {
        m_held = true;
        m_saved = {m_current, m_versions};
        m_dirty = false;
    }
    void release(bool keep)
    {
        m_held = false;
        if (!keep)
            std::tie(m_current, m_versions) = m_saved;
        else if (m_dirty)
            Q_EMIT this->changed();
    }

protected:
    /// Drafts are replaced without being archived.
    virtual bool isDraft(const T &) const { return false; }

private:
    qsizetype indexOf(const IdType &id) const
    {
        const auto it = std::find_if(m_current.begin(), m_current.end(),
                                     [&](const T &one) { return one.id == id; });
        return it == m_current.end() ? -1 : it - m_current.begin();
    }
    void archive(const T &old)
    {
        if (!isDraft(old))
            m_versions[old.id.toString()].prepend(old);
    }
    void announce()
    {
        m_dirty = true;
        if (!m_held)
            Q_EMIT this->changed();
    }

    Less m_less;
    QList<T> m_current;
    QHash<QString, QList<T>> m_versions;
    std::pair<QList<T>, QHash<QString, QList<T>>> m_saved;
    std::optional<Error> m_failure;
    std::optional<Error> m_readFailure;
    bool m_held = false;
    bool m_dirty = false;
};

} // namespace midback::test
