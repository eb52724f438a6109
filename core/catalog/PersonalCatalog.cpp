#include "core/catalog/PersonalCatalog.h"

#include "core/catalog/OwnExerciseStore.h"

namespace midback {

namespace {

Result<void> readInto(Catalog &catalog, const OwnExerciseStore &store)
{
    const Result<QList<OwnExercise>> all = store.all();
    if (!all)
        return all.error();
    QList<Exercise> exercises;
    for (const OwnExercise &own : *all)
        exercises.append(exerciseOf(own));
    catalog.setOwn(exercises);
    return {};
}

} // namespace

Result<Catalog> withOwnExercises(Catalog shipped, const OwnExerciseStore &own)
{
    if (const Result<void> read = readInto(shipped, own); !read)
        return read.error();
    return shipped;
}

PersonalCatalog::PersonalCatalog(const Catalog &shipped, OwnExerciseStore &store, QObject *parent)
    : QObject(parent)
    , m_catalog(shipped)
    , m_store(store)
    , m_read(readInto(m_catalog, store))
{
    connect(&store, &Store::changed, this, &PersonalCatalog::refresh);
}

void PersonalCatalog::refresh()
{
    m_read = readInto(m_catalog, m_store);
    Q_EMIT changed();
}

} // namespace midback
