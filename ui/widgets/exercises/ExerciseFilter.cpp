#include "ui/widgets/exercises/ExerciseFilter.h"

#include "core/catalog/Exercise.h"

#include <algorithm>

namespace midback {

namespace {

template<class T>
bool allows(const QList<T> &choice, const T &value)
{
    return choice.isEmpty() || choice.contains(value);
}

bool allowsAny(const QList<Plane> &choice, const QList<Plane> &planes)
{
    return choice.isEmpty() || std::any_of(planes.begin(), planes.end(),
                                           [&](Plane plane) { return choice.contains(plane); });
}

bool isAtHand(const QList<Equipment> &atHand, const QList<Equipment> &needed)
{
    return atHand.isEmpty() || std::all_of(needed.begin(), needed.end(), [&](Equipment piece) {
               return piece == Equipment::None || atHand.contains(piece);
           });
}

} // namespace

int ExerciseFilter::activeGroups() const
{
    return int(!planes.isEmpty()) + int(!stages.isEmpty()) + int(!positions.isEmpty()) +
           int(!atHand.isEmpty()) + int(!difficulties.isEmpty()) + int(deskFriendly) + int(own) +
           int(deleted);
}

QString searchKey(const QString &text)
{
    QString key;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    key.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark()) // keyboards have the straight apostrophe alone
            key.append(c == QChar(0x2019) ? QChar(u'\'') : c);
    }
    return key.toCaseFolded().simplified();
}

QString searchText(const Exercise &exercise)
{
    const QStringList parts = QStringList{exercise.name} + exercise.aliases + exercise.steps;
    return searchKey(parts.join(QLatin1Char('\n')));
}

bool matches(const ExerciseFilter &filter, const Exercise &exercise, const QString &haystack)
{
    if (exercise.retired != filter.deleted || !allowsAny(filter.planes, exercise.planes) ||
        !allows(filter.stages, exercise.stage) || !allows(filter.positions, exercise.position) ||
        !allows(filter.difficulties, exercise.difficulty) ||
        !isAtHand(filter.atHand, exercise.equipment) ||
        (filter.deskFriendly && !exercise.deskFriendly) || (filter.own && !exercise.own)) {
        return false;
    }
    const QStringList words = searchKey(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return haystack.contains(word); });
}

} // namespace midback
