#include "core/catalog/Catalog.h"

#include <algorithm>
#include <iterator>

namespace midback {

namespace {

template<class T>
const T *byId(const QList<T> &all, const QString &id)
{
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

template<class T, class Predicate>
QList<T> filtered(const QList<T> &all, Predicate keep)
{
    QList<T> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), keep);
    return result;
}

} // namespace

Catalog::Catalog(CatalogData data) : m_data(std::move(data)), m_shipped(m_data.exercises.size())
{
    indexExercises();
}

void Catalog::indexExercises()
{
    m_exerciseIndex.clear();
    m_exerciseIndex.reserve(m_data.exercises.size());
    for (qsizetype i = 0; i < m_data.exercises.size(); ++i)
        m_exerciseIndex.insert(m_data.exercises.at(i).id, i);
}

void Catalog::setOwn(const QList<Exercise> &own)
{
    m_replaced.append(m_data.exercises);
    m_data.exercises = m_data.exercises.first(m_shipped) + own;
    indexExercises();
}

QList<const Exercise *> Catalog::offered() const
{
    QList<const Exercise *> result;
    for (const Exercise &one : m_data.exercises) {
        if (!one.retired)
            result.append(&one);
    }
    return result;
}

const Exercise *Catalog::exercise(const QString &id) const
{
    const auto it = m_exerciseIndex.constFind(id);
    return it == m_exerciseIndex.constEnd() ? nullptr : &m_data.exercises.at(*it);
}

const Caution *Catalog::caution(const QString &id) const
{
    return byId(m_data.cautions, id);
}

const Source *Catalog::source(const QString &id) const
{
    return byId(m_data.sources, id);
}

QString Catalog::nameOf(const QString &exerciseId) const
{
    const Exercise *found = exercise(exerciseId);
    return found ? found->name : exerciseId;
}

QList<Progression> Catalog::easier(const QString &exerciseId) const
{
    return filtered(m_data.progressions,
                    [&](const Progression &step) { return step.to == exerciseId; });
}

QList<Progression> Catalog::harder(const QString &exerciseId) const
{
    return filtered(m_data.progressions,
                    [&](const Progression &step) { return step.from == exerciseId; });
}

QList<Substitution> Catalog::insteadOf(const QString &exerciseId) const
{
    return filtered(m_data.substitutions,
                    [&](const Substitution &one) { return one.from == exerciseId; });
}

QList<const Ladder *> Catalog::laddersOf(const QString &exerciseId) const
{
    QList<const Ladder *> result;
    for (const Ladder &ladder : m_data.ladders) {
        if (ladder.rungs.contains(exerciseId))
            result.append(&ladder);
    }
    return result;
}

} // namespace midback
