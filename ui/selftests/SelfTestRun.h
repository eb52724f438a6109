#pragma once

#include "core/symptoms/SelfTestResult.h"
#include "ui/selftests/TestTimer.h"

#include <QtCore/QObject>

#include <array>

namespace midback {

enum class BreathPosition { Lying, Sitting, Standing };
inline constexpr std::array breathPositions = {BreathPosition::Lying, BreathPosition::Sitting,
                                               BreathPosition::Standing};

/// One self-test while it is taken: what was entered so far, the side that is next, the timer. It
/// gives a result only when there is nothing that keeps it from being saved. No widgets.
class SelfTestRun : public QObject {
    Q_OBJECT

public:
    static constexpr int mostActivities = 3;
    static constexpr int mostTenths = 9999; ///< what can be typed; a test's own limit is a fault
    /// To get into place before a hold.
    static constexpr std::chrono::seconds getReady{5};

    struct Activity {
        QString name;
        std::optional<int> rating;
    };

    SelfTestRun(const SelfTest &test, const Clock &clock, QObject *parent = nullptr);

    const SelfTest &test() const { return m_test; }
    /// Left and right, or Both alone.
    QList<TestSide> sides() const;

    /// Takes the amounts of a result that is there, to change it.
    void load(const SelfTestResult &result);
    /// The activities of last time: their names, not their ratings.
    void offerNames(const QStringList &names);
    /// Whether the person has entered anything.
    bool hasEntries() const;

    /// Tenths of the entry unit; nothing clears. Tries that do not exist are ignored.
    void setAmount(TestSide side, int attempt, std::optional<int> tenths);
    std::optional<int> amount(TestSide side, int attempt) const;
    void setLead(BreathPosition position, std::optional<BreathLead> lead);
    std::optional<BreathLead> lead(BreathPosition position) const;
    void setActivity(int index, const Activity &activity);
    Activity activity(int index) const { return m_activities.at(size_t(index)); }

    /// The mean of the tries of a side, in the unit of the value, once all of them are there.
    std::optional<int> mean(TestSide side) const;
    /// Larger than can be meant.
    bool isSlip(TestSide side, int attempt) const;
    /// What is wrong with the amounts that were entered, whatever is still missing; empty if
    /// nothing is.
    QString amountFault() const;
    /// What keeps this from being saved; empty when nothing does.
    QString fault() const;
    /// Without id, moment and note, which are not this class's business. Nothing while there is a
    /// fault.
    std::optional<SelfTestResult> result() const;

    /// The side that the timer is for.
    TestSide side() const { return m_side; }
    void setSide(TestSide side);
    const TestTimer &timer() const { return m_timer; }
    void startTimer();
    /// A hold ends here and counts; a count that is stopped early does not.
    void stopTimer();
    /// Leaves: nothing of what the timer ran for counts.
    void cancelTimer();
    /// Looks at the clock; ends the timer when its time is over.
    void poll();
    /// One more, while a count runs.
    void countOne();
    int counted() const { return m_counted; }
    /// A count was stopped before its time.
    bool stoppedEarly() const { return m_stoppedEarly; }

Q_SIGNALS:
    void changed();
    /// A timer ran its time, or a hold was stopped.
    void timerEnded();

private:
    SelfTestResult entered() const;
    QList<std::optional<int>> *triesOf(TestSide side);
    const QList<std::optional<int>> *triesOf(TestSide side) const;
    void endTimer(std::chrono::milliseconds ran);

    const SelfTest &m_test;
    TestTimer m_timer;
    QList<std::pair<TestSide, QList<std::optional<int>>>> m_tries;
    std::array<std::optional<BreathLead>, breathPositions.size()> m_leads;
    std::array<Activity, mostActivities> m_activities;
    TestSide m_side;
    int m_counted = 0;
    bool m_stoppedEarly = false;
};

} // namespace midback
