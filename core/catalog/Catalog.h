#pragma once

#include "core/catalog/Exercise.h"

#include <QtCore/QHash>

namespace midback {

/// Everything read from the catalogue files, as plain lists in file order.
struct CatalogData {
    QString title;
    QString language; ///< ISO 639 code of all texts
    QList<Exercise> exercises;
    QList<Ladder> ladders;
    QList<Progression> progressions;
    QList<Substitution> substitutions;
    QList<Caution> cautions;
    QList<Source> sources;
    QList<GuidedSession> guidedSessions;
    QStringList universalStop; ///< when to stop any exercise
};

/// The checked catalogue with look-ups and the graph of progressions; behind the exercises that
/// come with Midback stand those that the person added. Pages and the coach share one by const
/// reference; PersonalCatalog alone changes it, and what a look-up answered stays good as long as
/// the catalogue lives. Look-ups of unknown ids answer with null or empty, because a person's
/// history may name an exercise that a later catalogue no longer holds.
class Catalog {
public:
    explicit Catalog(CatalogData data);

    /// All that have a name: also what the person deleted, which routines and histories may hold.
    const QList<Exercise> &exercises() const { return m_data.exercises; }
    /// What may be put into a routine: without those that the person deleted.
    QList<const Exercise *> offered() const;
    /// Puts these behind the shipped ones, in place of those before.
    void setOwn(const QList<Exercise> &own);
    const QList<Ladder> &ladders() const { return m_data.ladders; }
    const QList<GuidedSession> &guidedSessions() const { return m_data.guidedSessions; }
    const QStringList &universalStop() const { return m_data.universalStop; }
    const CatalogData &data() const { return m_data; }

    const Exercise *exercise(const QString &id) const;
    const Caution *caution(const QString &id) const;
    const Source *source(const QString &id) const;
    /// The name that people read; the id where the catalogue does not know it.
    QString nameOf(const QString &exerciseId) const;

    /// Progressions that lead to this exercise: their `from` is one step easier.
    QList<Progression> easier(const QString &exerciseId) const;
    /// Progressions that leave this exercise: their `to` is one step harder.
    QList<Progression> harder(const QString &exerciseId) const;
    QList<Substitution> insteadOf(const QString &exerciseId) const;
    /// The ladders that this exercise is a rung of (some stand on two).
    QList<const Ladder *> laddersOf(const QString &exerciseId) const;

private:
    void indexExercises();

    CatalogData m_data;
    qsizetype m_shipped;
    QHash<QString, qsizetype> m_exerciseIndex;
    /// Lists of exercises that were replaced: a reading of the coach may still point into them. A
    /// person changes a few exercises at a time and the texts are shared, so this stays small.
    QList<QList<Exercise>> m_replaced;
};

} // namespace midback
