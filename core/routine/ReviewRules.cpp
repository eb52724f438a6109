#include "core/routine/ReviewRules.h"

namespace midback {

int planeShare(const ReviewedItem &item, Plane plane, int seconds)
{
    const qsizetype place = item.exercise ? item.exercise->planes.indexOf(plane) : -1;
    if (place < 0)
        return 0;
    const int count = int(item.exercise->planes.size());
    return seconds / count + (place < seconds % count ? 1 : 0);
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
