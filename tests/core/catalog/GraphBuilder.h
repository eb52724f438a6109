#pragma once

#include "core/catalog/CatalogLoad.h"

namespace midback::test {

/// Short ids of exercises and ladders for a graph.
namespace ids {
inline const QString a = QStringLiteral("a");
inline const QString b = QStringLiteral("b");
inline const QString c = QStringLiteral("c");
inline const QString d = QStringLiteral("d");
inline const QString l1 = QStringLiteral("L1");
inline const QString l2 = QStringLiteral("L2");
} // namespace ids

/// Builds the data that rules over the whole catalogue look at, with every item from "file.json".
class GraphBuilder {
public:
    GraphBuilder &exercise(const QString &id, int difficulty)
    {
        Exercise one;
        one.id = id;
        one.difficulty = difficulty;
        data.exercises.append(one);
        origins.exercises.append(file);
        return *this;
    }
    GraphBuilder &ladder(const QString &id, const QStringList &rungs)
    {
        data.ladders.append({id, id, Plane::Rotation, rungs});
        origins.ladders.append(file);
        return *this;
    }
    GraphBuilder &step(const QString &from, const QString &to, const QString &ladder = {})
    {
        data.progressions.append({from, to, Change::Load, QStringLiteral("more"), ladder});
        origins.progressions.append(file);
        return *this;
    }
    GraphBuilder &instead(const QString &from, const QString &to)
    {
        data.substitutions.append({from, to, QStringLiteral("tired")});
        origins.substitutions.append(file);
        return *this;
    }
    /// What a rule such as checkLadders reports, as text.
    template<class Rule>
    QStringList faults(Rule rule) const
    {
        QList<CatalogFault> found;
        rule(data, origins, found);
        QStringList lines;
        for (const CatalogFault &fault : found)
            lines.append(fault.toString());
        return lines;
    }

    CatalogData data;
    CatalogOrigins origins;

private:
    const QString file = QStringLiteral("file.json");
};

} // namespace midback::test
