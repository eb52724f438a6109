#include "ui/library/OwnExerciseModel.h"

#include "core/catalog/Catalog.h"
#include "tests/support/OwnSamples.h"
#include "tests/support/PageFixture.h"
#include "tests/support/PictureFiles.h"
#include "ui/figure/StillPicture.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class OwnExerciseModelTest : public testing::Test {
protected:
    /// Everything that a new one needs.
    OwnExercise filled(const QString &name)
    {
        OwnExercise own = ownExercise(name);
        own.id = model.draft().id;
        return own;
    }
    OwnExercise added(const QString &name = QStringLiteral("Door turn"))
    {
        model.begin();
        model.setDraft(filled(name));
        EXPECT_TRUE(model.save());
        return model.draft();
    }
    QList<OwnExercise> stored() const { return at.data.ownExercises().all().value(); }
    const Exercise *inCatalog(const OwnExercise &own) const
    {
        return at.context.catalog.exercise(catalogIdOf(own.id));
    }
    QString photoFile() const
    {
        const QString path = folder.filePath(QStringLiteral("photo.png"));
        EXPECT_TRUE(writePhoto(path, {600, 400}));
        return path;
    }

    mutable PageFixture at;
    QTemporaryDir folder;
    OwnExerciseModel model{at.context};
    QSignalSpy offered{&model, &OwnExerciseModel::undoOffered};
    QSignalSpy failed{&model, &OwnExerciseModel::failed};
};

TEST_F(OwnExerciseModelTest, ANewOneWantsANameAndAStep)
{
    model.begin();
    EXPECT_TRUE(model.isNew());
    EXPECT_FALSE(model.hasChanges());
    EXPECT_FALSE(model.save());
    EXPECT_EQ(model.faults().size(), 3) << "name, movement, steps; a usual dose is there";
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_EQ(at.undo.count(), 0);
}

TEST_F(OwnExerciseModelTest, IsAddedAndTheAdditionCanBeUndone)
{
    const OwnExercise own = added();
    EXPECT_EQ(stored(), QList{own});
    EXPECT_FALSE(model.hasChanges());
    ASSERT_EQ(offered.size(), 1);
    EXPECT_TRUE(offered.first().first().toString().contains(QStringLiteral("Door turn")));
    ASSERT_NE(inCatalog(own), nullptr);
    at.undo.undo();
    ASSERT_NE(inCatalog(own), nullptr) << "a session may have been done with it meanwhile";
    EXPECT_TRUE(inCatalog(own)->retired);
    at.undo.redo();
    EXPECT_FALSE(inCatalog(own)->retired);
}

TEST_F(OwnExerciseModelTest, StartsFromAnExistingOne)
{
    model.beginFrom(QStringLiteral("turn"));
    const Exercise &turn = *at.catalog.exercise(QStringLiteral("turn"));
    EXPECT_EQ(model.draft().name, QStringLiteral("%1 (yours)").arg(turn.name));
    EXPECT_EQ(model.draft().figure, turn.id);
    EXPECT_EQ(model.draft().doseLevels, turn.doseLevels);
    EXPECT_EQ(model.draft().cautions, turn.cautions);
    EXPECT_EQ(model.draft().equipment, turn.equipment);
}

TEST_F(OwnExerciseModelTest, StartingFromAnotherKeepsTheNameAndThePictureOfOnesOwn)
{
    model.begin();
    OwnExercise draft = model.draft();
    draft.name = QStringLiteral("My turn");
    model.setDraft(draft);
    ASSERT_TRUE(model.usePicture(photoFile()).ok());
    const OwnPictureId picture = model.draft().picture;
    model.startFrom(QStringLiteral("turn"));
    EXPECT_EQ(model.draft().name, QStringLiteral("My turn"));
    EXPECT_EQ(model.draft().figure, QStringLiteral("turn"));
    EXPECT_EQ(model.draft().picture, picture);
    EXPECT_EQ(model.draft().id, draft.id);
}

TEST_F(OwnExerciseModelTest, IsEditedAsOneStep)
{
    const OwnExercise own = added();
    ASSERT_TRUE(model.edit(catalogIdOf(own.id)).ok());
    EXPECT_FALSE(model.isNew());
    OwnExercise draft = model.draft();
    draft.name = QStringLiteral("Window turn");
    model.setDraft(draft);
    EXPECT_TRUE(model.hasChanges());
    ASSERT_TRUE(model.save());
    EXPECT_EQ(inCatalog(own)->name, QStringLiteral("Window turn"));
    EXPECT_EQ(at.undo.count(), 2);
    at.undo.undo();
    EXPECT_EQ(inCatalog(own)->name, QStringLiteral("Door turn"));
}

TEST_F(OwnExerciseModelTest, SavingWithoutAChangeIsNoStep)
{
    const OwnExercise own = added();
    ASSERT_TRUE(model.edit(catalogIdOf(own.id)).ok());
    EXPECT_TRUE(model.save());
    EXPECT_EQ(at.undo.count(), 1);
}

TEST_F(OwnExerciseModelTest, DeletedItKeepsItsNameAndComesBack)
{
    const OwnExercise own = added();
    EXPECT_TRUE(model.remove(catalogIdOf(own.id)));
    EXPECT_TRUE(inCatalog(own)->retired);
    EXPECT_EQ(at.context.catalog.nameOf(catalogIdOf(own.id)), own.name);
    EXPECT_TRUE(model.putBack(catalogIdOf(own.id)));
    EXPECT_FALSE(inCatalog(own)->retired);
    at.undo.undo();
    at.undo.undo();
    EXPECT_FALSE(inCatalog(own)->retired);
    EXPECT_EQ(offered.size(), 3);
}

TEST_F(OwnExerciseModelTest, APictureIsKeptOnceTheExerciseIsSaved)
{
    model.begin();
    ASSERT_TRUE(model.usePicture(photoFile()).ok());
    EXPECT_NE(model.look().picture, nullptr) << "shown before it is saved";
    EXPECT_TRUE(at.data.ownPictures().all()->isEmpty());
    OwnExercise own = filled(QStringLiteral("Door turn"));
    own.picture = model.draft().picture;
    model.setDraft(own);
    ASSERT_TRUE(model.save());
    ASSERT_EQ(at.data.ownPictures().all()->size(), 1);
    EXPECT_EQ(at.data.ownPictures().all()->first().id, own.picture);
    EXPECT_NE(at.figures.lookOf(catalogIdOf(own.id)).picture, nullptr);

    ASSERT_TRUE(model.edit(catalogIdOf(own.id)).ok());
    model.removeLook();
    ASSERT_TRUE(model.save());
    EXPECT_EQ(at.figures.lookOf(catalogIdOf(own.id)).picture, nullptr);
    at.undo.undo();
    EXPECT_NE(at.figures.lookOf(catalogIdOf(own.id)).picture, nullptr) << "undo finds it again";
}

TEST_F(OwnExerciseModelTest, BelowThePictureIsTheFigureAndBelowThatTheOutline)
{
    model.begin();
    OwnExercise own = model.draft();
    own.figure = QStringLiteral("open-book");
    model.setDraft(own);
    ASSERT_TRUE(model.usePicture(photoFile()).ok());
    EXPECT_NE(model.look().picture, nullptr);
    model.removeLook();
    EXPECT_NE(model.look().motion, nullptr);
    model.removeLook();
    EXPECT_EQ(model.look(), FigureLook());
}

TEST_F(OwnExerciseModelTest, AFileThatIsNoPictureLeavesTheDraftAsItIs)
{
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Not a picture.");
    file.close();
    model.begin();
    const auto used = model.usePicture(file.fileName());
    ASSERT_FALSE(used.ok());
    EXPECT_TRUE(used.error().detail.endsWith(QLatin1Char('.')));
    EXPECT_FALSE(model.hasPicture());
    EXPECT_FALSE(model.hasChanges());
}

TEST_F(OwnExerciseModelTest, AHoldIsAHold)
{
    model.begin();
    OwnExercise own = filled(QStringLiteral("Lean"));
    own.doseLevels = *dosesAround(usualDoseOf(DoseMode::Hold));
    model.setDraft(own);
    EXPECT_EQ(model.draft().action, Action::HoldPosition);
    own = model.draft();
    own.doseLevels = *dosesAround(usualDoseOf(DoseMode::Reps));
    model.setDraft(own);
    EXPECT_EQ(model.draft().action, Action::Move);
    own.action = Action::Resist;
    model.setDraft(own);
    own.doseLevels = *dosesAround(usualDoseOf(DoseMode::Hold));
    model.setDraft(own);
    EXPECT_EQ(model.draft().action, Action::Resist) << "what conditions go by is not lost";
}

TEST_F(OwnExerciseModelTest, AStoreThatRefusesIsSaidAndNothingIsLost)
{
    model.begin();
    model.setDraft(filled(QStringLiteral("Door turn")));
    const Error full{ErrorCode::Io, QStringLiteral("The disk is full.")};
    at.data.ownExercises().failWith(full);
    EXPECT_FALSE(model.save());
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.first().first().toString(), full.detail);
    EXPECT_EQ(at.undo.count(), 0);
    EXPECT_TRUE(model.hasChanges());
    at.data.ownExercises().failWith({});
    EXPECT_TRUE(model.save());
}

TEST_F(OwnExerciseModelTest, APictureThatCannotBeSavedKeepsTheExerciseBack)
{
    model.begin();
    ASSERT_TRUE(model.usePicture(photoFile()).ok());
    OwnExercise own = filled(QStringLiteral("Door turn"));
    own.picture = model.draft().picture;
    model.setDraft(own);
    at.data.ownPictures().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    EXPECT_FALSE(model.save());
    EXPECT_TRUE(stored().isEmpty());
    at.data.ownPictures().failWith({});
    EXPECT_TRUE(model.save()) << "the picture is still at hand";
    EXPECT_EQ(at.data.ownPictures().all()->size(), 1);
}

} // namespace

} // namespace midback::test
