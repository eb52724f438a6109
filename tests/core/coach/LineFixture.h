#pragma once

#include "core/coach/Coach.h"
#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

namespace midback::test {

/// A history on the small catalogue of the coach, and what becomes of a line of it.
class LineFixture : public testing::Test {
protected:
    CoachReport report() { return replay(builder.history, catalog); }
    CoachReport reportOn(int day)
    {
        builder.history.today = HistoryBuilder::day(day);
        return report();
    }
    LineReport line(const QString &id = QStringLiteral("turn")) { return *report().line(id); }
    LinePlace place(const QString &id = QStringLiteral("turn")) { return placeOf(line(id).state); }
    CoachDecision last() { return report().decisions.value(report().decisions.size() - 1); }
    /// Clean sessions on those days, each with its morning after.
    void clean(const QList<int> &days, const QString &id, int level)
    {
        for (const int day : days) {
            builder.session(day, id, level);
            builder.morning(day + 1, 2);
        }
    }

    const Catalog catalog = coachCatalog();
    HistoryBuilder builder{catalog};
};

} // namespace midback::test
