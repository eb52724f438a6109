// What stands in the place of "Start" while sessions wait (clinical-facts E3).
#include "tests/app/window/WindowFixture.h"
#include "ui/library/LibraryPage.h"
#include "ui/safety/SafetyPage.h"
#include "ui/theme/ButtonKind.h"

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class WindowWaiting : public WindowFixture {
protected:
    SafetyPage *safetyPage() { return qobject_cast<SafetyPage *>(window().fullPage()); }
    void planToday(const Routine &routine)
    {
        const QDate day = parts.clock.today();
        ASSERT_TRUE(parts.data.plans()
                        .save({parts.ids.next<WeekPlanId>(),
                               day,
                               {{day.dayOfWeek(), QTime(23, 0), routine.id}}})
                        .ok());
    }
    void openExercise()
    {
        show("library");
        qobject_cast<LibraryPage *>(pageOf("library"))->openExercise(QStringLiteral("turn"));
    }
};

TEST_F(WindowWaiting, NothingLooksAsIfASessionCouldStart)
{
    planToday(savedRoutine());
    answered(SafetyLevel::Urgent);
    const auto onlyWhy = [this](const char *start) {
        EXPECT_EQ(button(start), nullptr) << start;
        QPushButton *why = button("Why sessions wait");
        ASSERT_NE(why, nullptr) << start;
        EXPECT_NE(buttonKind(why), ButtonKind::Primary);
        EXPECT_TRUE(why->isEnabled());
    };
    onlyWhy("Start session");
    show("plan");
    onlyWhy("Start");
    openExercise();
    onlyWhy("Try it now");
    click("Why sessions wait");
    ASSERT_NE(safetyPage(), nullptr);
    EXPECT_FALSE(safetyPage()->showsQuestions()) << "but where the person stands";
}

TEST_F(WindowWaiting, TheCheckBringsTheStartsBack)
{
    planToday(savedRoutine());
    SafetyScreening screening = answered(SafetyLevel::Urgent);
    show("plan");
    openExercise();
    screening.checked = SafetyCheck{parts.clock.today(), {}};
    ASSERT_TRUE(parts.data.screenings().save(screening).ok());
    QCoreApplication::processEvents();
    EXPECT_NE(button("Try it now"), nullptr);
    show("plan");
    EXPECT_NE(button("Start"), nullptr);
    show("today");
    ASSERT_NE(button("Start session"), nullptr);
    EXPECT_EQ(buttonKind(button("Start session")), ButtonKind::Primary);
}

TEST_F(WindowWaiting, AfterAnAlarmTheButtonLeadsToTheQuestions)
{
    planToday(savedRoutine());
    answered(SafetyLevel::Clear);
    parts.clock.advance(1min);
    SymptomEntry entry;
    entry.id = parts.ids.next<SymptomId>();
    entry.at = parts.clock.now();
    entry.pain = 5;
    entry.sensations = {Sensation::ChestPressure};
    ASSERT_TRUE(parts.data.symptoms().save(entry).ok());
    QCoreApplication::processEvents();
    EXPECT_EQ(button("Start session"), nullptr);
    click("Answer the questions first");
    ASSERT_NE(safetyPage(), nullptr);
    EXPECT_TRUE(safetyPage()->showsQuestions());
}

TEST_F(WindowWaiting, BeforeTheFirstAnswersTheStartItselfAsks)
{
    planToday(savedRoutine());
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows(QStringLiteral("twelve short questions")); }));
    show("plan");
    show("today");
    EXPECT_EQ(button("Why sessions wait"), nullptr);
    EXPECT_NE(button("Start session"), nullptr);
}

} // namespace
