#include "ui/selftests/SelfTestRun.h"

#include "ui/selftests/SelfTestText.h"

#include <algorithm>

namespace midback {

namespace {

std::chrono::seconds readyTimeOf(const SelfTest &test)
{
    return test.kind == SelfTestKind::Hold ? SelfTestRun::getReady : std::chrono::seconds(0);
}

bool isTyped(SelfTestKind kind)
{
    return kind != SelfTestKind::Category && kind != SelfTestKind::Ratings;
}

} // namespace

SelfTestRun::SelfTestRun(const SelfTest &test, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_test(test)
    , m_timer(clock, readyTimeOf(test), std::chrono::seconds(test.timerSeconds))
    , m_side(test.sided ? TestSide::Left : TestSide::Both)
{
    for (const TestSide side : sides())
        m_tries.append({side, QList<std::optional<int>>(isTyped(test.kind) ? test.tries : 0)});
}

QList<TestSide> SelfTestRun::sides() const
{
    return m_test.sided ? QList{TestSide::Left, TestSide::Right} : QList{TestSide::Both};
}

const QList<std::optional<int>> *SelfTestRun::triesOf(TestSide side) const
{
    for (const auto &[each, tries] : m_tries) {
        if (each == side)
            return &tries;
    }
    return nullptr;
}

QList<std::optional<int>> *SelfTestRun::triesOf(TestSide side)
{
    return const_cast<QList<std::optional<int>> *>(std::as_const(*this).triesOf(side));
}

void SelfTestRun::load(const SelfTestResult &result)
{
    const std::pair<TestSide, const QList<int> &> stored[] = {{TestSide::Both, result.tries},
                                                              {TestSide::Left, result.left},
                                                              {TestSide::Right, result.right}};
    for (const auto &[side, tries] : stored) {
        for (qsizetype i = 0; i < tries.size(); ++i)
            setAmount(side, int(i), tries.at(i));
    }
    m_leads = {result.lying, result.sitting, result.standing};
    for (qsizetype i = 0; i < std::min<qsizetype>(mostActivities, result.activities.size()); ++i)
        m_activities.at(size_t(i)) = {result.activities.at(i).name, result.activities.at(i).rating};
    Q_EMIT changed();
}

void SelfTestRun::offerNames(const QStringList &names)
{
    for (int i = 0; i < mostActivities && i < names.size(); ++i)
        m_activities.at(size_t(i)).name = names.at(i);
    Q_EMIT changed();
}

bool SelfTestRun::hasEntries() const
{
    const auto given = [](const auto &one) { return one.has_value(); };
    return std::any_of(m_tries.begin(), m_tries.end(),
                       [&](const auto &side) {
                           return std::any_of(side.second.begin(), side.second.end(), given);
                       }) ||
           std::any_of(m_leads.begin(), m_leads.end(), given) ||
           std::any_of(m_activities.begin(), m_activities.end(),
                       [](const Activity &one) { return one.rating.has_value(); });
}

void SelfTestRun::setAmount(TestSide side, int attempt, std::optional<int> tenths)
{
    QList<std::optional<int>> *tries = triesOf(side);
    if (!tries || attempt < 0 || attempt >= tries->size() || tries->at(attempt) == tenths ||
        (tenths && (*tenths < 0 || *tenths > mostTenths)))
        return;
    (*tries)[attempt] = tenths;
    Q_EMIT changed();
}

std::optional<int> SelfTestRun::amount(TestSide side, int attempt) const
{
    const QList<std::optional<int>> *tries = triesOf(side);
    return tries ? tries->value(attempt) : std::nullopt;
}

void SelfTestRun::setLead(BreathPosition position, std::optional<BreathLead> lead)
{
    m_leads.at(size_t(position)) = lead;
    Q_EMIT changed();
}

std::optional<BreathLead> SelfTestRun::lead(BreathPosition position) const
{
    return m_leads.at(size_t(position));
}

void SelfTestRun::setActivity(int index, const Activity &activity)
{
    if (index < 0 || index >= mostActivities)
        return;
    m_activities.at(size_t(index)) = activity;
    Q_EMIT changed();
}

SelfTestResult SelfTestRun::entered() const
{
    SelfTestResult result;
    result.test = m_test.id;
    for (const auto &[side, tries] : m_tries) {
        QList<int> &into = side == TestSide::Left    ? result.left
                           : side == TestSide::Right ? result.right
                                                     : result.tries;
        for (const std::optional<int> &one : tries) {
            if (one)
                into.append(*one);
        }
    }
    if (m_test.kind == SelfTestKind::Category) {
        result.lying = lead(BreathPosition::Lying);
        result.sitting = lead(BreathPosition::Sitting);
        result.standing = lead(BreathPosition::Standing);
    }
    if (m_test.kind == SelfTestKind::Ratings) {
        for (const Activity &one : m_activities) {
            const QString name = one.name.simplified();
            if (!name.isEmpty() && one.rating)
                result.activities.append({name, *one.rating});
        }
    }
    return result;
}

std::optional<int> SelfTestRun::mean(TestSide side) const
{
    const QList<std::optional<int>> *tries = triesOf(side);
    const bool whole =
        tries && !tries->isEmpty() &&
        std::all_of(tries->begin(), tries->end(), [](const auto &one) { return one.has_value(); });
    return whole ? valueOf(entered(), side) : std::nullopt;
}

bool SelfTestRun::isSlip(TestSide side, int attempt) const
{
    const auto one = amount(side, attempt);
    return one && *one > m_test.largestTenths;
}

QString SelfTestRun::amountFault() const
{
    for (const auto &[side, tries] : m_tries) {
        for (int attempt = 0; attempt < tries.size(); ++attempt) {
            if (!isSlip(side, attempt))
                continue;
            const QString most = amountText(m_test.largestTenths, m_test.entry);
            if (m_test.tries > 1) {
                return side == TestSide::Both
                           ? tr("Try %1: at most %2.").arg(attempt + 1).arg(most)
                           : tr("%1, try %2: at most %3.", "side, number, amount")
                                 .arg(testSideText(side))
                                 .arg(attempt + 1)
                                 .arg(most);
            }
            const std::optional<int> &one = tries.at(attempt);
            // The sentence is the core's: that of a result which has nothing else at fault.
            SelfTestResult probe;
            probe.test = m_test.id;
            probe.tries = probe.left = probe.right = QList<int>(m_test.tries, *one);
            return resultFault(probe);
        }
    }
    return {};
}

QString SelfTestRun::fault() const
{
    if (const QString wrong = amountFault(); !wrong.isEmpty())
        return wrong;
    if (m_test.kind == SelfTestKind::Ratings) {
        for (const Activity &one : m_activities) {
            const bool named = !one.name.simplified().isEmpty();
            if (named && !one.rating)
                return tr("Each activity that has a name needs a number.");
            if (!named && one.rating)
                return tr("A number needs the name of its activity.");
        }
    }
    return resultFault(entered());
}

std::optional<SelfTestResult> SelfTestRun::result() const
{
    return fault().isEmpty() ? std::optional(entered()) : std::nullopt;
}

void SelfTestRun::setSide(TestSide side)
{
    if (side == m_side || !triesOf(side))
        return;
    cancelTimer();
    m_side = side;
    Q_EMIT changed();
}

void SelfTestRun::startTimer()
{
    if (m_test.timerSeconds <= 0)
        return;
    m_counted = 0;
    m_stoppedEarly = false;
    m_timer.start();
    Q_EMIT changed();
}

void SelfTestRun::stopTimer()
{
    poll(); // perhaps it was over before the hand came to the key
    if (!m_timer.isActive())
        return;
    const auto ran = m_timer.stop();
    if (ran && m_test.kind == SelfTestKind::Hold) {
        endTimer(*ran);
        return;
    }
    m_stoppedEarly = m_test.kind == SelfTestKind::Count;
    m_counted = 0;
    Q_EMIT changed();
}

void SelfTestRun::cancelTimer()
{
    if (!m_timer.isActive())
        return;
    (void)m_timer.stop();
    m_counted = 0;
    Q_EMIT changed();
}

void SelfTestRun::poll()
{
    if (m_timer.phase() == TestTimer::Phase::Over)
        endTimer(m_timer.stop().value_or(m_timer.length()));
}

void SelfTestRun::countOne()
{
    poll();
    if (m_test.kind != SelfTestKind::Count || m_timer.phase() != TestTimer::Phase::Running)
        return;
    ++m_counted;
    Q_EMIT changed();
}

void SelfTestRun::endTimer(std::chrono::milliseconds ran)
{
    if (m_test.kind == SelfTestKind::Hold) {
        // Whole seconds: the error of a hold is five of them.
        setAmount(m_side, 0, int(std::chrono::floor<std::chrono::seconds>(ran).count()) * 10);
        if (m_side == TestSide::Left && !amount(TestSide::Right, 0))
            m_side = TestSide::Right;
    } else if (m_counted > 0) {
        setAmount(m_side, 0, std::min(mostTenths, m_counted * 600 / m_test.timerSeconds));
    }
    Q_EMIT changed();
    Q_EMIT timerEnded();
}

} // namespace midback
