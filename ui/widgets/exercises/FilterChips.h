#pragma once

#include "core/catalog/TermText.h"
#include "ui/widgets/ChipGroup.h"

namespace midback {

/// One chip for every term of an enumeration, its word as id.
template<class Term>
void addTermChips(ChipGroup &group)
{
    for (const Term term : enumValues<Term>())
        group.addChip(enumWord(term), termText(term));
}

template<class Term>
QList<Term> selectedTerms(const ChipGroup &group)
{
    QList<Term> terms;
    const QStringList ids = group.selected();
    for (const QString &id : ids) {
        if (const auto term = enumFromWord<Term>(id))
            terms.append(*term);
    }
    return terms;
}

} // namespace midback
