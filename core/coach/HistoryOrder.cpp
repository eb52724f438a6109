#include "core/coach/HistoryOrder.h"

#include "core/coach/CoachHistory.h"

#include <algorithm>
#include <tuple>

namespace midback {

namespace {

void add(std::vector<HistoryEntry> &entries, HistoryEntry::Kind kind, qsizetype index,
         const Moment &at)
{
    if (at.isValid())
        entries.push_back({at.date.toJulianDay(), at.utc.toMSecsSinceEpoch(), kind, int(index)});
}

QUuid idOf(const HistoryEntry &entry, const CoachHistory &history)
{
    switch (entry.kind) {
    case HistoryEntry::Kind::Symptom:
        return history.symptoms.at(entry.index).id.uuid();
    case HistoryEntry::Kind::SelfTest:
        return history.selfTests.at(entry.index).id.uuid();
    case HistoryEntry::Kind::Session:
        return history.sessions.at(entry.index).id.uuid();
    case HistoryEntry::Kind::Event:
        return history.events.at(entry.index).id.uuid();
    }
    return {};
}

} // namespace

std::vector<HistoryEntry> inOrder(const CoachHistory &history)
{
    std::vector<HistoryEntry> entries;
    entries.reserve(std::size_t(history.symptoms.size() + history.selfTests.size() +
                                history.sessions.size() + history.events.size()));
    for (qsizetype i = 0; i < history.symptoms.size(); ++i)
        add(entries, HistoryEntry::Kind::Symptom, i, history.symptoms.at(i).at);
    for (qsizetype i = 0; i < history.selfTests.size(); ++i)
        add(entries, HistoryEntry::Kind::SelfTest, i, history.selfTests.at(i).at);
    for (qsizetype i = 0; i < history.sessions.size(); ++i) {
        if (history.sessions.at(i).state != SessionState::Running)
            add(entries, HistoryEntry::Kind::Session, i, history.sessions.at(i).started);
    }
    for (qsizetype i = 0; i < history.events.size(); ++i)
        add(entries, HistoryEntry::Kind::Event, i, history.events.at(i).at);

    std::sort(entries.begin(), entries.end(), [&](const HistoryEntry &a, const HistoryEntry &b) {
        const auto key = [](const HistoryEntry &one) {
            return std::tuple(one.day, one.instant, one.kind);
        };
        return key(a) != key(b) ? key(a) < key(b) : idOf(a, history) < idOf(b, history);
    });
    return entries;
}

} // namespace midback
