// bench_coach: what the coach takes to decide, beside what reading its rows from the store takes,
// over 1, 5 and 10 years, and what reading again takes after an entry in the diary. A line a
// history: "coach YEARS SESSIONS DECISIONS READ_MS DECIDE_MS AGAIN_MS", the median of some runs.
// run.py reads them. Processor time, because a busy machine stretches the clock on the wall; it
// leaves out waiting for the disk, which is to the disadvantage of deciding.

#include "app/demo/DemoHistory.h"
#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "core/catalog/CatalogReader.h"
#include "core/coach/Coach.h"
#include "core/data/HistoryReading.h"
#include "core/session/SessionStore.h"
#include "core/store/SqliteDataStore.h"
#include "core/symptoms/SymptomStore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace midback;

namespace {

constexpr int weeksAYear = 52;
constexpr int sessionsAYear = 1400; // 14,000 in ten years: breaks at the desk are sessions too
constexpr int runs = 15;
const QDate today(2026, 6, 12);

/// More sessions than the demo has: each again on the days after it, until there are enough.
Result<void> multiplySessions(DataStore &data, IdSource &ids, int wanted)
{
    const auto stored = data.sessions().all();
    if (!stored.ok())
        return stored.error();
    return data.atomically([&]() -> Result<void> {
        int count = int(stored->size());
        for (int days = 1; count < wanted; ++days) {
            for (SessionRecord record : *stored) {
                const QDate date = record.started.date.addDays(days);
                if (count >= wanted || date >= today)
                    continue;
                record.id = ids.next<SessionId>();
                record.started.utc = record.started.utc.addDays(days);
                record.started.date = date;
                if (record.ended) {
                    record.ended->utc = record.ended->utc.addDays(days);
                    record.ended->date = record.ended->date.addDays(days);
                }
                if (auto saved = data.sessions().save(record); !saved)
                    return saved;
                ++count;
            }
        }
        return {};
    });
}

double processorMs()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Result<void> measure(int years, const Catalog &catalog)
{
    const QTemporaryDir folder;
    ManualClock clock(QDateTime(today, QTime(7, 0), Qt::UTC));
    IdSource ids(clock, 7);
    const auto data = SqliteDataStore::open(folder.path(), clock);
    if (!data.ok())
        return data.error();
    DataStore &store = **data;
    if (auto filled = fillWithDemoHistory(store, catalog, {weeksAYear * years, 7, today}); !filled)
        return filled;
    if (auto more = multiplySessions(store, ids, sessionsAYear * years); !more)
        return more;

    HistoryReader reader(store, catalog);
    const auto diary = store.symptoms().all();
    if (!diary.ok())
        return diary.error();
    SymptomEntry entry = diary->last();
    std::vector<double> read;
    std::vector<double> decided;
    std::vector<double> again;
    qsizetype sessions = 0;
    qsizetype decisions = 0;
    for (int run = 0; run <= runs; ++run) {
        const double begun = processorMs();
        const auto history = readHistory(store, catalog, today);
        const double readMs = processorMs() - begun;
        if (!history.ok())
            return history.error();
        const double whenRead = processorMs();
        const CoachReport report = replay(*history, catalog);
        const double decideMs = processorMs() - whenRead;
        entry.pain = run % 11;
        if (auto saved = store.symptoms().save(entry); !saved)
            return saved;
        const double whenSaved = processorMs();
        const auto anew = reader.read(today);
        const double againMs = processorMs() - whenSaved;
        if (!anew.ok())
            return anew.error();
        sessions = history->sessions.size();
        decisions = report.decisions.size();
        if (run == 0) // fills the caches
            continue;
        read.push_back(readMs);
        decided.push_back(decideMs);
        again.push_back(againMs);
    }
    std::printf("coach %d %lld %lld %.2f %.2f %.2f\n", years, static_cast<long long>(sessions),
                static_cast<long long>(decisions), median(read), median(decided), median(again));
    std::fflush(stdout);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Result<Catalog> catalog = loadBuiltInCatalog();
    if (!catalog.ok()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(catalog.error().detail));
        return 1;
    }
    for (const int years : {1, 5, 10}) {
        if (const auto measured = measure(years, *catalog); !measured) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(measured.error().detail));
            return 1;
        }
    }
    return 0;
}
