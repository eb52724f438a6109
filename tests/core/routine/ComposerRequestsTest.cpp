// Ten thousand random requests: each gives a session that keeps every rule, or names what to
// loosen, and loosening that does give a session.
#include "tests/core/routine/ComposerSamples.h"
#include "tests/core/routine/SessionChecker.h"

#include "core/session/Timeline.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

constexpr int requestsPerPart = 1250;

bool hasSession(const ComposerRequest &request)
{
    const Result<Composition> made = compose(request, shippedCatalog());
    return made && std::holds_alternative<ComposedSession>(*made);
}

/// Whether the request has a session once all that `nothing` names is loosened.
bool loosened(ComposerRequest request, const NothingFits &nothing)
{
    const auto has = [&](Constraint one) { return nothing.loosen.contains(one); };
    if (has(Constraint::Equipment))
        request.equipment.reset();
    if (has(Constraint::Positions))
        request.positions.reset();
    if (has(Constraint::Conditions))
        request.conditions.clear();
    if (has(Constraint::Progress)) {
        request.currentRungs.clear();
        request.reachedLevels.clear();
    }
    const int stages = has(Constraint::Stage) ? 4 : request.stage;
    for (; request.stage <= stages; ++request.stage) {
        ComposerRequest other = request;
        if (hasSession(other))
            return true;
        for (other.minutes = 4; has(Constraint::Minutes) && other.minutes <= 30; ++other.minutes) {
            if (hasSession(other))
                return true;
        }
    }
    return false;
}

class ComposerRequestsTest : public testing::TestWithParam<int> {};

TEST_P(ComposerRequestsTest, KeepEveryRuleOrNameTheConstraint)
{
    int sessions = 0;
    for (int i = 0; i < requestsPerPart; ++i) {
        const auto seed = quint64(GetParam() * requestsPerPart + i);
        const ComposerRequest request = drawnRequest(seed, shippedCatalog());
        const Result<Composition> made = compose(request, shippedCatalog());
        ASSERT_TRUE(made.ok()) << "request " << seed << ": " << made.error().detail.toStdString();
        if (const auto *session = std::get_if<ComposedSession>(&*made)) {
            ++sessions;
            const QStringList faults = faultsOf(*session, request, shippedCatalog());
            ASSERT_TRUE(faults.isEmpty()) << "request " << seed << ": "
                                          << faults.join(QStringLiteral("; ")).toStdString() << '\n'
                                          << describe(request);
            continue;
        }
        const auto &nothing = std::get<NothingFits>(*made);
        ASSERT_FALSE(nothing.loosen.isEmpty()) << "request " << seed << ' ' << describe(request);
        ASSERT_TRUE(nothing.sentence.endsWith(QLatin1Char('.')));
        ASSERT_TRUE(loosened(request, nothing))
            << "request " << seed << ": " << nothing.sentence.toStdString() << '\n'
            << describe(request);
    }
    // Most requests are modest; a composer that gives up early would show here.
    EXPECT_GT(sessions, requestsPerPart * 85 / 100);
}

INSTANTIATE_TEST_SUITE_P(Part, ComposerRequestsTest, testing::Range(0, 8));

TEST(ComposerTimelineTest, RunsBothSidesOfWhatHasTwoAndTakesThePromisedTime)
{
    for (quint64 seed = 0; seed < 150; ++seed) {
        const ComposerRequest request = drawnRequest(seed, shippedCatalog());
        const Result<Composition> made = compose(request, shippedCatalog());
        ASSERT_TRUE(made.ok());
        const auto *session = std::get_if<ComposedSession>(&*made);
        if (!session)
            continue;
        const Timeline timeline =
            Timeline::fromRoutine(session->routine({}, QStringLiteral("x")), shippedCatalog());
        EXPECT_EQ(timeline.duration(), std::chrono::seconds(session->totalSeconds)) << seed;
        ASSERT_EQ(timeline.items().size(), session->items.size()) << seed;
        std::array<std::chrono::milliseconds, 3> worked{};
        for (const Segment &segment : timeline.segments()) {
            if (isWork(segment.kind))
                worked[std::size_t(segment.side)] += segment.duration;
        }
        EXPECT_EQ(worked[std::size_t(WorkSide::Left)], worked[std::size_t(WorkSide::Right)])
            << seed;
    }
}

} // namespace

} // namespace midback::test
