#pragma once

#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"
#include "tests/support/PageFixture.h"
#include "ui/decisions/DecisionsPage.h"

#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

namespace midback::test {

/// A page of the coach over a history that is built by days; day 0 is Monday, 5 January 2026.
class CoachPageFixture : public testing::Test {
protected:
    ~CoachPageFixture() override
    {
        page.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Days 0, 3 and 6 clean with mornings after the first two: a larger dose on day 6.
    void threeCleanSessions()
    {
        for (const int day : {0, 3, 6}) {
            builder.session(day, turn1);
            builder.morning(day + 1, 2);
        }
    }
    /// Stores what was built; today is the day after the last of it.
    void save()
    {
        for (const SessionRecord &one : std::as_const(builder.history.sessions))
            ASSERT_TRUE(parts.data.sessions().save(one).ok());
        for (const SymptomEntry &one : std::as_const(builder.history.symptoms))
            ASSERT_TRUE(parts.data.symptoms().save(one).ok());
        for (const CoachEvent &one : std::as_const(builder.history.events))
            ASSERT_TRUE(parts.data.coachEvents().save(one).ok());
        parts.clock.setUtc(QDateTime(builder.history.today.addDays(1), QTime(9, 0), Qt::UTC));
    }
    void open()
    {
        page = std::make_unique<DecisionsPage>(parts.context);
        page->resize(1072, 760);
        page->show();
        QCoreApplication::processEvents();
    }
    std::shared_ptr<const CoachReading> reading() { return parts.coach.read().value(); }
    QList<CoachEvent> events() { return parts.data.coachEvents().all().value(); }

    PageFixture parts{coachCatalog()};
    HistoryBuilder builder{parts.catalog};
    std::unique_ptr<DecisionsPage> page;
};

} // namespace midback::test
