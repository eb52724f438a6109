#include "core/catalog/CatalogReader.h"
#include "tests/support/PageFixture.h"
#include "tests/support/WarningGuard.h"
#include "ui/library/ExerciseDetailPage.h"
#include "ui/library/ExerciseGrid.h"
#include "ui/library/FilterPopover.h"
#include "ui/library/LibraryPage.h"
#include "ui/widgets/Card.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

QPushButton *buttonIn(const QWidget &widget, const QString &name)
{
    for (QPushButton *one : widget.findChildren<QPushButton *>()) {
        if (one->text() == name || one->accessibleName() == name)
            return one;
    }
    ADD_FAILURE() << "no button " << qPrintable(name);
    return nullptr;
}

bool shows(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

class LibraryNavigationTest : public testing::Test {
protected:
    LibraryNavigationTest()
    {
        page.resize(900, 640);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    ~LibraryNavigationTest() override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    PageFixture fixture;
    LibraryPage page{fixture.context};
    ExerciseGrid &grid = *page.findChild<ExerciseGrid *>();
    ExerciseDetailPage &detail = *page.findChild<ExerciseDetailPage *>();
    QLineEdit &search = *page.findChild<QLineEdit *>();
};

} // namespace

TEST_F(LibraryNavigationTest, EveryWayBackLeadsToTheList)
{
    const QString turn = QStringLiteral("turn");
    for (int way = 0; way < 3; ++way) {
        page.openExercise(turn);
        ASSERT_TRUE(detail.isVisible());
        if (way == 0)
            QTest::keyClick(&detail, Qt::Key_Left, Qt::AltModifier);
        else if (way == 1)
            QTest::keyClick(&detail, Qt::Key_Escape);
        else
            QTest::mouseClick(buttonIn(detail, QStringLiteral("Library")), Qt::LeftButton);
        EXPECT_TRUE(grid.isVisible()) << way;
        EXPECT_TRUE(grid.hasFocus()) << way;
        EXPECT_EQ(grid.currentIndex().row(), 1) << way;
    }
}

TEST_F(LibraryNavigationTest, TheWayBackSaysWhereItLeads)
{
    page.openExercise(QStringLiteral("turn"));
    EXPECT_TRUE(buttonIn(detail, QStringLiteral("Back to Library")));
    page.openExercise(QStringLiteral("arch"));
    EXPECT_EQ(buttonIn(detail, QStringLiteral("Back to Turn"))->text(), QStringLiteral("Turn"));
    QTest::keyClick(&detail, Qt::Key_Escape);
    EXPECT_EQ(detail.exerciseId(), QStringLiteral("turn"));
    EXPECT_TRUE(buttonIn(detail, QStringLiteral("Back to Library")));
}

TEST_F(LibraryNavigationTest, ComesBackToTheCardThatTheWalkBeganWith)
{
    page.openExercise(QStringLiteral("turn"));
    page.openExercise(QStringLiteral("row"));
    QTest::keyClick(&detail, Qt::Key_Escape);
    QTest::keyClick(&detail, Qt::Key_Escape);
    EXPECT_EQ(grid.currentIndex().data().toString(), QStringLiteral("Turn"));
}

TEST_F(LibraryNavigationTest, ComesBackToTheFirstCardWhereTheFilterHidesTheOne)
{
    QTest::keyClicks(&search, QStringLiteral("chop"));
    page.openExercise(QStringLiteral("turn"));
    QTest::keyClick(&detail, Qt::Key_Escape);
    EXPECT_EQ(search.text(), QStringLiteral("chop")); // the search stays
    EXPECT_EQ(grid.currentIndex().data().toString(), QStringLiteral("Chop"));
}

TEST_F(LibraryNavigationTest, StaysWhereItIsForAnUnknownExercise)
{
    page.openExercise(QStringLiteral("nowhere"));
    EXPECT_TRUE(grid.isVisible());
    page.openExercise(QStringLiteral("turn"));
    page.openExercise(QStringLiteral("nowhere"));
    EXPECT_EQ(detail.exerciseId(), QStringLiteral("turn"));
    EXPECT_TRUE(detail.isVisible());
}

TEST_F(LibraryNavigationTest, FindPutsTheKeyboardIntoTheSearchAndReturnIntoTheList)
{
    grid.setFocus();
    QTest::keySequence(&grid, QKeySequence::Find);
    EXPECT_TRUE(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("arch"));
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_TRUE(grid.hasFocus());
    QTest::keyClick(&grid, Qt::Key_Return);
    EXPECT_EQ(detail.exerciseId(), QStringLiteral("arch"));
}

TEST_F(LibraryNavigationTest, OpensTheFiltersAndCountsTheirGroups)
{
    expectWarning(QStringLiteral("does not support raise()")); // the platform of the tests
    expectWarning(QStringLiteral("does not support grabbing the keyboard"));
    QPushButton *more = buttonIn(page, QStringLiteral("Filters"));
    QTest::mouseClick(more, Qt::LeftButton);
    auto *popover = page.findChild<FilterPopover *>();
    ASSERT_TRUE(popover->isVisible());
    popover->findChild<QCheckBox *>()->click();
    EXPECT_TRUE(shows(page, QStringLiteral("1 of 7 exercises · at a desk")));
    buttonIn(*popover, QStringLiteral("Difficulty 1"))->click();
    EXPECT_EQ(more->text(), QStringLiteral("Filters (2)"));
    QTest::keyClick(popover, Qt::Key_Escape);
    EXPECT_FALSE(popover->isVisible());
    EXPECT_EQ(grid.model()->rowCount(), 1);
    EXPECT_TRUE(page.isVisible());
}

TEST_F(LibraryNavigationTest, OffersToClearOnlyWhatIsSet)
{
    QPushButton *clear = buttonIn(page, QStringLiteral("Clear filters"));
    EXPECT_FALSE(clear->isVisible());
    QTest::keyClicks(&search, QStringLiteral("   ")); // asks for nothing
    EXPECT_FALSE(clear->isVisible());
    QTest::keyClicks(&search, QStringLiteral("a"));
    EXPECT_TRUE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_FALSE(clear->isVisible());
    EXPECT_TRUE(search.hasFocus());
    EXPECT_TRUE(shows(page, QStringLiteral("7 exercises")));
}

TEST_F(LibraryNavigationTest, EachExerciseBeginsAtTheTopWithTheKeyboardOnItsAction)
{
    page.openExercise(QStringLiteral("turn"));
    QCoreApplication::processEvents();
    QScrollBar *bar = detail.scrollArea()->verticalScrollBar();
    bar->setValue(bar->maximum());
    page.openExercise(QStringLiteral("reach"));
    EXPECT_EQ(bar->value(), 0);
    EXPECT_TRUE(buttonIn(detail, QStringLiteral("Add to a routine"))->hasFocus());
    EXPECT_TRUE(shows(detail, QStringLiteral("Reach")));
    EXPECT_FALSE(shows(detail, QStringLiteral("Also: Roll-over"))); // it has no other name
}

TEST_F(LibraryNavigationTest, ActionsSpeakOfTheExerciseThatShows)
{
    QSignalSpy tried(&page, &LibraryPage::tryRequested);
    page.openExercise(QStringLiteral("turn"));
    page.openExercise(QStringLiteral("row"));
    buttonIn(detail, QStringLiteral("Try it now"))->click();
    QTest::keyClick(&detail, Qt::Key_Escape);
    buttonIn(detail, QStringLiteral("Try it now"))->click();
    ASSERT_EQ(tried.count(), 2);
    EXPECT_EQ(tried.at(0).first().toString(), QStringLiteral("row"));
    EXPECT_EQ(tried.at(1).first().toString(), QStringLiteral("turn"));
}

TEST(LibraryCatalogTest, EveryExerciseOfTheCatalogueHasItsDetails)
{
    Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    PageFixture fixture(*catalog);
    LibraryPage page(fixture.context);
    page.resize(900, 640);
    page.show();
    auto &detail = *page.findChild<ExerciseDetailPage *>();
    for (const Exercise &exercise : fixture.catalog.exercises()) {
        page.openExercise(exercise.id);
        EXPECT_TRUE(shows(page, exercise.name)) << qPrintable(exercise.id);
        QStringList cards;
        for (const Card *card : detail.findChildren<Card *>()) {
            if (card->isVisible())
                cards.append(card->accessibleName());
        }
        for (const char *card : {"How to do it", "What you may feel", "How much", "Sources"})
            EXPECT_EQ(cards.count(QLatin1String(card)), 1) << card << qPrintable(exercise.id);
        EXPECT_EQ(cards.contains(QLatin1String("Take care with")), !exercise.cautions.isEmpty());
        for (const QString &step : exercise.steps)
            EXPECT_TRUE(shows(page, step)) << qPrintable(step);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace midback::test
