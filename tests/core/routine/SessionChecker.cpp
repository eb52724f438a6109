#include "tests/core/routine/SessionChecker.h"

#include "tests/core/routine/RuleSums.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace midback::test {

namespace {

class Check {
public:
    Check(const ComposedSession &session, const ComposerRequest &request, const Catalog &catalog)
        : m_session(session)
        , m_request(request)
        , m_catalog(catalog)
    {
        for (const ComposedItem &one : session.items)
            m_exercises.append(catalog.exercise(one.item.exerciseId));
        for (const Exercise &one : catalog.exercises())
            m_ruledOut.insert(one.id, ruledOutBy(one, request, catalog));
    }

    QStringList run()
    {
        if (m_exercises.contains(nullptr)) {
            m_faults.append(QStringLiteral("an exercise that the catalogue lacks"));
            return m_faults;
        }
        length();
        items();
        order();
        rotationShare();
        newRange();
        staticHolds();
        stageShares();
        upAndDown();
        leftOut();
        words();
        return m_faults;
    }

private:
    void expect(bool holds, const QString &fault)
    {
        if (!holds)
            m_faults.append(fault);
    }

    int seconds(qsizetype i) const
    {
        return secondsOf(m_session.items.at(i).item.dose, m_exercises.at(i)->sided);
    }

    void length()
    {
        int total = 0;
        for (qsizetype i = 0; i < m_exercises.size(); ++i)
            total += seconds(i);
        expect(total == m_session.totalSeconds, QStringLiteral("the total is not the sum"));
        expect(std::abs(total - 60 * m_request.minutes) * 10 <= 60 * m_request.minutes,
               QStringLiteral("%1 s are not within 10 %").arg(total));
        expect(total <= 1800, QStringLiteral("longer than half an hour"));
    }

    void items()
    {
        std::set<QString> seen;
        for (qsizetype i = 0; i < m_exercises.size(); ++i) {
            const Exercise &exercise = *m_exercises.at(i);
            const ComposedItem &one = m_session.items.at(i);
            expect(seen.insert(exercise.id).second, exercise.id + QStringLiteral(" twice"));
            expect(!m_ruledOut.value(exercise.id), exercise.id + QStringLiteral(" is ruled out"));
            expect(one.level >= 1 && one.level <= 3 &&
                       one.item.dose == exercise.doseLevels[std::size_t(one.level - 1)],
                   exercise.id + QStringLiteral(" has another dose than its level"));
            expect(one.level <= m_request.reachedLevels.value(exercise.id, 3),
                   exercise.id + QStringLiteral(" is above the reached level"));
            const bool gentle = mustBeGentle(exercise, m_request, m_catalog);
            expect(!gentle || one.level == 1, exercise.id + QStringLiteral(" is not gentle"));
            expect(one.reasons.contains(ItemReason::Gentle) == gentle,
                   exercise.id + QStringLiteral(" has the wrong note about its dose"));
            expect(one.seconds == seconds(i), exercise.id + QStringLiteral(" has other seconds"));
        }
    }

    void order()
    {
        expect(!m_exercises.isEmpty() && m_exercises.first()->stage == Stage::Breathing,
               QStringLiteral("does not begin with breathing"));
        expect(std::is_sorted(
                   m_exercises.begin(), m_exercises.end(),
                   [](const Exercise *a, const Exercise *b) { return a->stage < b->stage; }),
               QStringLiteral("stages are out of order"));
        expect(firstOf(Stage::Mobility) < m_exercises.size(), QStringLiteral("no mobility"));
    }

    qsizetype firstOf(Stage stage) const
    {
        qsizetype i = 0;
        while (i < m_exercises.size() && m_exercises.at(i)->stage != stage)
            ++i;
        return i;
    }

    void rotationShare()
    {
        int mobility = 0;
        int rotation = 0;
        for (qsizetype i = 0; i < m_exercises.size(); ++i) {
            if (m_exercises.at(i)->stage != Stage::Mobility)
                continue;
            mobility += seconds(i);
            rotation += sharesOf(*m_exercises.at(i), seconds(i))[Plane::Rotation];
        }
        expect(rotation == m_session.mobilityRotationSeconds,
               QStringLiteral("rotation is summed up differently"));
        const bool forbidden = !isAllowed([](const Exercise &one) {
            return one.stage == Stage::Mobility && one.planes.contains(Plane::Rotation);
        });
        expect(forbidden || rotation * 10 >= mobility * 4,
               QStringLiteral("rotation is %1 s of %2 s").arg(rotation).arg(mobility));
        expect(!forbidden || !m_session.notes.isEmpty(),
               QStringLiteral("nobody says that rotation is left out"));
    }

    template<class Wanted>
    bool isAllowed(Wanted wanted) const
    {
        return std::any_of(
            m_catalog.exercises().begin(), m_catalog.exercises().end(),
            [&](const Exercise &one) { return wanted(one) && !m_ruledOut.value(one.id); });
    }

    void newRange()
    {
        std::set<Plane> loosened;
        const Exercise *next = nullptr;
        for (const Exercise *one : m_exercises) {
            if (one->stage == Stage::Mobility)
                loosened.merge(spineDirections(*one));
            else if (one->stage > Stage::Mobility && !next)
                next = one;
        }
        expect(next && overlap(spineDirections(*next), loosened),
               QStringLiteral("what was loosened is not used at once"));
    }

    void staticHolds()
    {
        std::map<Plane, int> held;
        for (qsizetype i = 0; i < m_exercises.size(); ++i) {
            const int still = stillSeconds(*m_exercises.at(i), m_session.items.at(i).item.dose);
            for (const auto &[plane, share] : sharesOf(*m_exercises.at(i), still))
                held[plane] += share;
        }
        for (const auto &[plane, total] : held) {
            const int week = m_request.lastWeekHeldSeconds[std::size_t(plane)];
            expect(total == 0 || (total <= 240 && total + week <= 600),
                   QStringLiteral("%1 s held still").arg(total));
        }
    }

    /// The seconds that a stage could have at most.
    double capacity(Stage stage) const
    {
        double all = 0;
        double rotation = 0;
        for (const Exercise &one : m_catalog.exercises()) {
            if (one.stage != stage || m_ruledOut.value(one.id))
                continue;
            const int level = mustBeGentle(one, m_request, m_catalog)
                                  ? 1
                                  : m_request.reachedLevels.value(one.id, 3);
            const int longest = secondsOf(one.doseLevels[std::size_t(level - 1)], one.sided);
            all += longest;
            rotation += sharesOf(one, longest)[Plane::Rotation];
        }
        return stage == Stage::Mobility && rotation > 0 ? std::min(all, rotation * 2.5) : all;
    }

    void stageShares()
    {
        static const double table[4][4] = {
            {40, 50, 10, 0}, {20, 60, 20, 0}, {10, 45, 35, 10}, {10, 35, 20, 35}};
        double target[4] = {0, 0, 0, 0};
        const double rooms[4] = {capacity(Stage::Breathing), capacity(Stage::Mobility),
                                 capacity(Stage::Alignment), capacity(Stage::Strength)};
        std::set<int> open{0, 1, 2, 3};
        double left = 60.0 * m_request.minutes;
        // Stages that cannot take their part are filled; the others share what is left.
        for (bool again = true; again;) {
            again = false;
            double percent = 0;
            for (const int stage : open)
                percent += table[m_request.stage - 1][stage];
            double filled = 0;
            for (auto it = open.begin(); it != open.end();) {
                const double room = rooms[*it];
                const double part =
                    percent > 0 ? left * table[m_request.stage - 1][*it] / percent : 0;
                target[*it] = std::min(part, room);
                if (part < room || part == 0) {
                    ++it;
                    continue;
                }
                filled += room;
                again = true;
                it = open.erase(it);
            }
            left -= filled;
        }
        const double tolerance = std::max(90.0, 6.0 * m_request.minutes) + 2; // whole seconds
        for (int stage = 0; stage < 4; ++stage) {
            int has = 0;
            for (qsizetype i = 0; i < m_exercises.size(); ++i)
                has += m_exercises.at(i)->stage == Stage(stage) ? seconds(i) : 0;
            expect(has == m_session.stageSeconds[std::size_t(stage)],
                   QStringLiteral("a stage is summed up differently"));
            expect(std::abs(has - target[stage]) <= tolerance,
                   QStringLiteral("stage %1 has %2 s, its share is %3 s")
                       .arg(stage)
                       .arg(has)
                       .arg(target[stage]));
        }
    }

    void upAndDown()
    {
        const auto isUp = [](const Exercise *one) {
            return one->position == Position::Seated || one->position == Position::Standing ||
                   one->position == Position::Wall;
        };
        int changes = 0;
        for (qsizetype i = 1; i < m_exercises.size(); ++i)
            changes += isUp(m_exercises.at(i)) != isUp(m_exercises.at(i - 1)) ? 1 : 0;
        expect(changes <= 3, QStringLiteral("up and down %1 times").arg(changes));
    }

    void leftOut()
    {
        QStringList expected;
        for (const Exercise &one : m_catalog.exercises()) {
            if (!m_exercises.contains(&one))
                expected.append(one.id);
        }
        QStringList given;
        for (const LeftOut &one : m_session.leftOut) {
            given.append(one.exerciseId);
            const auto reason = m_ruledOut.value(one.exerciseId);
            expect(one.reason == reason.value_or(LeftOutReason::NotNeeded),
                   one.exerciseId + QStringLiteral(" is left out for another reason: ") +
                       enumWord(one.reason));
        }
        expect(given == expected, QStringLiteral("items and left out are not the catalogue"));
    }

    void words()
    {
        QStringList sentences = m_session.notes;
        for (const ComposedItem &one : m_session.items) {
            sentences.append(one.sentence);
            expect(!one.reasons.isEmpty(), QStringLiteral("an item without a reason"));
        }
        for (const LeftOut &one : m_session.leftOut)
            sentences.append(one.sentence);
        for (const QString &sentence : sentences) {
            expect(sentence.size() > 10 && sentence.endsWith(QLatin1Char('.')) &&
                       !sentence.contains(QStringLiteral("%1")) &&
                       !sentence.contains(QStringLiteral(": .")),
                   QStringLiteral("not a sentence: ") + sentence);
        }
    }

    const ComposedSession &m_session;
    const ComposerRequest &m_request;
    const Catalog &m_catalog;
    QList<const Exercise *> m_exercises;
    QHash<QString, std::optional<LeftOutReason>> m_ruledOut;
    QStringList m_faults;
};

} // namespace

QStringList faultsOf(const ComposedSession &session, const ComposerRequest &request,
                     const Catalog &catalog)
{
    return Check(session, request, catalog).run();
}

} // namespace midback::test
