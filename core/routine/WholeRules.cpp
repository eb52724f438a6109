#include "core/routine/ReviewRules.h"

#include "core/catalog/TermText.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct WholeRules {
    Q_DECLARE_TR_FUNCTIONS(WholeRules)
};

using Items = QList<ReviewedItem>;

void rotationShare(const Items &items, QList<ReviewNote> &notes)
{
    int mobility = 0;
    int rotation = 0;
    for (const ReviewedItem &item : items) {
        if (!item.is(Stage::Mobility))
            continue;
        mobility += item.seconds;
        rotation += planeShare(item, Plane::Rotation);
    }
    if (rotationSuffices(rotation, mobility))
        return;
    notes.append({ReviewCode::RotationShare, ReviewWeight::Hint,
                  WholeRules::tr("Of the time for mobility exercises, %1% is rotation. It matters "
                                 "most for the mid-back; %2% or more works well.")
                      .arg(rotation * 100 / mobility)
                      .arg(review::rotationPercent)});
}

bool sharesPlane(const ReviewedItem &item, const QList<Plane> &planes)
{
    return std::any_of(planes.begin(), planes.end(),
                       [&](Plane plane) { return item.exercise->hasPlane(plane); });
}

/// One note for each block of mobility whose new range nothing after it uses.
void activeFollowUp(const Items &items, QList<ReviewNote> &notes)
{
    for (qsizetype begin = 0; begin < items.size();) {
        if (!items.at(begin).is(Stage::Mobility)) {
            ++begin;
            continue;
        }
        QList<Plane> planes;
        qsizetype end = begin;
        for (; end < items.size() && items.at(end).is(Stage::Mobility); ++end)
            planes += directionsOf(*items.at(end).exercise);
        const bool used =
            std::any_of(items.begin() + end, items.end(), [&](const ReviewedItem &item) {
                return item.exercise && isActive(item.exercise->stage) && sharesPlane(item, planes);
            });
        if (!used && !planes.isEmpty()) {
            notes.append({ReviewCode::NoActiveFollowUp, ReviewWeight::Hint,
                          WholeRules::tr("After loosening up, one alignment or strength exercise "
                                         "in the same direction (%1, for example) helps to use "
                                         "the new range.")
                              .arg(termText(planes.first()).toLower()),
                          end - 1});
        }
        begin = end;
    }
}

void staticHolds(const Items &items, QList<ReviewNote> &notes)
{
    for (const Plane plane : enumValues<Plane>()) {
        int held = 0;
        for (const ReviewedItem &item : items)
            held +=
                item.exercise ? planeShare(item, plane, heldSeconds(*item.exercise, item.dose)) : 0;
        if (held <= review::staticHoldSeconds)
            continue;
        notes.append(
            {ReviewCode::StaticHold, ReviewWeight::Hint,
             WholeRules::tr("%1 is held still for %2. Beyond %3 in one session there is "
                            "little more to gain; moving exercises use the time better.")
                 .arg(termText(plane), lengthText(held), lengthText(review::staticHoldSeconds))});
    }
}

void length(int totalSeconds, QList<ReviewNote> &notes)
{
    if (totalSeconds > review::longSeconds) {
        notes.append({ReviewCode::TooLong, ReviewWeight::Warning,
                      WholeRules::tr("%1 is a lot for one go. Two shorter routines on different "
                                     "days are easier to keep up.")
                          .arg(lengthText(totalSeconds))});
    } else if (totalSeconds > review::guideMaxSeconds) {
        notes.append({ReviewCode::LongerThanGuide, ReviewWeight::Hint,
                      WholeRules::tr("%1 is fine when you have the time. 10 to 15 min a day is "
                                     "what the guide suggests; doing it often counts for more.")
                          .arg(lengthText(totalSeconds))});
    }
}

void upAndDown(const Items &items, QList<ReviewNote> &notes)
{
    int changes = 0;
    const Exercise *before = nullptr;
    for (const ReviewedItem &item : items) {
        if (!item.exercise)
            continue;
        if (before && isOnFloor(before->position) != isOnFloor(item.exercise->position))
            ++changes;
        before = item.exercise;
    }
    if (changes <= review::levelChanges)
        return;
    notes.append({ReviewCode::UpAndDown, ReviewWeight::Hint,
                  WholeRules::tr("This goes between the floor and sitting or standing %1 times. "
                                 "Grouping exercises by position makes it calmer.")
                      .arg(changes)});
}

} // namespace

QList<ReviewNote> wholeNotes(const Items &items, int totalSeconds)
{
    QList<ReviewNote> notes;
    rotationShare(items, notes);
    activeFollowUp(items, notes);
    staticHolds(items, notes);
    length(totalSeconds, notes);
    upAndDown(items, notes);
    return notes;
}

} // namespace midback
