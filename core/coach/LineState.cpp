#include "core/coach/LineState.h"

#include <algorithm>

namespace midback {

namespace {

// clinical-facts D5. Most look at "the previous two exposures", so with the new one three are kept.
constexpr qsizetype rememberedClasses = 3;
constexpr int redWindowDays = 14;
constexpr int manyReds = 3;
constexpr int strongFlare = 8;
constexpr int manyWatches = 3;
constexpr qsizetype cleansToAdd = 3;
constexpr int daysToAdd = 5;
constexpr int morningsToAdd = 2;
constexpr int easyAtMost = 2;
constexpr int probationExposures = 2;

/// One exposure on one line: `state` is changed row by row, each row says how it ends.
class Decision {
public:
    Decision(const LineState &before, const Exposure &exposure, int topRung, bool gateOpen)
        : m_exposure(exposure)
        , m_topRung(topRung)
        , m_gateOpen(gateOpen)
        , m_class(classify(exposure))
        , m_previous(before.recent)
        , m_state(before)
    {
        if (m_previous.size() >= rememberedClasses)
            m_previous = m_previous.last(rememberedClasses - 1);
        m_state.recent = m_previous;
        m_state.recent.append(m_class);
    }

    LineDecision make()
    {
        if (m_class == ExposureClass::Alarm) {
            m_state.streak.clear();
            return ended(Outcome::SeekCare, 1);
        }
        if (m_class == ExposureClass::Red)
            return red();
        if (m_exposure.peak >= strongFlare) {
            m_state.streak.clear();
            m_state.freeze = 3;
            return ended(Outcome::StopRest, 5);
        }
        if (m_class == ExposureClass::Bad)
            return bad();
        m_state.probation = std::max(0, m_state.probation - 1);
        if (m_class == ExposureClass::Watch)
            return watch();
        m_state.watch = 0;
        return m_class == ExposureClass::Clean ? clean() : ended(Outcome::Keep, 10);
    }

private:
    LineDecision ended(Outcome outcome, int rule) const
    {
        return {outcome, rule, m_class, m_state};
    }
    bool onLowestRung() const { return m_state.rung == 0; }

    LineDecision stepDown(int level, int freeze, int rule)
    {
        --m_state.rung;
        m_state.level = level;
        m_state.freeze = freeze;
        return ended(Outcome::Regress, rule);
    }

    LineDecision red()
    {
        m_state.streak.clear();
        const QDate today = m_exposure.date;
        m_state.reds.removeIf([&](const QDate &day) { return day.daysTo(today) > redWindowDays; });
        m_state.reds.append(today);
        if (m_state.reds.size() >= manyReds || m_previous.contains(ExposureClass::Red))
            return ended(Outcome::SeekCare, 2);
        if (onLowestRung())
            return ended(Outcome::StopRest, 4);
        m_state.probation = 0;
        return stepDown(1, 3, 3);
    }

    LineDecision bad()
    {
        m_state.streak.clear();
        m_state.watch = 0;
        if (m_state.probation > 0 && !onLowestRung()) {
            m_state.probation = 0;
            return stepDown(2, 2, 6);
        }
        const bool second = m_previous.contains(ExposureClass::Bad);
        const int rule = second ? 7 : 8;
        m_state.freeze = second ? 3 : 2;
        if (!second && m_state.level > 1) {
            --m_state.level;
            return ended(Outcome::Reduce, rule);
        }
        if (onLowestRung())
            return ended(Outcome::StopRest, rule);
        return stepDown(2, m_state.freeze, rule);
    }

    LineDecision watch()
    {
        m_state.streak.clear();
        if (++m_state.watch < manyWatches)
            return ended(Outcome::Keep, 10);
        m_state.watch = 0;
        if (m_state.level == 1)
            return ended(Outcome::Keep, 10);
        --m_state.level;
        return ended(Outcome::Reduce, 9);
    }

    LineDecision clean()
    {
        if (m_state.freeze > 0) {
            --m_state.freeze;
            return ended(Outcome::Keep, 11);
        }
        m_state.streak.append({m_exposure.date, m_exposure.next.has_value(), m_exposure.ease});
        if (m_state.streak.size() > LineState::longestStreak)
            dropOneThatNoRuleNeeds();
        return enoughToAdd() ? add() : ended(Outcome::Keep, 10);
    }

    /// On a top rung, or before a closed gate, clean exposures gather for years. The rules look at
    /// the first, at the last three and for two with a morning score: one of the others goes, of
    /// those without a score if there are any.
    void dropOneThatNoRuleNeeds()
    {
        auto &streak = m_state.streak;
        const auto spare = streak.begin() + 1;
        const auto end = streak.end() - cleansToAdd;
        const auto unscored =
            std::find_if(spare, end, [](const auto &one) { return !one.morningScore; });
        streak.erase(unscored == end ? spare : unscored);
    }

    bool enoughToAdd() const
    {
        const auto &streak = m_state.streak;
        const auto mornings = std::count_if(streak.begin(), streak.end(),
                                            [](const auto &one) { return one.morningScore; });
        return streak.size() >= cleansToAdd && mornings >= morningsToAdd &&
               streak.first().date.daysTo(streak.last().date) >= daysToAdd;
    }

    /// With the three latest easy, a rung up comes before a larger dose.
    bool becameEasy() const
    {
        const auto &streak = m_state.streak;
        return m_state.level >= 2 &&
               std::all_of(streak.end() - cleansToAdd, streak.end(),
                           [](const auto &one) { return one.ease <= easyAtMost; });
    }

    LineDecision add()
    {
        if (m_state.level < topLevel && !becameEasy()) {
            ++m_state.level;
            m_state.streak.clear();
            return ended(Outcome::ProgressDose, 12);
        }
        if (m_state.rung >= m_topRung)
            return ended(Outcome::Keep, 13);
        if (!m_gateOpen)
            return ended(Outcome::Keep, 14);
        ++m_state.rung;
        m_state.level = 1;
        m_state.streak.clear();
        m_state.probation = probationExposures;
        return ended(Outcome::ProgressRung, 13);
    }

    const Exposure &m_exposure;
    const int m_topRung;
    const bool m_gateOpen;
    const ExposureClass m_class;
    QList<ExposureClass> m_previous; ///< the two exposures before, or fewer
    LineState m_state;
};

} // namespace

LineDecision decide(const LineState &before, const Exposure &exposure, int topRung, bool gateOpen)
{
    return Decision(before, exposure, topRung, gateOpen).make();
}

} // namespace midback
