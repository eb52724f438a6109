#include "core/routine/RoutineReview.h"

#include "core/catalog/Catalog.h"
#include "core/routine/ReviewRules.h"
#include "core/routine/Routine.h"

#include <iterator>

namespace midback {

namespace {

void share(RoutineReview &review, const ReviewedItem &item)
{
    review.totalSeconds += item.seconds;
    if (!item.exercise) {
        review.unknownSeconds += item.seconds;
        return;
    }
    review.stageSeconds[std::size_t(item.exercise->stage)] += item.seconds;
    for (const Plane plane : item.exercise->planes)
        review.planeSeconds[std::size_t(plane)] += planeShare(item, plane);
}

} // namespace

QList<ReviewNote> RoutineReview::notesOn(qsizetype item) const
{
    QList<ReviewNote> result;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(result),
                 [item](const ReviewNote &note) { return note.item == item; });
    return result;
}

RoutineReview reviewRoutine(const Routine &routine, const Catalog &catalog,
                            const QStringList &conditions)
{
    QList<ReviewedItem> items;
    for (const RoutineItem &item : routine.items) {
        const Exercise *exercise = catalog.exercise(item.exerciseId);
        ReviewedItem reviewed{item.exerciseId, item.dose, exercise,
                              item.dose.totalSeconds(exercise && exercise->sided)};
        if (exercise) {
            reviewed.effect = cautionEffect(*exercise, conditions, catalog);
            reviewed.because = meaningsOf(reviewed.effect.cautions, catalog);
        }
        items.append(reviewed);
    }

    RoutineReview review;
    for (const ReviewedItem &item : items)
        share(review, item);
    review.notes = reviewNotes(items, review.totalSeconds);
    return review;
}

} // namespace midback
