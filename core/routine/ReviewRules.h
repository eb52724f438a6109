#pragma once

#include "core/catalog/Exercise.h"
#include "core/routine/CautionFilter.h"
#include "core/routine/RoutineReview.h"
#include "core/routine/SessionRules.h"

namespace midback {

/// One item of a routine as the rules of RoutineReview see it.
struct ReviewedItem {
    QString exerciseId;
    Dose dose;
    const Exercise *exercise = nullptr; ///< null when the catalogue does not know it
    int seconds = 0;
    CautionEffect effect = {}; ///< of the person's conditions
    QString because = {};      ///< what these conditions are about

    bool is(Stage stage) const { return exercise && exercise->stage == stage; }
};

/// Seconds of the item that count for `plane`: an even share among its planes, the remainder goes
/// to the first ones. 0 for a plane that it does not have.
int planeShare(const ReviewedItem &item, Plane plane);
/// The same sharing for any number of seconds of that item.
int planeShare(const ReviewedItem &item, Plane plane, int seconds);

/// Notes about single items in their order, then those about the whole routine.
QList<ReviewNote> reviewNotes(const QList<ReviewedItem> &items, int totalSeconds);

/// The rules about single items (ItemRules.cpp) and about the routine as a whole (WholeRules.cpp).
QList<ReviewNote> itemNotes(const QList<ReviewedItem> &items);
QList<ReviewNote> wholeNotes(const QList<ReviewedItem> &items, int totalSeconds);

} // namespace midback
