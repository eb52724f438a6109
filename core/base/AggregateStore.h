#pragma once

#include "core/base/Result.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace midback {

/// Tells listeners that what a store holds has changed.
class Store : public QObject {
    Q_OBJECT

public:
    ~Store() override;

Q_SIGNALS:
    /// After every save or removal that succeeded; once for a whole atomic change.
    void changed();
};

/// Keeps the aggregates of one type. An aggregate is the unit of saving, undo, merge and checksum.
/// What is removed or replaced stays readable through `versions`. SQLite stores and in-memory
/// fakes pass the same contract tests.
template<class T>
class AggregateStore : public Store {
public:
    using IdType = decltype(T::id);

    /// Everything that is not removed, in the order that the concrete store names.
    virtual Result<QList<T>> all() const = 0;
    /// NotFound for an id that is unknown or removed.
    virtual Result<T> find(const IdType &id) const = 0;
    /// Adds or replaces; brings back what was removed. The id must not be null.
    virtual Result<void> save(const T &aggregate) = 0;
    /// NotFound for an id that is unknown or removed already.
    virtual Result<void> remove(const IdType &id) = 0;
    /// The versions that were replaced or removed, newest first.
    virtual Result<QList<T>> versions(const IdType &id) const = 0;
};

} // namespace midback
