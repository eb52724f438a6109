#include "core/catalog/ProgressionRules.h"

#include <algorithm>

namespace midback {

namespace {

using Faults = QList<CatalogFault>;

/// Difficulty by id, of the exercises whose fields could be read.
QHash<QString, int> difficulties(const CatalogData &data, const CatalogOrigins &origins)
{
    QHash<QString, int> result;
    for (const Exercise &exercise : data.exercises) {
        if (!origins.halfReadable.contains(exercise.id))
            result.insert(exercise.id, exercise.difficulty);
    }
    return result;
}

/// Walks the progressions depth first. A step to an exercise that is still on the path closes a
/// circle; each exercise is left once and for all, so each closing step is reported once. The path
/// is a list of its own, not the call stack, which a file could exhaust.
class CircleSearch {
public:
    CircleSearch(const CatalogData &data, const CatalogOrigins &origins, Faults &faults)
        : m_data(data)
        , m_origins(origins)
        , m_faults(faults)
    {
        for (qsizetype i = 0; i < data.progressions.size(); ++i)
            m_untried[data.progressions.at(i).from].append(i);
    }

    void run()
    {
        for (const Progression &step : m_data.progressions)
            walkFrom(step.from);
    }

private:
    void walkFrom(const QString &start)
    {
        if (m_done.contains(start))
            return;
        enter(start);
        while (!m_path.isEmpty()) {
            QList<qsizetype> &untried = m_untried[m_path.last()];
            if (untried.isEmpty()) {
                leave();
                continue;
            }
            const qsizetype step = untried.takeFirst();
            const QString &next = m_data.progressions.at(step).to;
            if (m_onPath.contains(next))
                report(step, next);
            else if (!m_done.contains(next))
                enter(next);
        }
    }

    void enter(const QString &id)
    {
        m_path.append(id);
        m_onPath.insert(id);
    }

    void leave()
    {
        m_onPath.remove(m_path.last());
        m_done.insert(m_path.takeLast());
    }

    void report(qsizetype step, const QString &start)
    {
        const QStringList circle = m_path.mid(m_path.indexOf(start)) << start;
        m_faults.append({m_origins.progressions.at(step), start,
                         QStringLiteral("the progressions go round in a cycle: %1")
                             .arg(circle.join(QStringLiteral(" -> ")))});
    }

    const CatalogData &m_data;
    const CatalogOrigins &m_origins;
    Faults &m_faults;
    QHash<QString, QList<qsizetype>> m_untried; // progressions by the exercise they leave
    QStringList m_path;
    QSet<QString> m_onPath;
    QSet<QString> m_done;
};

void refuseFall(const QHash<QString, int> &difficulty, const QString &easierId,
                const QString &harderId, const QString &file, const QString &id, Faults &faults)
{
    const auto easier = difficulty.constFind(easierId);
    const auto harder = difficulty.constFind(harderId);
    if (easier == difficulty.constEnd() || harder == difficulty.constEnd() || *harder >= *easier)
        return;
    faults.append({file, id,
                   QStringLiteral("the difficulty falls from %1 (%2) to %3 (%4)")
                       .arg(*easier)
                       .arg(easierId)
                       .arg(*harder)
                       .arg(harderId)});
}

} // namespace

void checkProgressions(const CatalogData &data, const CatalogOrigins &origins, Faults &faults)
{
    const QHash<QString, int> difficulty = difficulties(data, origins);
    QSet<std::pair<QString, QString>> linked;
    for (qsizetype i = 0; i < data.progressions.size(); ++i) {
        const Progression &step = data.progressions.at(i);
        linked.insert({step.from, step.to});
        refuseFall(difficulty, step.from, step.to, origins.progressions.at(i),
                   QStringLiteral("%1 -> %2").arg(step.from, step.to), faults);
    }
    for (qsizetype i = 0; i < data.ladders.size(); ++i) {
        const Ladder &ladder = data.ladders.at(i);
        for (qsizetype rung = 1; rung < ladder.rungs.size(); ++rung) {
            const QString &from = ladder.rungs.at(rung - 1);
            const QString &to = ladder.rungs.at(rung);
            if (!linked.contains({from, to})) // else reported as a progression
                refuseFall(difficulty, from, to, origins.ladders.at(i), ladder.id, faults);
        }
    }
    CircleSearch(data, origins, faults).run();
}

void checkSubstitutions(const CatalogData &data, const CatalogOrigins &origins, Faults &faults)
{
    const QHash<QString, int> difficulty = difficulties(data, origins);
    for (qsizetype i = 0; i < data.substitutions.size(); ++i) {
        const Substitution &one = data.substitutions.at(i);
        const auto fault = [&](const QString &message) {
            faults.append({origins.substitutions.at(i),
                           QStringLiteral("%1 -> %2").arg(one.from, one.to), message});
        };
        if (one.from == one.to)
            fault(QStringLiteral("an exercise cannot stand in for itself"));
        if (!difficulty.contains(one.from) || !difficulty.contains(one.to))
            continue;
        const int apart = difficulty.value(one.to) - difficulty.value(one.from);
        if (qAbs(apart) > 1) {
            fault(QStringLiteral("the difficulties are %1 and %2, more than one apart")
                      .arg(difficulty.value(one.from))
                      .arg(difficulty.value(one.to)));
        }
    }
}

} // namespace midback
