#include "core/routine/ReviewRules.h"

#include "core/catalog/TermText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace midback {

namespace {

struct ItemRules {
    Q_DECLARE_TR_FUNCTIONS(ItemRules)
};

/// Where the closing block of breathing begins, for a routine that also begins with breathing;
/// else the number of items.
qsizetype closingBreathing(const QList<ReviewedItem> &items)
{
    qsizetype begin = items.size();
    if (items.isEmpty() || !items.first().is(Stage::Breathing))
        return begin;
    while (begin > 0 && items.at(begin - 1).is(Stage::Breathing))
        --begin;
    return begin == 0 ? items.size() : begin;
}

ReviewNote unknown(const ReviewedItem &item, qsizetype index)
{
    return {ReviewCode::UnknownExercise, ReviewWeight::Warning,
            ItemRules::tr("This catalogue does not know “%1”. It stays in the routine "
                          "as it is.")
                .arg(item.exerciseId),
            index};
}

/// What the conditions of the person say about the item; most often nothing.
void conditionNote(const ReviewedItem &item, qsizetype index, QList<ReviewNote> &notes)
{
    if (item.effect.kind == CautionEffect::LeftOut) {
        notes.append({ReviewCode::Filtered, ReviewWeight::Warning,
                      ItemRules::tr("%1 does not go with what you told about yourself: %2. "
                                    "Another exercise may suit you better.")
                          .arg(item.exercise->name, item.because),
                      index});
        return;
    }
    const int gentle = item.exercise->doseLevels[0].totalSeconds(item.exercise->sided);
    if (item.effect.kind == CautionEffect::Gentle && item.seconds > gentle) {
        notes.append({ReviewCode::MoreThanGentle, ReviewWeight::Hint,
                      ItemRules::tr("%1 is worth the smallest dose, slowly and within comfort: %2.")
                          .arg(item.exercise->name, item.because),
                      index});
    }
}

ReviewNote outOfOrder(const ReviewedItem &item, const ReviewedItem &before, qsizetype index)
{
    return {ReviewCode::StageOrder, ReviewWeight::Warning,
            ItemRules::tr("%1 (%2) comes after %3 (%4). Each stage prepares the next, so it may "
                          "work better further up.")
                .arg(item.exercise->name, termText(item.exercise->stage).toLower(),
                     before.exercise->name, termText(before.exercise->stage).toLower()),
            index};
}

ReviewNote repeated(const ReviewedItem &item, qsizetype index)
{
    return {ReviewCode::Repeated, ReviewWeight::Hint,
            ItemRules::tr("%1 is in this routine already. A larger dose in one place does the "
                          "same.")
                .arg(item.exercise->name),
            index};
}

} // namespace

QList<ReviewNote> itemNotes(const QList<ReviewedItem> &items)
{
    QList<ReviewNote> notes;
    QSet<QString> seen;
    const ReviewedItem *before = nullptr;
    const qsizetype closing = closingBreathing(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ReviewedItem &item = items.at(i);
        if (!item.exercise) {
            notes.append(unknown(item, i));
            continue;
        }
        conditionNote(item, i, notes);
        const bool falls = before && item.exercise->stage < before->exercise->stage;
        if (falls && i < closing)
            notes.append(outOfOrder(item, *before, i));
        // Breathing at the end checks again what the beginning noticed (clinical-facts I2).
        if (seen.contains(item.exerciseId) && i < closing)
            notes.append(repeated(item, i));
        seen.insert(item.exerciseId);
        before = &item;
    }
    return notes;
}

} // namespace midback
