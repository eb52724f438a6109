#pragma once

#include "core/coach/LineState.h"

namespace midback::test {

/// The exposure that the vectors of clinical-facts D5 start from: pain 2 throughout, a stretch, all
/// done, ease 3. Fluent, so that a test names only what is different.
struct ExposureOn : Exposure {
    explicit ExposureOn(int day = 0)
    {
        date = QDate(2026, 1, 1).addDays(day);
        pain(2, 2, 2, 2, 2);
        sensations = {Sensation::Stretch};
    }
    ExposureOn &pain(int atStart, int worst, int later, std::optional<int> morning,
                     std::optional<int> usualMorning)
    {
        before = atStart;
        peak = worst;
        after = later;
        next = morning;
        usual = usualMorning;
        return *this;
    }
    ExposureOn &withoutMorning()
    {
        next.reset();
        return *this;
    }
    ExposureOn &felt(Sensation sensation, bool vanished = false)
    {
        sensations = {sensation};
        eased = vanished;
        return *this;
    }
    ExposureOn &share(double ofTheWork)
    {
        done = ofTheWork;
        return *this;
    }
    ExposureOn &effort(int rated)
    {
        ease = rated;
        return *this;
    }
};

/// Too much: the peak is 6.
inline Exposure badOn(int day)
{
    return ExposureOn(day).pain(2, 6, 3, 2, 2);
}
inline Exposure watchOn(int day)
{
    return ExposureOn(day).pain(2, 4, 3, 2, 2);
}
inline Exposure redOn(int day)
{
    return ExposureOn(day).felt(Sensation::Tingling);
}

inline LineState lineAt(int rung, int level)
{
    LineState state;
    state.rung = rung;
    state.level = level;
    return state;
}

/// On a rung that it has just stepped up to.
inline LineState onProbation(int rung, int level)
{
    LineState state = lineAt(rung, level);
    state.probation = 2;
    return state;
}

/// One decision for each exposure, each on the state that the one before left.
inline QList<LineDecision> decideAll(LineState state, const QList<Exposure> &exposures,
                                     int topRung = 5, bool gateOpen = true)
{
    QList<LineDecision> decisions;
    for (const Exposure &exposure : exposures) {
        decisions.append(decide(state, exposure, topRung, gateOpen));
        state = decisions.last().state;
    }
    return decisions;
}

} // namespace midback::test
