#include "tests/support/FakeDataStore.h"
#include "tests/support/OwnSamples.h"
#include "tests/support/SmallCatalog.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/figure/StillPicture.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class OwnLookTest : public testing::Test {
protected:
    FigureLook lookOf(const OwnExercise &own)
    {
        catalog.setOwn({exerciseOf(own)});
        return figures.lookOf(catalogIdOf(own.id));
    }

    FakeDataStore data;
    Catalog catalog = smallCatalog();
    FigureLibrary figures{catalog, data.ownPictures()};
    const OwnPicture picture{OwnPictureId(QUuid(9, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
                             QByteArray("\xff\xd8\xff")};
};

TEST_F(OwnLookTest, ShowsTheFigureOfAnotherExercise)
{
    OwnExercise own = ownExercise(QStringLiteral("My book"));
    EXPECT_EQ(lookOf(own), FigureLook()) << "neither: the position in outline";
    own.figure = QStringLiteral("open-book");
    EXPECT_NE(lookOf(own).motion, nullptr);
    EXPECT_EQ(lookOf(own), figures.lookOf(QStringLiteral("open-book"))) << "the same figure";
    own.figure = QStringLiteral("no-such-figure");
    EXPECT_EQ(lookOf(own), FigureLook());
}

TEST_F(OwnLookTest, ShowsThePictureInPlaceOfTheFigure)
{
    ASSERT_TRUE(data.ownPictures().save(picture).ok());
    OwnExercise own = ownExercise(QStringLiteral("My book"));
    own.figure = QStringLiteral("open-book");
    own.picture = picture.id;
    ASSERT_NE(lookOf(own).picture, nullptr);
    EXPECT_EQ(lookOf(own).picture->key(), picture.id.toString());
    EXPECT_EQ(lookOf(own).motion, nullptr);
    EXPECT_EQ(figures.motionOf(catalogIdOf(own.id)), nullptr) << "a picture never moves";
}

TEST_F(OwnLookTest, APictureThatIsLostLeavesTheFigure)
{
    OwnExercise own = ownExercise(QStringLiteral("My book"));
    own.figure = QStringLiteral("open-book");
    own.picture = picture.id;
    EXPECT_NE(lookOf(own).motion, nullptr);
    ASSERT_TRUE(data.ownPictures().save(picture).ok());
    EXPECT_NE(lookOf(own).picture, nullptr) << "found again";
}

} // namespace

} // namespace midback::test
