#pragma once

#include "core/catalog/Terms.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

struct Exercise;

/// What a person looks for. Inside one group any choice will do ("rotation or flexion"), between
/// groups all must hold. An empty group asks for nothing.
struct ExerciseFilter {
    QString text; ///< every word must occur in name, aliases or steps; accents and case are equal
    QList<Plane> planes;
    QList<Stage> stages;
    QList<Position> positions;
    /// What is at hand: exercises that need anything else drop out. Equipment::None alone leaves
    /// what needs nothing.
    QList<Equipment> atHand;
    QList<int> difficulties; ///< 1 to 5
    bool deskFriendly = false;
    bool own = false;     ///< only what the person added
    bool deleted = false; ///< what the person deleted, and only that; else none of it

    /// How many groups ask for something, the text aside.
    int activeGroups() const;
    bool isEmpty() const { return text.trimmed().isEmpty() && activeGroups() == 0; }

    friend bool operator==(const ExerciseFilter &, const ExerciseFilter &) = default;
};

/// Case folded, without accents, white space simplified: what a search compares.
QString searchKey(const QString &text);
/// The searchKey of everything in the exercise that a search looks at.
QString searchText(const Exercise &exercise);
/// `haystack` is the searchText of `exercise`; it is computed once and passed in.
bool matches(const ExerciseFilter &filter, const Exercise &exercise, const QString &haystack);

} // namespace midback
