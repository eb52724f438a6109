#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

SessionRecord started(int n, const QDateTime &utc, const QDate &date)
{
    SessionRecord record = sample<SessionRecord>(n);
    record.started = {utc, 0, date};
    return record;
}

template<class Backend>
class SessionContract : public testing::Test {
protected:
    Backend backend;
    SessionStore &store = backend.data().sessions();
};

TYPED_TEST_SUITE(SessionContract, Backends);

TYPED_TEST(SessionContract, OrdersByInstantThenId)
{
    const QDate day(2026, 5, 1);
    const QDateTime noon(day, QTime(12, 0), Qt::UTC);
    const auto late = started(1, noon.addMSecs(1), day);
    const auto same2 = started(3, noon, day);
    const auto same1 = started(2, noon, day);
    for (const auto &each : {late, same2, same1})
        ASSERT_TRUE(this->store.save(each).ok());
    EXPECT_EQ(this->store.all().value(), (QList{same1, same2, late}));
}

TYPED_TEST(SessionContract, FindsASpanByCivilDateWithBothEnds)
{
    for (int n = 1; n <= 5; ++n)
        ASSERT_TRUE(this->store.save(sample<SessionRecord>(n)).ok());
    // Begun at 23:30 UTC on the 3rd, but the 4th where the person was.
    const QDate fourth(2026, 1, 4);
    const auto abroad = started(9, QDateTime(fourth.addDays(-1), QTime(23, 30), Qt::UTC), fourth);
    ASSERT_TRUE(this->store.save(abroad).ok());

    const auto ids = [](const QList<SessionRecord> &records) {
        QList<SessionId> result;
        for (const SessionRecord &record : records)
            result.append(record.id);
        return result;
    };
    const QList<SessionId> two{abroad.id, sample<SessionRecord>(3).id};
    EXPECT_EQ(ids(this->store.between(fourth, fourth).value()), two);
    EXPECT_EQ(this->store.between(fourth, {}).value().size(), 4);
    EXPECT_EQ(this->store.between({}, fourth).value().size(), 4);
    EXPECT_EQ(this->store.between({}, {}).value().size(), 6);
    EXPECT_TRUE(this->store.between(fourth.addYears(1), {}).value().isEmpty());
    EXPECT_TRUE(this->store.between(fourth, fourth.addDays(-1)).value().isEmpty());
}

TYPED_TEST(SessionContract, SummariesSayWhatTheRecordsSay)
{
    auto bare = sample<SessionRecord>(1);
    bare.routine = {};
    bare.painBefore.reset();
    bare.state = SessionState::Interrupted;
    bare.exercises.clear();
    ASSERT_TRUE(this->store.save(bare).ok());
    for (int n = 2; n <= 5; ++n)
        ASSERT_TRUE(this->store.save(edited(sample<SessionRecord>(n), n)).ok());
    ASSERT_TRUE(this->store.remove(sample<SessionRecord>(3).id).ok());
    QList<SessionSummary> expected;
    for (const SessionRecord &record : this->store.all().value())
        expected.append(summaryOf(record));
    ASSERT_EQ(expected.size(), 4);
    EXPECT_EQ(this->store.summaries({}, {}).value(), expected);
    EXPECT_EQ(this->store.summaries({}, expected.at(1).date).value(), expected.mid(0, 2));
}

TYPED_TEST(SessionContract, KeepsNoDrafts)
{
    auto draft = sample<SessionRecord>(1);
    draft.state = SessionState::Running;
    draft.ended.reset();
    ASSERT_TRUE(this->store.save(draft).ok());
    draft.activeSeconds += 60;
    ASSERT_TRUE(this->store.save(draft).ok());
    EXPECT_EQ(this->store.running().value(), QList{draft});
    EXPECT_TRUE(this->store.versions(draft.id).value().isEmpty());

    auto finished = draft;
    finished.state = SessionState::Finished;
    ASSERT_TRUE(this->store.save(finished).ok());
    EXPECT_TRUE(this->store.running().value().isEmpty());
    EXPECT_TRUE(this->store.versions(draft.id).value().isEmpty());

    ASSERT_TRUE(this->store.save(edited(finished, 3)).ok());
    EXPECT_EQ(this->store.versions(draft.id).value(), QList{finished});
}

TYPED_TEST(SessionContract, ForgetsADiscardedDraft)
{
    auto draft = sample<SessionRecord>(1);
    draft.state = SessionState::Running;
    ASSERT_TRUE(this->store.save(draft).ok());
    ASSERT_TRUE(this->store.remove(draft.id).ok());
    EXPECT_TRUE(this->store.running().value().isEmpty());
    EXPECT_TRUE(this->store.versions(draft.id).value().isEmpty());
}

TEST(SqliteSessionStore, KeepsOneRowForEachExerciseOfWhatIsThere)
{
    TempFolder folder;
    {
        const auto store = folder.open();
        auto moved = sample<SessionRecord>(1);
        ASSERT_TRUE(store->sessions().save(moved).ok());
        moved.started = sample<SessionRecord>(30).started; // backdated by hand
        moved.exercises.removeLast();
        moved.exercises.first().effort = 4;
        ASSERT_TRUE(store->sessions().save(moved).ok());
        ASSERT_TRUE(store->sessions().save(sample<SessionRecord>(2)).ok());
        ASSERT_TRUE(store->sessions().remove(sample<SessionRecord>(2).id).ok());
    }
    const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
    QStringList rows;
    const auto read = database->forEach(
        QStringLiteral("SELECT date, position, exercise, status, effort FROM performed_exercise"),
        {}, [&](const Row &row) -> Result<void> {
            rows.append(
                QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}.join(
                    QLatin1Char(' ')));
            return {};
        });
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(rows, QStringList{QStringLiteral("2026-01-31 0 cat-cow done 4")});
}

TEST(SqliteSessionStore, SummariesAndScoresReadOnlyTheirIndex)
{
    TempFolder folder;
    folder.fill(1);
    const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
    const auto plan = [&](const QString &sql) {
        QString steps;
        EXPECT_TRUE(database
                        ->forEach(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {},
                                  [&](const Row &row) -> Result<void> {
                                      steps += row.text(3) + QLatin1Char('\n');
                                      return {};
                                  })
                        .ok());
        return steps;
    };
    EXPECT_TRUE(plan(QStringLiteral("SELECT id, routine, date, started_utc, state, active_s, "
                                    "exercises_done, pain_before, pain_after FROM session WHERE "
                                    "deleted = 0 AND date BETWEEN '' AND '~'"))
                    .contains(QLatin1String("COVERING INDEX session_summary")));
    EXPECT_TRUE(plan(QStringLiteral("SELECT date, utc, phase, pain FROM symptom WHERE deleted = 0 "
                                    "AND date BETWEEN '' AND '~'"))
                    .contains(QLatin1String("COVERING INDEX symptom_score")));
}

} // namespace
