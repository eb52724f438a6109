#include "core/routine/ComposedSession.h"

#include "core/catalog/Catalog.h"

#include <cmath>
#include <numeric>

namespace midback {

namespace {

/// To a thousandth, so that the text of the JSON is short and the same everywhere.
double shareOf(int part, int whole)
{
    return whole > 0 ? std::round(part * 1000.0 / whole) / 1000.0 : 0;
}

template<class Enum, std::size_t N>
QJsonObject shares(const std::array<int, N> &seconds, int whole)
{
    QJsonObject object;
    for (const Enum value : enumValues<Enum>())
        object.insert(enumWord(value), shareOf(seconds[std::size_t(value)], whole));
    return object;
}

QJsonObject itemJson(const ComposedItem &composed, const Exercise &exercise)
{
    return {{QStringLiteral("exercise"), exercise.id},
            {QStringLiteral("name"), exercise.name},
            {QStringLiteral("stage"), enumWord(exercise.stage)},
            {QStringLiteral("planes"), QJsonArray::fromStringList(enumWords(exercise.planes))},
            {QStringLiteral("position"), enumWord(exercise.position)},
            {QStringLiteral("sided"), exercise.sided},
            {QStringLiteral("dose"), toJson(composed.item.dose)},
            {QStringLiteral("level"), composed.level},
            {QStringLiteral("seconds"), composed.seconds},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(enumWords(composed.reasons))},
            {QStringLiteral("reason"), composed.sentence}};
}

} // namespace

Routine ComposedSession::routine(const RoutineId &id, const QString &name) const
{
    Routine routine{id, name, {}};
    for (const ComposedItem &item : items)
        routine.items.append(item.item);
    return routine;
}

QJsonObject toJson(const ComposedSession &session, const Catalog &catalog)
{
    QJsonArray items;
    for (const ComposedItem &one : session.items)
        items.append(itemJson(one, *catalog.exercise(one.item.exerciseId)));
    QJsonArray leftOut;
    for (const LeftOut &one : session.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("exercise"), one.exerciseId},
                                   {QStringLiteral("code"), enumWord(one.reason)},
                                   {QStringLiteral("reason"), one.sentence}});
    }
    const int total = session.totalSeconds;
    const int planned =
        std::accumulate(session.stageTargets.begin(), session.stageTargets.end(), 0);
    const int mobility = session.stageSeconds[std::size_t(Stage::Mobility)];
    return {{QStringLiteral("total_s"), total},
            {QStringLiteral("items"), items},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("shares"),
             QJsonObject{{QStringLiteral("stages"), shares<Stage>(session.stageSeconds, total)},
                         {QStringLiteral("planned"), shares<Stage>(session.stageTargets, planned)},
                         {QStringLiteral("planes"), shares<Plane>(session.planeSeconds, total)},
                         {QStringLiteral("rotation_of_mobility"),
                          shareOf(session.mobilityRotationSeconds, mobility)}}},
            {QStringLiteral("notes"), QJsonArray::fromStringList(session.notes)}};
}

} // namespace midback
