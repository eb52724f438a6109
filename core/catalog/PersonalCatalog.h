#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"

#include <QtCore/QObject>

namespace midback {

class OwnExerciseStore;

/// The shipped catalogue with what is in `own`; nothing of it where the store cannot be read.
Result<Catalog> withOwnExercises(Catalog shipped, const OwnExerciseStore &own);

/// The catalogue as this person has it, kept up to date: one object for the life of the window, so
/// that everybody may hold it by const reference. Made before whoever looks at it, it has read the
/// store by the time that they hear of a change.
class PersonalCatalog : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive it.
    PersonalCatalog(const Catalog &shipped, OwnExerciseStore &store, QObject *parent = nullptr);

    const Catalog &catalog() const { return m_catalog; }
    /// Why the own exercises could not be read at the last attempt; those before stay.
    const Result<void> &read() const { return m_read; }

Q_SIGNALS:
    /// An own exercise was added, changed or deleted.
    void changed();

private:
    void refresh();

    Catalog m_catalog;
    OwnExerciseStore &m_store;
    Result<void> m_read;
};

} // namespace midback
