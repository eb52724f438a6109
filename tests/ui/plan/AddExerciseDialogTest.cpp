#include "ui/plan/AddExerciseDialog.h"

#include "core/catalog/CatalogReader.h"
#include "tests/support/SmallCatalog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class AddExerciseDialogTest : public testing::Test {
protected:
    AddExerciseDialogTest()
    {
        dialog.open();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    QString current() const { return list.currentIndex().data().toString(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    }

    Catalog catalog = smallCatalog();
    AddExerciseDialog dialog{catalog};
    QLineEdit &search = *dialog.findChild<QLineEdit *>();
    QListView &list = *dialog.findChild<QListView *>();
    QSignalSpy chosen{&dialog, &AddExerciseDialog::exerciseChosen};
};

} // namespace

TEST_F(AddExerciseDialogTest, BeginsInTheSearchWithTheFirstOneChosen)
{
    EXPECT_TRUE(search.hasFocus());
    EXPECT_EQ(current(), QStringLiteral("Breath"));
    EXPECT_EQ(list.model()->rowCount(), 7);
    EXPECT_EQ(search.accessibleName(), QStringLiteral("Search exercises"));
    EXPECT_EQ(list.accessibleName(), QStringLiteral("Exercises"));
}

TEST_F(AddExerciseDialogTest, TheArrowsGoThroughTheListFromTheSearch)
{
    QTest::keyClick(&search, Qt::Key_Up); // stays at the first
    EXPECT_EQ(current(), QStringLiteral("Breath"));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&search, Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("Row"));
    EXPECT_TRUE(search.hasFocus());
    QTest::keyClick(&search, Qt::Key_Up);
    EXPECT_EQ(current(), QStringLiteral("Chop"));
    QTest::keyClicks(&search, QStringLiteral("xy")); // other keys still write
    EXPECT_EQ(search.text(), QStringLiteral("xy"));
}

TEST_F(AddExerciseDialogTest, EveryWayOfChoosingAddsAndStaysOpen)
{
    QTest::keyClick(&search, Qt::Key_Return);
    QTest::mouseClick(button(QStringLiteral("Add")), Qt::LeftButton);
    const QPoint turn = list.visualRect(list.model()->index(1, 0)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, turn);
    EXPECT_EQ(chosen.count(), 2); // one click only points
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, turn);
    ASSERT_EQ(chosen.count(), 3);
    EXPECT_EQ(chosen.at(0).first().toString(), QStringLiteral("breath"));
    EXPECT_EQ(chosen.at(1).first().toString(), QStringLiteral("breath"));
    EXPECT_EQ(chosen.at(2).first().toString(), QStringLiteral("turn"));
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(AddExerciseDialogTest, SaysWhatWasAddedUntilTheSearchGoesOn)
{
    dialog.confirmAdded(QStringLiteral("Open book"));
    EXPECT_TRUE(says(QStringLiteral("Open book added")));
    QTest::keyClicks(&search, QStringLiteral("a"));
    EXPECT_FALSE(says(QStringLiteral("Open book added")));
}

TEST_F(AddExerciseDialogTest, AddsNothingWhereNothingFits)
{
    QTest::keyClicks(&search, QStringLiteral("zebra"));
    EXPECT_EQ(list.model()->rowCount(), 0);
    EXPECT_TRUE(says(QStringLiteral("Nothing fits. Try fewer words.")));
    QTest::keyClick(&search, Qt::Key_Return);
    QTest::keyClick(&search, Qt::Key_Down);
    EXPECT_EQ(chosen.count(), 0);
    search.clear();
    EXPECT_FALSE(says(QStringLiteral("Nothing fits. Try fewer words.")));
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(AddExerciseDialogTest, JoinsWordsAndMovements)
{
    button(QStringLiteral("Rotation"))->click();
    EXPECT_EQ(list.model()->rowCount(), 3);
    QTest::keyClicks(&search, QStringLiteral("chop"));
    EXPECT_EQ(list.model()->rowCount(), 1);
    button(QStringLiteral("Rotation"))->click();
    button(QStringLiteral("Extension"))->click();
    EXPECT_EQ(list.model()->rowCount(), 0);
}

TEST_F(AddExerciseDialogTest, ClosesByEscapeAndByDone)
{
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    dialog.open();
    QTest::mouseClick(button(QStringLiteral("Done")), Qt::LeftButton);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(chosen.count(), 0);
}

TEST(AddExerciseCatalogTest, FindsEveryExerciseByItsName)
{
    const Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    AddExerciseDialog dialog(*catalog);
    const auto *list = dialog.findChild<QListView *>();
    for (const Exercise &exercise : catalog->exercises()) {
        dialog.findChild<QLineEdit *>()->setText(exercise.name.toUpper());
        const QModelIndexList hits = list->model()->match(
            list->model()->index(0, 0), Qt::DisplayRole, exercise.name, 1, Qt::MatchExactly);
        EXPECT_EQ(hits.size(), 1) << qPrintable(exercise.name);
    }
}

} // namespace midback::test
