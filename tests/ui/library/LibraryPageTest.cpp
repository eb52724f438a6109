#include "ui/library/LibraryPage.h"

#include "tests/support/PageFixture.h"
#include "ui/library/ExerciseDetailPage.h"
#include "ui/library/ExerciseGrid.h"
#include "ui/library/LadderRung.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LinkButton.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback::test {

class LibraryPageTest : public testing::Test {
protected:
    LibraryPageTest()
    {
        page.resize(1072, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    ~LibraryPageTest() override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    ExerciseGrid *grid() const { return page.findChild<ExerciseGrid *>(); }
    ExerciseDetailPage *detail() const { return page.findChild<ExerciseDetailPage *>(); }
    QLineEdit *search() const { return page.findChild<QLineEdit *>(); }
    bool listShows() const { return grid()->isVisible(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    template<class Button>
    Button *visible(const QString &text) const
    {
        QCoreApplication::processEvents(); // layouts show what they were given
        for (Button *one : page.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        ADD_FAILURE() << "nothing called " << qPrintable(text);
        return nullptr;
    }

    PageFixture fixture;
    LibraryPage page{fixture.context};
};

TEST_F(LibraryPageTest, SearchesWhileTyping)
{
    EXPECT_TRUE(says(QStringLiteral("7 exercises")));
    QTest::keyClicks(search(), QStringLiteral("roll"));
    EXPECT_TRUE(says(QStringLiteral("1 of 7 exercises")));
    EXPECT_EQ(grid()->model()->rowCount(), 1);
}

TEST_F(LibraryPageTest, FiltersByChipAndClears)
{
    QTest::mouseClick(button(QStringLiteral("Rotation")), Qt::LeftButton);
    EXPECT_TRUE(says(QStringLiteral("3 of 7 exercises · Rotation")));
    QTest::mouseClick(button(QStringLiteral("Strength")), Qt::LeftButton);
    EXPECT_EQ(grid()->model()->rowCount(), 1);
    EXPECT_TRUE(button(QStringLiteral("Filters (1)")));
    button(QStringLiteral("Clear filters"))->click();
    EXPECT_EQ(grid()->model()->rowCount(), 7);
    EXPECT_TRUE(button(QStringLiteral("Filters")));
}

TEST_F(LibraryPageTest, OffersAWayOutWhenNothingFits)
{
    QTest::keyClicks(search(), QStringLiteral("zebra"));
    EXPECT_FALSE(listShows());
    auto *nothing = page.findChild<EmptyState *>();
    ASSERT_TRUE(nothing->isVisible());
    QTest::mouseClick(nothing->button(), Qt::LeftButton);
    EXPECT_TRUE(listShows());
    EXPECT_EQ(search()->text(), QString());
}

TEST_F(LibraryPageTest, OpensByKeyboardAndComesBackToTheSameCard)
{
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_Right);
    QTest::keyClick(grid(), Qt::Key_Return);
    EXPECT_FALSE(listShows());
    EXPECT_EQ(detail()->exerciseId(), QStringLiteral("turn"));
    QTest::keyClick(detail(), Qt::Key_Escape);
    EXPECT_TRUE(listShows());
    EXPECT_EQ(grid()->currentIndex().row(), 1);
}

TEST_F(LibraryPageTest, OpensByClick)
{
    const QRect card = grid()->visualRect(grid()->model()->index(2, 0));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, card.center());
    EXPECT_EQ(detail()->exerciseId(), QStringLiteral("reach"));
}

TEST_F(LibraryPageTest, WalksTheLadderAndBack)
{
    page.openExercise(QStringLiteral("turn"));
    EXPECT_TRUE(says(QStringLiteral("Adds a longer lever: the arm is straight.")));
    QTest::mouseClick(visible<LinkButton>(QStringLiteral("Reach")), Qt::LeftButton);
    EXPECT_EQ(detail()->exerciseId(), QStringLiteral("reach"));
    EXPECT_TRUE(says(QStringLiteral("Reach")));
    visible<LadderRung>(QStringLiteral("Chop"))->click();
    EXPECT_EQ(detail()->exerciseId(), QStringLiteral("chop"));
    EXPECT_FALSE(visible<LadderRung>(QStringLiteral("Chop"))->isEnabled());
    QTest::keyClick(detail(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(detail()->exerciseId(), QStringLiteral("reach"));
    EXPECT_TRUE(button(QStringLiteral("Turn"))->isVisible()); // names where back leads
}

TEST_F(LibraryPageTest, ShowsEverythingThereIsToKnow)
{
    page.openExercise(QStringLiteral("turn"));
    for (const char *words :
         {"Take the position.", "Long neck", "Holding the breath", "A gentle stretch",
          "Sharp pain at one rib", "Chest pain or pressure", "Vertigo",
          "Quick head turns. If this applies to you, start with the small dose and stay gentle.",
          "Also: Roll-over", "Large", "If this applies: cannot lie on the side."}) {
        EXPECT_TRUE(says(QLatin1String(words))) << words;
    }
    EXPECT_TRUE(
        says(QStringLiteral("<a href=\"https://example.org/leaflet\">A hospital leaflet</a>")));
}

TEST_F(LibraryPageTest, AsksForARoutineAndForATry)
{
    QSignalSpy added(&page, &LibraryPage::addToRoutineRequested);
    QSignalSpy tried(&page, &LibraryPage::tryRequested);
    page.openExercise(QStringLiteral("arch"));
    QTest::mouseClick(button(QStringLiteral("Add to a routine")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Try it now")), Qt::LeftButton);
    EXPECT_EQ(added.first().first().toString(), QStringLiteral("arch"));
    EXPECT_EQ(tried.first().first().toString(), QStringLiteral("arch"));
}

} // namespace midback::test
