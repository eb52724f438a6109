#include "core/routine/ReviewRules.h"

namespace midback {

int planeShare(const ReviewedItem &item, Plane plane, int seconds)
{
    return item.exercise ? planeShare(*item.exercise, plane, seconds) : 0;
}

int planeShare(const ReviewedItem &item, Plane plane)
{
    return planeShare(item, plane, item.seconds);
}

QList<ReviewNote> reviewNotes(const QList<ReviewedItem> &items, int totalSeconds)
{
    return itemNotes(items) + wholeNotes(items, totalSeconds);
}

} // namespace midback
