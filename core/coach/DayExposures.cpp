#include "core/coach/DayExposures.h"

#include "core/coach/StageTally.h"
#include "core/session/SessionRecord.h"

namespace midback {

namespace {

/// Whether `b` speaks for the line rather than `a`, which comes first.
bool speaksRather(const ClassedExposure &b, const ClassedExposure &a)
{
    const bool setback = isSetback(b.spokenClass);
    if (setback != isSetback(a.spokenClass))
        return setback;
    const bool worse = b.spokenClass < a.spokenClass; // the classes go from worst to best
    const auto places = b.traced.place <=> a.traced.place;
    if (setback)
        return worse || (b.spokenClass == a.spokenClass && places > 0);
    return places > 0 || (places == 0 && worse);
}

/// The hardest of the day on the line of `one`, of equals the last.
bool isHardestOfDay(const std::vector<SessionExposures> &day, const ClassedExposure &one)
{
    const ClassedExposure *hardest = nullptr;
    for (const SessionExposures &session : day) {
        for (const ClassedExposure &other : session.all) {
            if (other.traced.line == one.traced.line &&
                (!hardest || other.traced.place >= hardest->traced.place)) {
                hardest = &other;
            }
        }
    }
    return hardest == &one;
}

void chooseSpeakers(SessionExposures &session)
{
    for (std::size_t i = 0; i < session.all.size(); ++i) {
        std::size_t speaker = i;
        bool first = true;
        for (std::size_t j = 0; j < session.all.size(); ++j) {
            if (session.all[j].traced.line != session.all[i].traced.line || j == i)
                continue;
            first = first && j > i;
            if (speaksRather(session.all[j], session.all[speaker]))
                speaker = j;
        }
        if (first)
            session.all[speaker].speaks = true;
    }
}

} // namespace

std::vector<SessionExposures> dayExposures(const QList<SessionRecord> &all,
                                           const std::vector<int> &sessions,
                                           const ExposureBuilder &builder)
{
    std::vector<SessionExposures> day;
    day.reserve(sessions.size());
    for (const int index : sessions) {
        day.push_back({index, {}});
        for (TracedExposure &traced : builder.exposuresOf(all.at(index))) {
            ClassedExposure one;
            one.exposureClass = classify(traced.exposure);
            one.traced = std::move(traced);
            day.back().all.push_back(std::move(one));
        }
    }
    for (SessionExposures &session : day) {
        for (ClassedExposure &one : session.all) {
            one.spokenClass = one.exposureClass;
            one.ownsMorning = isHardestOfDay(day, one);
            if (!one.ownsMorning && one.traced.exposure.next) {
                Exposure without = one.traced.exposure;
                without.next.reset();
                one.spokenClass = classify(without);
            }
        }
        chooseSpeakers(session);
    }
    return day;
}

} // namespace midback
