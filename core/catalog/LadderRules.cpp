#include "core/catalog/LadderRules.h"

#include <utility>

namespace midback {

namespace {

using Pair = std::pair<QString, QString>;

QString arrow(const Pair &pair)
{
    return QStringLiteral("%1 -> %2").arg(pair.first, pair.second);
}

QList<Pair> neighboursOf(const Ladder &ladder)
{
    QList<Pair> result;
    for (qsizetype i = 1; i < ladder.rungs.size(); ++i)
        result.append({ladder.rungs.at(i - 1), ladder.rungs.at(i)});
    return result;
}

void checkRungs(const Ladder &ladder, const QString &file, QList<CatalogFault> &faults)
{
    if (ladder.rungs.size() < 2)
        faults.append({file, ladder.id, QStringLiteral("rungs: at least two are needed")});
    for (qsizetype i = 1; i < ladder.rungs.size(); ++i) {
        if (ladder.rungs.lastIndexOf(ladder.rungs.at(i), i - 1) >= 0) {
            faults.append({file, ladder.id,
                           QStringLiteral("rungs: \"%1\" stands twice").arg(ladder.rungs.at(i))});
        }
    }
}

} // namespace

void checkLadders(const CatalogData &data, const CatalogOrigins &origins,
                  QList<CatalogFault> &faults)
{
    QHash<Pair, QString> ladderOfStep;
    for (const Progression &step : data.progressions)
        ladderOfStep.insert({step.from, step.to}, step.ladder);

    QHash<QString, QList<Pair>> neighbours;
    for (qsizetype i = 0; i < data.ladders.size(); ++i) {
        const Ladder &ladder = data.ladders.at(i);
        const QString &file = origins.ladders.at(i);
        checkRungs(ladder, file, faults);
        const QList<Pair> pairs = neighboursOf(ladder);
        for (const Pair &pair : pairs) {
            const auto step = ladderOfStep.constFind(pair);
            if (step == ladderOfStep.constEnd()) {
                faults.append({file, ladder.id,
                               QStringLiteral("no progression leads from rung to rung: %1")
                                   .arg(arrow(pair))});
            } else if (step->isEmpty()) {
                faults.append({file, arrow(pair),
                               QStringLiteral("ladder: should be \"%1\", as the two are neighbours "
                                              "there")
                                   .arg(ladder.id)});
            }
        }
        neighbours[ladder.id] += pairs;
    }
    for (qsizetype i = 0; i < data.progressions.size(); ++i) {
        const Progression &step = data.progressions.at(i);
        const auto pairs = neighbours.constFind(step.ladder);
        const Pair pair(step.from, step.to);
        if (pairs != neighbours.constEnd() && !pairs->contains(pair)) {
            faults.append(
                {origins.progressions.at(i), arrow(pair),
                 QStringLiteral("ladder: the two are not neighbours on \"%1\"").arg(step.ladder)});
        }
    }
}

} // namespace midback
