// The library with exercises of a person's own: added, edited, copied and deleted in the window's
// own way, by keyboard and mouse.
#include "core/catalog/Catalog.h"
#include "tests/support/OwnSamples.h"
#include "tests/support/PageFixture.h"
#include "tests/support/PictureFiles.h"
#include "ui/library/ExerciseDetailPage.h"
#include "ui/library/ExerciseGrid.h"
#include "ui/library/FaultLabel.h"
#include "ui/library/FilterPopover.h"
#include "ui/library/LibraryPage.h"
#include "ui/library/OwnExerciseEditor.h"
#include "ui/library/OwnPicturePanel.h"
#include "ui/library/StartFromDialog.h"
#include "ui/widgets/FigureView.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class LibraryOwnTest : public testing::Test {
protected:
    LibraryOwnTest()
    {
        page.resize(1072, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    ~LibraryOwnTest() override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    OwnExerciseEditor *editor() const { return page.findChild<OwnExerciseEditor *>(); }
    bool editing() const { return editor() && editor()->isVisible(); }
    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents(); // layouts show what they were given
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    void click(const char *text)
    {
        if (QPushButton *found = button(QString::fromUtf8(text)))
            QTest::mouseClick(found, Qt::LeftButton);
    }
    template<class Field>
    Field *field(const char *name) const
    {
        for (Field *one : editor()->findChildren<Field *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        ADD_FAILURE() << "no field " << name;
        return nullptr;
    }
    QStringList faults() const
    {
        QStringList sentences;
        for (const FaultLabel *one : editor()->findChildren<FaultLabel *>()) {
            if (one->isVisible())
                sentences.append(one->text());
        }
        return sentences;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    /// Tab, until the focus is on what is called so.
    static void tabTo(const char *name)
    {
        for (int i = 0; i < 60; ++i) {
            QWidget *focus = QApplication::focusWidget();
            const auto *button = qobject_cast<QAbstractButton *>(focus);
            if (focus->accessibleName() == QLatin1String(name) ||
                (button && button->text() == QLatin1String(name)))
                return;
            press(Qt::Key_Tab);
        }
        ADD_FAILURE() << "Tab does not reach " << name;
    }
    OwnExercise saved(const char *name = "Door turn")
    {
        const OwnExercise own = ownExercise(QString::fromUtf8(name));
        EXPECT_TRUE(fixture.data.ownExercises().save(own).ok());
        return own;
    }
    QList<OwnExercise> stored() const { return fixture.data.ownExercises().all().value(); }
    int cards() const { return grid.model()->rowCount(); }

    mutable PageFixture fixture;
    LibraryPage page{fixture.context};
    ExerciseGrid &grid = *page.findChild<ExerciseGrid *>();
    ExerciseDetailPage &detail = *page.findChild<ExerciseDetailPage *>();
    QSignalSpy offered{&page, &LibraryPage::undoOffered};
};

TEST_F(LibraryOwnTest, IsAddedByKeyboardAlone)
{
    button(QStringLiteral("Add your own exercise"))->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(editing());
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>("Name"));
    type("Door turn");
    press(Qt::Key_Tab);
    type("Stand in the doorway.");
    press(Qt::Key_Return);
    type("Turn to the side.");
    tabTo("Rotation");
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().name, QStringLiteral("Door turn"));
    EXPECT_EQ(stored().first().steps, (QStringList{QStringLiteral("Stand in the doorway."),
                                                   QStringLiteral("Turn to the side.")}));
    EXPECT_EQ(stored().first().planes, QList{Plane::Rotation});
    EXPECT_TRUE(detail.isVisible()) << "where it can be tried and put into a routine";
    EXPECT_EQ(detail.exerciseId(), catalogIdOf(stored().first().id));
    EXPECT_EQ(offered.size(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(cards(), 8);
}

TEST_F(LibraryOwnTest, SaysBesideTheFieldsWhatIsMissingOnlyAfterTheFirstAttempt)
{
    click("Add your own exercise");
    EXPECT_EQ(faults(), QStringList());
    click("Save");
    EXPECT_TRUE(editing());
    EXPECT_EQ(faults().size(), 3);
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>("Name"));
    const QString told = field<QLineEdit>("Name")->accessibleDescription();
    EXPECT_FALSE(told.isEmpty()) << "said to assistive technology too";
    type("Door turn");
    EXPECT_EQ(faults().size(), 2) << "gone as soon as it is mended";
    EXPECT_NE(field<QLineEdit>("Name")->accessibleDescription(), told);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(LibraryOwnTest, AsksBeforeWhatWasTypedIsLost)
{
    click("Add your own exercise");
    press(Qt::Key_Escape);
    EXPECT_FALSE(editing()) << "nothing to lose, nothing to ask";
    EXPECT_TRUE(fixture.prompt.questions.isEmpty());
    click("Add your own exercise");
    type("Door");
    fixture.prompt.answer = false;
    press(Qt::Key_Escape);
    EXPECT_TRUE(editing());
    EXPECT_EQ(fixture.prompt.questions.size(), 1);
    fixture.prompt.answer = true;
    press(Qt::Key_Escape);
    EXPECT_TRUE(grid.isVisible());
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(LibraryOwnTest, StartsFromAnExistingExercise)
{
    click("Add your own exercise");
    click("Start from an existing exercise…");
    auto *dialog = page.findChild<StartFromDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *search = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("row"));
    QTest::keyClick(search, Qt::Key_Return);
    const Exercise &row = *fixture.catalog.exercise(QStringLiteral("row"));
    EXPECT_EQ(field<QLineEdit>("Name")->text(), row.name);
    EXPECT_EQ(field<QPlainTextEdit>("Steps")->toPlainText(), row.steps.join(QLatin1Char('\n')));
}

TEST_F(LibraryOwnTest, AShippedOneCanBeTheBeginningOfOnesOwn)
{
    page.openExercise(QStringLiteral("turn"));
    click("Make your own version");
    ASSERT_TRUE(editing());
    EXPECT_TRUE(field<QLineEdit>("Name")->text().endsWith(QStringLiteral("(yours)")));
    if (field<QPlainTextEdit>("Steps")->toPlainText().isEmpty())
        field<QPlainTextEdit>("Steps")->setPlainText(QStringLiteral("Turn."));
    click("Save");
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().figure, QStringLiteral("turn"));
    EXPECT_TRUE(detail.isVisible());
}

TEST_F(LibraryOwnTest, IsEditedFromItsDetail)
{
    const OwnExercise own = saved();
    page.openExercise(catalogIdOf(own.id));
    click("Edit");
    ASSERT_TRUE(editing());
    field<QLineEdit>("Name")->selectAll();
    type("Window turn");
    click("Save");
    EXPECT_EQ(stored().first().name, QStringLiteral("Window turn"));
    EXPECT_TRUE(detail.isVisible());
    fixture.undo.undo();
    EXPECT_EQ(stored().first().name, QStringLiteral("Door turn"));
    EXPECT_TRUE(detail.isVisible()) << "shows what it was";
}

TEST_F(LibraryOwnTest, IsDeletedAndBroughtBack)
{
    const OwnExercise own = saved();
    EXPECT_EQ(cards(), 8);
    page.openExercise(catalogIdOf(own.id));
    click("Delete");
    EXPECT_TRUE(grid.isVisible());
    EXPECT_EQ(cards(), 7);
    ASSERT_EQ(offered.size(), 1);
    EXPECT_TRUE(fixture.prompt.questions.isEmpty()) << "undo instead of a question";
    fixture.undo.undo();
    EXPECT_EQ(cards(), 8);
    fixture.undo.redo();
    page.openExercise(catalogIdOf(own.id)); // from a routine that still has it
    click("Put back into the library");
    EXPECT_EQ(cards(), 8);
    EXPECT_NE(button(QStringLiteral("Edit")), nullptr);
}

TEST_F(LibraryOwnTest, WhatWasDeletedIsFoundAgainLongAfter)
{
    auto *popover = page.findChild<FilterPopover *>();
    QCheckBox *deleted = nullptr;
    for (QCheckBox *one : popover->findChildren<QCheckBox *>()) {
        if (one->text().contains(QStringLiteral("deleted")))
            deleted = one;
    }
    ASSERT_NE(deleted, nullptr);
    EXPECT_TRUE(deleted->isHidden()) << "nothing to look for";
    OwnExercise own = ownExercise(QStringLiteral("Door turn"));
    own.retired = true;
    ASSERT_TRUE(fixture.data.ownExercises().save(own).ok());
    EXPECT_EQ(cards(), 7);
    ASSERT_FALSE(deleted->isHidden());
    deleted->click();
    ASSERT_EQ(cards(), 1);
    grid.setFocus();
    press(Qt::Key_Return);
    click("Put back into the library");
    EXPECT_FALSE(stored().first().retired);
    EXPECT_TRUE(deleted->isHidden());
    EXPECT_EQ(cards(), 8) << "the filter went with its box";
}

TEST_F(LibraryOwnTest, IsDuplicated)
{
    const OwnExercise own = saved();
    page.openExercise(catalogIdOf(own.id));
    click("Duplicate");
    click("Save");
    ASSERT_EQ(stored().size(), 2);
    EXPECT_NE(stored().at(0).id, stored().at(1).id);
    EXPECT_EQ(stored().at(0).steps, stored().at(1).steps);
}

TEST_F(LibraryOwnTest, OneFilterShowsOnlyOnesOwn)
{
    saved();
    auto *popover = page.findChild<FilterPopover *>();
    for (QCheckBox *one : popover->findChildren<QCheckBox *>()) {
        if (one->text().contains(QStringLiteral("your own")))
            one->click();
    }
    EXPECT_EQ(cards(), 1);
    EXPECT_TRUE(grid.model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("yours")));
    click("Clear filters");
    EXPECT_EQ(cards(), 8);
}

TEST_F(LibraryOwnTest, AnOwnPictureIsChosenShownAndRemoved)
{
    const QTemporaryDir folder;
    fixture.prompt.path = folder.filePath(QStringLiteral("photo.jpg"));
    ASSERT_TRUE(writePhoto(*fixture.prompt.path, {600, 400}));
    saved();
    page.openExercise(catalogIdOf(stored().first().id));
    click("Edit");
    FigureView *shown = editor()->findChild<OwnPicturePanel *>()->figure();
    EXPECT_FALSE(shown->hasPicture());
    click("Use my own picture…");
    EXPECT_TRUE(shown->hasPicture());
    EXPECT_FALSE(shown->hasFigure()) << "nothing that could move";
    EXPECT_TRUE(shown->accessibleName().contains(QStringLiteral("Your picture")));
    click("Remove picture");
    EXPECT_FALSE(shown->hasPicture());
    click("Use my own picture…");
    click("Save");
    EXPECT_TRUE(detail.findChild<FigureView *>()->hasPicture() ||
                detail.findChildren<FigureView *>().last()->hasPicture());
    EXPECT_EQ(fixture.data.ownPictures().all()->size(), 1);
}

TEST_F(LibraryOwnTest, AFileThatIsNoPictureIsSaidBesideTheButton)
{
    fixture.prompt.path = QStringLiteral("/no/such/picture.png");
    click("Add your own exercise");
    click("Use my own picture…");
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(QStringLiteral("cannot be read")));
    fixture.prompt.path.reset();
    click("Use my own picture…");
    EXPECT_TRUE(editing());
}

TEST_F(LibraryOwnTest, AStoreThatRefusesIsSaidAndTheFormStays)
{
    click("Add your own exercise");
    type("Door turn");
    field<QPlainTextEdit>("Steps")->setPlainText(QStringLiteral("Turn."));
    click("Rotation");
    fixture.data.ownExercises().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    click("Save");
    EXPECT_TRUE(editing());
    EXPECT_EQ(fixture.prompt.notices, QStringList{QStringLiteral("The disk is full.")});
}

} // namespace

} // namespace midback::test
