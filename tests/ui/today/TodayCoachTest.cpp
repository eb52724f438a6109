#include "ui/today/TodayCoach.h"

#include "core/coach/CoachEventStore.h"
#include "core/routine/RoutineStore.h"
#include "core/routine/WeekPlan.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "core/symptoms/SymptomStore.h"
#include "tests/support/PageFixture.h"
#include "tests/support/SafetySamples.h"
#include "ui/today/ChangesCard.h"
#include "ui/today/HeroCard.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/ChangeList.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

/// Turn, with its large dose, and arch planned for today, a Wednesday; yesterday turn went from 2
/// to 6.
class TodayCoachTest : public testing::Test, protected test::PageFixture {
protected:
    void SetUp() override
    {
        routine = {ids.next<RoutineId>(), QStringLiteral("Morning"), {item("turn"), item("arch")}};
        routine.items[0].dose = catalog.exercise(QStringLiteral("turn"))->doseLevels[2];
        ASSERT_TRUE(data.routines().save(routine).ok());
        const WeekPlan plan{
            ids.next<WeekPlanId>(), QDate(2026, 3, 2), {{3, QTime(8, 0), routine.id}}};
        ASSERT_TRUE(data.plans().save(plan).ok());
    }
    RoutineItem item(const char *id)
    {
        const Exercise *exercise = catalog.exercise(QLatin1String(id));
        return {exercise->id, exercise->dose()};
    }
    void session(int daysAgo, int peakOfTurn)
    {
        SessionRecord record;
        record.id = ids.next<SessionId>();
        record.routine = routine.id;
        record.routineName = routine.name;
        const Moment now = clock.now();
        record.started = {now.utc.addDays(-daysAgo), now.offsetMinutes, now.date.addDays(-daysAgo)};
        record.ended = record.started;
        record.state = SessionState::Finished;
        record.activeSeconds = 200;
        record.painBefore = 2;
        record.painAfter = 2;
        for (const RoutineItem &planned : routine.items) {
            PerformedExercise done;
            done.exerciseId = planned.exerciseId;
            done.dose = planned.dose;
            done.status = ExerciseStatus::Done;
            done.donePercent = 100;
            done.doneSeconds = 100;
            done.effort = 3;
            done.peakPain = planned.exerciseId == QStringLiteral("turn") ? peakOfTurn : 2;
            record.exercises.append(done);
        }
        ASSERT_TRUE(data.sessions().save(record).ok());
    }
    void open()
    {
        page = std::make_unique<TodayPage>(context);
        page->resize(1072, 800);
        page->show();
        (void)page->grab();
        QApplication::processEvents();
    }
    /// What follows a change comes after the next picture.
    bool says(const QString &words) const
    {
        QApplication::processEvents();
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    LinkButton *keepLink() const
    {
        QApplication::processEvents();
        for (LinkButton *one : page->changesCard()->findChildren<LinkButton *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool isShown(const QWidget *widget) const
    {
        QApplication::processEvents();
        return widget->isVisible();
    }
    QList<CoachEvent> events() { return data.coachEvents().all().value(); }

    Routine routine;
    std::unique_ptr<TodayPage> page;
};

TEST_F(TodayCoachTest, SaysNothingWhenNothingChanged)
{
    session(1, 2);
    open();
    EXPECT_FALSE(isShown(page->changesCard()));
    EXPECT_FALSE(isShown(page->planNotice()));
    EXPECT_FALSE(isShown(page->flareNotice()));
    EXPECT_TRUE(isShown(page->flareLink()));
}

TEST_F(TodayCoachTest, SaysWhatChangedSinceLastTimeAfterTheFirstPicture)
{
    session(1, 6);
    TodayPage early(context);
    early.show();
    EXPECT_TRUE(early.changesCard()->list()->changes().isEmpty()) << "not before the first paint";
    open();
    EXPECT_TRUE(isShown(page->changesCard()));
    EXPECT_TRUE(says(QStringLiteral("What changed since last time")));
    EXPECT_TRUE(says(QStringLiteral("Turn: smaller dose")));
    EXPECT_TRUE(says(QStringLiteral("from 2 to 6")));
    EXPECT_TRUE(says(QStringLiteral("Rule 8")));
    EXPECT_TRUE(says(QStringLiteral("Everything else stays as it was.")));
}

TEST_F(TodayCoachTest, NothingStaysAsItWasWhileEverythingIsInTheSmallestDose)
{
    session(1, 6);
    ASSERT_TRUE(data.screenings()
                    .save({ids.next<SafetyScreeningId>(),
                           clock.now(),
                           test::answersFor(SafetyLevel::Soon),
                           {}})
                    .ok());
    open();
    EXPECT_FALSE(says(QStringLiteral("Everything else stays as it was.")));
}

TEST_F(TodayCoachTest, TheHeroTellsWhatWillBePlayed)
{
    open();
    EXPECT_TRUE(says(QStringLiteral("5 min"))) << "190 s and 100 s";
    session(1, 6);
    EXPECT_FALSE(says(QStringLiteral("5 min"))) << "a smaller dose is shorter";
    EXPECT_TRUE(says(QStringLiteral("3 min")));
}

TEST_F(TodayCoachTest, KeepingAsItWasIsOneClickAndCanBeUndone)
{
    session(1, 6);
    open();
    QSignalSpy offered(page.get(), &TodayPage::undoOffered);
    ASSERT_NE(keepLink(), nullptr);
    QTest::mouseClick(keepLink(), Qt::LeftButton);
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events().first().kind, CoachEventKind::KeepAsItWas);
    EXPECT_EQ(offered.value(0).value(0), QStringLiteral("Kept Turn as it was"));
    EXPECT_FALSE(isShown(page->changesCard()));
    undo.undo();
    EXPECT_TRUE(isShown(page->changesCard()));
    QTest::keyClick(keepLink(), Qt::Key_Space);
    EXPECT_EQ(events().size(), 1);
}

TEST_F(TodayCoachTest, AfterTheSessionItTellsOfTheNextOne)
{
    session(0, 6);
    open();
    EXPECT_TRUE(says(QStringLiteral("What changes next time")));
    EXPECT_TRUE(says(QStringLiteral("Turn: smaller dose")));
    EXPECT_TRUE(says(QStringLiteral("Done for today")));
}

TEST_F(TodayCoachTest, OneClickMakesTheWeekGentler)
{
    session(1, 2);
    open();
    QSignalSpy offered(page.get(), &TodayPage::undoOffered);
    QTest::mouseClick(page->flareLink(), Qt::LeftButton);
    ASSERT_EQ(prompt.choices.size(), 1);
    EXPECT_TRUE(events().isEmpty()) << "looking is not yet a gentler week";
    prompt.picks = {0};
    QTest::keyClick(page->flareLink(), Qt::Key_Space);
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events().first().kind, CoachEventKind::FlareStart);
    EXPECT_EQ(offered.count(), 1);
    EXPECT_TRUE(isShown(page->flareNotice()));
    EXPECT_FALSE(isShown(page->flareLink()));
    EXPECT_TRUE(says(QStringLiteral("A gentler week began on ") +
                     QLocale().toString(clock.today(), QStringLiteral("dddd d MMMM"))));
    EXPECT_TRUE(says(QStringLiteral("Turn, ordinary dose"))) << "the first step back";
    EXPECT_TRUE(says(QStringLiteral("Turn: smaller dose")));
    undo.undo();
    EXPECT_FALSE(isShown(page->flareNotice()));
    EXPECT_TRUE(isShown(page->flareLink()));
    EXPECT_FALSE(says(QStringLiteral("Turn: smaller dose")));
}

TEST_F(TodayCoachTest, EndingItIsGradual)
{
    session(1, 2);
    open();
    prompt.picks = {0};
    QTest::mouseClick(page->flareLink(), Qt::LeftButton);
    clock.advance(48h);
    page->hide();
    page->show();
    ASSERT_TRUE(isShown(page->flareNotice()->button()));
    QTest::mouseClick(page->flareNotice()->button(), Qt::LeftButton);
    ASSERT_EQ(events().size(), 2);
    EXPECT_EQ(events().last().kind, CoachEventKind::FlareEnd);
    EXPECT_TRUE(isShown(page->flareNotice()));
    EXPECT_FALSE(isShown(page->flareNotice()->button()));
    EXPECT_TRUE(says(QStringLiteral("On the way back from the gentler week")));
    EXPECT_TRUE(isShown(page->flareLink()));
    undo.undo();
    EXPECT_TRUE(isShown(page->flareNotice()->button()));
}

TEST_F(TodayCoachTest, WhatHoldsForTheWholePlanIsOneNotice)
{
    session(1, 8);
    open();
    EXPECT_TRUE(isShown(page->planNotice()));
    EXPECT_TRUE(page->planNotice()->text().contains(QStringLiteral("Quiet days")));
    EXPECT_TRUE(says(QStringLiteral("Turn: left out today")));
}

TEST_F(TodayCoachTest, AnUnreadableHistoryLeavesTodayAsItIs)
{
    session(1, 6);
    data.coachEvents().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("It is broken.")});
    open();
    EXPECT_FALSE(isShown(page->changesCard()));
    EXPECT_TRUE(says(QStringLiteral("Morning")));
}

} // namespace
