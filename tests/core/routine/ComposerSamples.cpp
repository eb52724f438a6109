#include "tests/core/routine/ComposerSamples.h"

#include "core/catalog/CatalogReader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <sstream>

namespace midback::test {

namespace {

class Draws {
public:
    explicit Draws(quint64 seed) : m_engine(seed) {}

    int between(int low, int high) { return low + int(m_engine() % std::uint64_t(high - low + 1)); }
    bool oneIn(int count) { return between(1, count) == 1; }
    quint64 any() { return m_engine(); }
    /// Each of `all` with a chance of `percent`.
    template<class T>
    QList<T> some(const QList<T> &all, int percent)
    {
        QList<T> chosen;
        for (const T &one : all) {
            if (between(1, 100) <= percent)
                chosen.append(one);
        }
        return chosen;
    }

private:
    std::mt19937_64 m_engine;
};

template<class List>
void put(std::ostream &out, const char *name, const List &words)
{
    out << ", " << name << " [" << words.join(QLatin1Char(' ')).toStdString() << ']';
}

} // namespace

ComposerRequest drawnRequest(quint64 seed, const Catalog &catalog)
{
    Draws draws(seed);
    ComposerRequest request;
    request.minutes = draws.between(4, 30);
    request.stage = draws.between(1, 4);
    request.seed = draws.any();
    if (draws.oneIn(2))
        request.positions = draws.some(enumValues<Position>(), 65);
    if (draws.oneIn(2)) {
        request.equipment = draws.some(enumValues<Equipment>(), draws.between(0, 100));
        request.equipment->removeAll(Equipment::None);
    }
    request.contributors = draws.some(enumValues<Contributor>(), 25);
    if (draws.oneIn(2)) {
        QStringList ids;
        for (const Caution &one : catalog.data().cautions)
            ids.append(one.id);
        request.conditions = draws.some<QString>(ids, draws.between(5, 40));
    }
    request.strengthDay = !draws.oneIn(4);
    for (const Ladder &ladder : catalog.ladders()) {
        if (draws.oneIn(12))
            request.strengthLinesYesterday.append(ladder.id);
    }
    if (draws.oneIn(2)) {
        for (int &seconds : request.lastWeekSeconds)
            seconds = draws.between(0, 2400);
        for (int &seconds : request.lastWeekHeldSeconds)
            seconds = draws.between(0, 700);
    }
    if (draws.oneIn(3)) {
        for (const Ladder &ladder : draws.some(catalog.ladders(), 60)) {
            const int rung = draws.between(0, int(ladder.rungs.size()) - 1);
            request.currentRungs.insert(ladder.id, ladder.rungs.at(rung));
        }
        for (const Exercise &one : draws.some(catalog.exercises(), 40))
            request.reachedLevels.insert(one.id, draws.between(1, 3));
    }
    return request;
}

ComposerRequest plainRequest(int minutes, int stage)
{
    ComposerRequest request;
    request.minutes = minutes;
    request.stage = stage;
    return request;
}

QList<Equipment> householdItems()
{
    return {Equipment::Chair, Equipment::Wall, Equipment::Towel, Equipment::Pillow,
            Equipment::Desk};
}

ComposedSession sessionFor(const ComposerRequest &request, const Catalog &catalog)
{
    const Result<Composition> made = compose(request, catalog);
    if (!made) {
        ADD_FAILURE() << made.error().detail.toStdString();
        return {};
    }
    if (const auto *nothing = std::get_if<NothingFits>(&*made)) {
        ADD_FAILURE() << nothing->sentence.toStdString() << ' ' << describe(request);
        return {};
    }
    return std::get<ComposedSession>(*made);
}

QStringList idsOf(const ComposedSession &session)
{
    QStringList ids;
    for (const ComposedItem &one : session.items)
        ids.append(one.item.exerciseId);
    return ids;
}

const LeftOut *leftOut(const ComposedSession &session, const char *id)
{
    const auto it =
        std::find_if(session.leftOut.begin(), session.leftOut.end(),
                     [&](const LeftOut &one) { return one.exerciseId == QLatin1String(id); });
    return it == session.leftOut.end() ? nullptr : &*it;
}

std::string describe(const ComposerRequest &request)
{
    std::ostringstream out;
    out << request.minutes << " min, stage " << request.stage << ", seed " << request.seed;
    if (request.positions)
        put(out, "positions", enumWords(*request.positions));
    if (request.equipment)
        put(out, "equipment", enumWords(*request.equipment));
    put(out, "contributors", enumWords(request.contributors));
    put(out, "conditions", request.conditions);
    put(out, "yesterday", request.strengthLinesYesterday);
    out << (request.strengthDay ? ", strength day" : ", no strength day");
    out << ", " << request.currentRungs.size() << " rungs, " << request.reachedLevels.size()
        << " levels";
    return out.str();
}

} // namespace midback::test
