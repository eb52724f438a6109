#include "tests/app/window/WindowFixture.h"
#include "ui/library/LibraryPage.h"
#include "ui/plan/PlanPage.h"
#include "ui/progress/ProgressPage.h"
#include "ui/shell/Sidebar.h"

#include <QtTest/QTest>

using namespace midback;
using namespace midback::test;

namespace {

class WindowPages : public WindowFixture {
protected:
    QList<Routine> routines() { return parts.data.routines().all().value(); }
    LibraryPage *library()
    {
        show("library");
        return qobject_cast<LibraryPage *>(pageOf("library"));
    }
};

constexpr const char *allPages[] = {"today",    "library", "plan",      "symptoms",
                                    "progress", "coach",   "selftests", "settings"};

TEST_F(WindowPages, BeginsWithTodayAndBuildsNothingElse)
{
    EXPECT_EQ(current(), QStringLiteral("today"));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Today – Midback"));
    for (const char *page : allPages)
        EXPECT_EQ(pageOf(page) != nullptr, page == allPages[0]) << page;
    EXPECT_EQ(composition.player(), nullptr);
}

TEST_F(WindowPages, EachIsBuiltOnceAndStays)
{
    QList<QWidget *> built;
    for (const char *page : allPages) {
        show(page);
        EXPECT_EQ(current(), QLatin1String(page));
        ASSERT_NE(pageOf(page), nullptr) << page;
        EXPECT_TRUE(pageOf(page)->isVisible()) << page;
        EXPECT_FALSE(built.contains(pageOf(page))) << page;
        built << pageOf(page);
    }
    for (int i = 0; i < int(std::size(allPages)); ++i) {
        show(allPages[i]);
        EXPECT_EQ(pageOf(allPages[i]), built.at(i)) << allPages[i];
    }
    EXPECT_TRUE(parts.prompt.notices.isEmpty());
}

TEST_F(WindowPages, KeysReachEveryPage)
{
    const std::pair<Qt::Key, const char *> keys[] = {
        {Qt::Key_2, "library"},      {Qt::Key_3, "plan"},  {Qt::Key_4, "symptoms"},
        {Qt::Key_5, "progress"},     {Qt::Key_6, "coach"}, {Qt::Key_7, "selftests"},
        {Qt::Key_Comma, "settings"}, {Qt::Key_1, "today"},
    };
    for (const auto &[key, page] : keys) {
        QTest::keyClick(&window(), key, Qt::ControlModifier);
        EXPECT_EQ(current(), QLatin1String(page));
    }
}

TEST_F(WindowPages, RightToLeftPutsTheSidebarOnTheRight)
{
    EXPECT_EQ(window().sidebar()->mapTo(&window(), QPoint()).x(), 0);
    window().setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    const QRect placed(window().sidebar()->mapTo(&window(), QPoint()), window().sidebar()->size());
    EXPECT_EQ(placed.right(), window().width() - 1);
    EXPECT_EQ(today()->mapTo(&window(), QPoint()).x(), 0);
}

TEST_F(WindowPages, TheFirstButtonLeadsToThePlan)
{
    click("Build a routine");
    EXPECT_EQ(current(), QStringLiteral("plan"));
    EXPECT_TRUE(routines().isEmpty()) << "the person decides what goes into it";
}

TEST_F(WindowPages, TheEmptyProgressPageLeadsToToday)
{
    show("progress");
    Q_EMIT qobject_cast<ProgressPage *>(pageOf("progress"))->todayRequested();
    EXPECT_EQ(current(), QStringLiteral("today"));
}

TEST_F(WindowPages, AnExerciseOfTheLibraryLandsInANewRoutine)
{
    library()->openExercise(QStringLiteral("reach"));
    click("Add to a routine");
    EXPECT_EQ(current(), QStringLiteral("plan"));
    ASSERT_EQ(routines().size(), 1);
    EXPECT_EQ(routines().first().items, QList{item("reach")});
    EXPECT_FALSE(routines().first().name.isEmpty());
}

TEST_F(WindowPages, FurtherExercisesLandBehindTheFirst)
{
    for (const char *id : {"reach", "angel", "reach"}) {
        library()->openExercise(QLatin1String(id));
        click("Add to a routine");
    }
    ASSERT_EQ(routines().size(), 1);
    EXPECT_EQ(routines().first().items, (QList{item("reach"), item("angel"), item("reach")}));
}

TEST_F(WindowPages, AddingFromTheLibraryCanBeUndoneFromAnyPage)
{
    savedRoutine();
    library()->openExercise(QStringLiteral("row"));
    click("Add to a routine");
    ASSERT_EQ(routines().first().items.size(), 3);
    show("symptoms");
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(routines().first().items.size(), 2);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(routines().first().items.size(), 3);
}

TEST_F(WindowPages, ADigitLogsPainAtOnceAndTheToastUndoesIt)
{
    press(Qt::Key_4); // nothing was clicked before
    ASSERT_EQ(parts.data.symptoms().all()->size(), 1);
    EXPECT_EQ(parts.data.symptoms().all()->first().pain, 4);
    EXPECT_TRUE(toast().contains(QLatin1Char('4'))) << qPrintable(toast());
    window().findChild<Toast *>()->findChildren<QPushButton *>().at(0)->click();
    EXPECT_TRUE(parts.data.symptoms().all()->isEmpty());
}

TEST_F(WindowPages, AnEntryThatCannotBeSavedIsSaidAndNotClaimed)
{
    const QString full = QStringLiteral("The disk is full, so nothing was saved.");
    parts.data.symptoms().failWith(Error{ErrorCode::Io, full});
    press(Qt::Key_4);
    EXPECT_EQ(parts.prompt.notices, QStringList{full});
    EXPECT_TRUE(toast().isEmpty()) << qPrintable(toast());
}

TEST_F(WindowPages, TheDataCheckReachesSettingsBuiltLater)
{
    composition.showDataCheck(QStringLiteral("Everything is whole."));
    EXPECT_EQ(pageOf("settings"), nullptr) << "a sentence is no reason to build a page";
    show("settings");
    EXPECT_TRUE(shows(QStringLiteral("Everything is whole.")));
}

TEST_F(WindowPages, TheDataCheckReachesSettingsThatAreOpen)
{
    show("settings");
    EXPECT_FALSE(shows(QStringLiteral("checked")));
    composition.showDataCheck(QStringLiteral("Your data was checked: fine."));
    EXPECT_TRUE(shows(QStringLiteral("checked: fine")));
    composition.showDataCheck({});
    EXPECT_FALSE(shows(QStringLiteral("checked: fine")));
}

TEST_F(WindowPages, TheLastBackupReachesSettingsEitherWay)
{
    composition.showBackup(QStringLiteral("The last backup is of Monday."));
    show("settings");
    EXPECT_TRUE(shows(QStringLiteral("of Monday")));
    composition.showBackup(QStringLiteral("The last backup is of Tuesday."));
    EXPECT_TRUE(shows(QStringLiteral("of Tuesday")));
}

TEST_F(WindowPages, SettingsNameTheDataFolder)
{
    show("settings");
    EXPECT_TRUE(shows(QStringLiteral("/home/robin/midback")));
}

TEST_F(WindowPages, TheSizeOfTheWindowIsRememberedInThePreferences)
{
    window().resize(1111, 777);
    window().close();
    EXPECT_EQ(preferences.load().size, QSize(1111, 777));
}

} // namespace
