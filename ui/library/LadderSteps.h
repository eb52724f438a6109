#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

class Catalog;

/// One way on from an exercise to another, in words.
struct LadderStep {
    enum class Kind { Easier, Harder, Instead };

    Kind kind = Kind::Easier;
    QString exerciseId;
    QString reason; ///< a sentence: what that one leaves away or adds, or when to take it
};

/// What is easier, harder, and instead of an exercise, in that order.
QList<LadderStep> ladderSteps(const QString &exerciseId, const Catalog &catalog);

} // namespace midback
