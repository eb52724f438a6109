#include "ui/player/PlayingType.h"

#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

using namespace midback;

namespace {

PlayingType typeIn(int width, int height)
{
    return PlayingType::of({width, height}, QApplication::font());
}

TEST(PlayingTypeTest, AFullScreenIsReadFromThreeMetres)
{
    const PlayingType type = typeIn(1920, 1080);
    EXPECT_TRUE(type.fromAfar);
    EXPECT_GE(type.cue.pixelSize(), 1080 / 22);
    EXPECT_GE(type.name.pixelSize(), type.cue.pixelSize());
    EXPECT_GE(type.count.pixelSize(), 1080 / 28);
}

TEST(PlayingTypeTest, GrowsWithTheScreen)
{
    EXPECT_GE(typeIn(3840, 2160).cue.pixelSize(), 2160 / 22);
    EXPECT_LE(typeIn(1500, 1400).cue.pixelSize(), typeIn(1920, 1200).cue.pixelSize())
        << "a tall window is not wide";
}

TEST(PlayingTypeTest, AWindowStaysAsItWas)
{
    const PlayingType type = typeIn(900, 640);
    EXPECT_FALSE(type.fromAfar);
    EXPECT_DOUBLE_EQ(type.place.pointSizeF(), QApplication::font().pointSizeF());
    EXPECT_FALSE(typeIn(1280, 800).fromAfar);
}

} // namespace
