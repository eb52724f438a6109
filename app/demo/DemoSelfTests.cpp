#include "app/demo/DemoSelfTests.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

constexpr quint32 ownDraws = 0x5E1F7E57; // apart from the draws of diary and sessions
constexpr int changeDays = 126;          // by then everything has changed that changes

/// On the way from `first` to `last`.
double onTheWay(int day, double first, double last)
{
    return first + (last - first) * std::min(1.0, day / double(changeDays));
}

BreathLead leadAt(int day, int bellyFrom, int bothFrom)
{
    return day >= bellyFrom  ? BreathLead::Belly
           : day >= bothFrom ? BreathLead::Both
                             : BreathLead::Chest;
}

} // namespace

DemoSelfTests::DemoSelfTests(quint32 seed)
    : m_random(seed ^ ownDraws)
    , m_clock(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC))
    , m_ids(m_clock, seed ^ ownDraws)
{
}

QList<SelfTestResult> DemoSelfTests::write(const QList<DemoDay> &course)
{
    m_results.clear();
    for (int day = 0; day + 1 < course.size(); ++day) {
        if (!course.at(day).holiday)
            writeDay(day, course.at(day).date);
    }
    return m_results;
}

void DemoSelfTests::writeDay(int day, const QDate &date)
{
    if (day % 14 == 2) {
        SelfTestResult turn = begin("st-rot-seated", date, QTime(18, 5));
        turn.left = tries(onTheWay(day, 310, 470), 20, 10);
        turn.right = tries(onTheWay(day, 440, 480), 20, 10);
        m_results.append(turn);
        SelfTestResult arms = begin("st-arm-wall", date, QTime(18, 15));
        arms.left = {std::min(30, int(onTheWay(day, 10, 35)) / 10 * 10)};
        arms.right = {std::min(30, int(onTheWay(day, 20, 35)) / 10 * 10)};
        m_results.append(arms);
    }
    if (day % 14 == 4) {
        SelfTestResult everyday = begin("st-psfs", date, QTime(20, 30));
        const auto rated = [&](const QString &name, double from, double to) {
            const int rating = int(std::lround(onTheWay(day, from, to))) + m_random.between(-1, 0);
            everyday.activities.append({name, std::clamp(rating, 0, 10)});
        };
        rated(QStringLiteral("Reversing the car"), 4, 9);
        rated(QStringLiteral("An hour at the desk"), 3, 8);
        rated(QStringLiteral("Reaching the top shelf"), 6, 9);
        m_results.append(everyday);
    }
    // The last one is over two weeks ago: it is due.
    if (day % 28 == 5) {
        SelfTestResult bend = begin("st-side", date, QTime(18, 5));
        bend.left = tries(onTheWay(day, 165, 180), 6, 5);
        bend.right = tries(onTheWay(day, 170, 178), 6, 5);
        m_results.append(bend);
    }
    if (day % 21 == 1) {
        SelfTestResult hands = begin("st-hilo", date, QTime(7, 10));
        hands.lying = leadAt(day, 20, 0);
        hands.sitting = leadAt(day, 60, 20);
        hands.standing = leadAt(day, 150, 60);
        m_results.append(hands);
        SelfTestResult breaths = begin("st-breath-rate", date, QTime(7, 20));
        breaths.tries = {10 * m_random.between(13, 16)};
        m_results.append(breaths);
    }
    if (day >= changeDays && day % 28 == 9) {
        SelfTestResult plank = begin("st-side-hold", date, QTime(18, 25));
        plank.left = {10 * m_random.between(22, 25)};
        plank.right = {10 * m_random.between(34, 38)};
        plank.note = QStringLiteral("After work, on the mat");
        m_results.append(plank);
    }
}

SelfTestResult DemoSelfTests::begin(const char *test, const QDate &date, const QTime &time)
{
    m_clock.setOffsetMinutes(demoOffsetMinutes(date));
    m_clock.setUtc(m_clock.momentAtLocal(date, time.addSecs(60 * m_random.between(0, 8))).utc);
    SelfTestResult result;
    result.id = m_ids.next<SelfTestResultId>();
    result.at = m_clock.now();
    result.test = QLatin1String(test);
    return result;
}

QList<int> DemoSelfTests::tries(double tenths, int spread, int step)
{
    QList<int> result;
    for (int i = 0; i < 3; ++i) {
        const double one = tenths + m_random.between(-spread, spread);
        result.append(int(std::lround(one / step)) * step);
    }
    return result;
}

} // namespace midback
