#pragma once

#include "core/coach/CoachHistory.h"

namespace midback::test {

/// A history for tests of the coach. Day 0 is a Monday; everything has an id of its own.
class HistoryBuilder {
public:
    explicit HistoryBuilder(const Catalog &catalog) : m_catalog(catalog) { history.today = day(0); }

    static QDate day(int number) { return QDate(2026, 1, 5).addDays(number); }
    static Moment at(int day, int hour);

    /// The exercise done in whole at that dose level, without pain: effort 3, peak 2.
    PerformedExercise done(const QString &exerciseId, int level = 2) const;
    /// A finished session with pain 2 before and after, and the day is today at least.
    SessionRecord &session(int day, const QList<PerformedExercise> &exercises, int hour = 8);
    SessionRecord &session(int day, const QString &exerciseId, int level = 2, int hour = 8)
    {
        return session(day, {done(exerciseId, level)}, hour);
    }
    /// The answer to the next-morning question.
    void morning(int day, int pain);
    SymptomEntry &entry(int day, int pain, PainPhase phase, int hour = 20);
    CoachEvent &event(int day, CoachEventKind kind, int hour = 12);
    void openStage(int day, Stage stage);
    void keep(int day, const QString &line, int rung, int level);
    SelfTestResult &test(int day, const QString &id);

    CoachHistory history;

private:
    QUuid nextId();
    void reach(int day);

    const Catalog &m_catalog;
    uint m_ids = 0;
};

/// As the coach sees it: tingling that did not ease, too much (a peak of 6), the amber zone.
PerformedExercise red(PerformedExercise exercise);
PerformedExercise bad(PerformedExercise exercise);
PerformedExercise watch(PerformedExercise exercise);

} // namespace midback::test
