#pragma once

#include "core/routine/composer/Attempt.h"

namespace midback {

/// Puts a composition into words: why each exercise is there, why each other one is not, and which
/// rule a limit has set aside.
class ComposerReasons {
public:
    ComposerReasons(const ComposerRequest &request, const Catalog &catalog, const Attempt &attempt);

    /// `index` counts in `attempt.chosen`.
    ComposedItem item(qsizetype index) const;
    /// What the request rules out, and what fits but was not needed, in the catalogue's order.
    QList<LeftOut> leftOut() const;
    QStringList notes() const;

private:
    const Candidate &candidateOf(const Exercise &exercise) const;
    const Exercise *loosenedBefore(qsizetype index) const;
    ItemReason placeOf(qsizetype index) const;
    QString placeSentence(ItemReason place, qsizetype index) const;
    QString sentenceOf(const LeftOut &one) const;
    QString notNeeded(const Exercise &exercise) const;

    const ComposerRequest &m_request;
    const Catalog &m_catalog;
    const Attempt &m_attempt;
};

} // namespace midback
