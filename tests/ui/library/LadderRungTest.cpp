#include "ui/library/LadderRung.h"

#include "tests/support/ItemPicture.h"
#include "ui/library/TagLabel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

constexpr int kRail = 20; // px from the leading edge

QImage pictureOfRung(int place, int count, bool here,
                     Qt::LayoutDirection direction = Qt::LeftToRight,
                     const Tokens &tokens = lightTokens())
{
    LadderRung rung(QStringLiteral("Open book"), 3, place, count, here);
    rung.setLayoutDirection(direction);
    rung.setPalette(paletteFor(tokens));
    rung.resize(300, 36);
    return pictureOfWidget(rung);
}

/// Whether the rail is painted at this height.
bool hasRail(const QImage &rung, int y)
{
    return rung.pixelColor(kRail, y).alpha() > 0;
}

} // namespace

TEST(LadderRungTest, SaysItsPlaceAndWhereOneStands)
{
    const LadderRung other(QStringLiteral("Turn"), 1, 0, 3, false);
    EXPECT_EQ(other.text(), QStringLiteral("Turn"));
    EXPECT_EQ(other.accessibleDescription(), QStringLiteral("Rung 1 of 3"));
    EXPECT_TRUE(other.isEnabled());
    const LadderRung here(QStringLiteral("Reach"), 2, 1, 3, true);
    EXPECT_EQ(here.accessibleDescription(), QStringLiteral("Rung 2 of 3, you are here"));
    EXPECT_FALSE(here.isEnabled());
    EXPECT_EQ(here.focusPolicy(), Qt::NoFocus);
}

TEST(LadderRungTest, OpensBySpaceAndClickUnlessOneIsThere)
{
    for (const bool here : {false, true}) {
        LadderRung rung(QStringLiteral("Turn"), 1, 0, 3, here);
        QSignalSpy clicked(&rung, &QAbstractButton::clicked);
        if (!here)
            QTest::keyClick(&rung, Qt::Key_Space);
        QTest::mouseClick(&rung, Qt::LeftButton);
        EXPECT_EQ(clicked.count(), here ? 0 : 2);
    }
}

TEST(LadderRungTest, TheRailEndsAtTheFirstAndTheLastRung)
{
    const struct {
        int place;
        int count;
        bool above;
        bool below;
    } cases[] = {
        {0, 3, false, true}, {1, 3, true, true}, {2, 3, true, false}, {0, 1, false, false}};
    for (const auto &[place, count, above, below] : cases) {
        const QImage rung = pictureOfRung(place, count, false);
        EXPECT_EQ(hasRail(rung, 2), above) << place << " of " << count;
        EXPECT_EQ(hasRail(rung, rung.height() - 3), below) << place << " of " << count;
    }
}

TEST(LadderRungTest, MarksWhereOneStands)
{
    const Tokens &t = lightTokens();
    const QImage here = pictureOfRung(1, 3, true);
    const QImage other = pictureOfRung(1, 3, false);
    EXPECT_EQ(here.pixelColor(kRail, 18), t.accent);
    EXPECT_EQ(other.pixelColor(kRail, 18), t.surface);
    EXPECT_GT(traceOf(here, t.accentSoft).pixels, 5000);
    EXPECT_EQ(traceOf(other, t.accentSoft).pixels, 0);
}

TEST(LadderRungTest, MirrorsRailAndDots)
{
    const Tokens &t = lightTokens();
    const QImage rung = pictureOfRung(1, 3, true, Qt::RightToLeft);
    EXPECT_EQ(rung.pixelColor(rung.width() - kRail, 18), t.accent);
    const QImage dots = rung.copy(0, 0, 80, rung.height());
    EXPECT_GT(traceOf(dots, t.accent).pixels, 60); // three of difficulty
    EXPECT_EQ(traceOf(pictureOfRung(1, 3, true).copy(110, 0, 120, 36), t.accent).pixels, 0);
}

TEST(LadderRungTest, FollowsTheDarkTheme)
{
    const QImage rung = pictureOfRung(1, 3, true, Qt::LeftToRight, darkTokens());
    EXPECT_GT(traceOf(rung, darkTokens().accentSoft).pixels, 5000);
    EXPECT_EQ(traceOf(rung, lightTokens().accentSoft).pixels, 0);
}

TEST(LadderRungTest, ShowsTheFocus)
{
    QWidget window;
    LadderRung rung(QStringLiteral("Turn"), 1, 0, 3, false, &window);
    rung.resize(300, 36);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    rung.clearFocus();
    const QImage rest = pictureOfWidget(rung);
    rung.setFocus();
    const QImage focused = pictureOfWidget(rung);
    EXPECT_GT(traceOf(focused, lightTokens().focus).pixels,
              traceOf(rest, lightTokens().focus).pixels + 400);
}

TEST(LadderRungTest, HasRoomForItsNameButCanShrink)
{
    const LadderRung shortName(QStringLiteral("Cat"), 1, 0, 1, false);
    const LadderRung longName(QString(QStringLiteral("Thread the needle ")).repeated(6), 1, 0, 1,
                              false);
    EXPECT_GT(longName.sizeHint().width(), shortName.sizeHint().width() + 300);
    EXPECT_EQ(longName.minimumSizeHint().width(), shortName.minimumSizeHint().width());
    EXPECT_GE(shortName.sizeHint().height(), 24); // a target that can be hit
}

TEST(TagLabelTest, IsAPillOfPlainText)
{
    TagLabel tag(QStringLiteral("<b>Band</b>"));
    EXPECT_EQ(tag.textFormat(), Qt::PlainText);
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        tag.setPalette(paletteFor(tokens));
        tag.resize(tag.sizeHint());
        const QImage picture = pictureOfWidget(tag);
        EXPECT_EQ(picture.pixelColor(0, 0).alpha(), 0);
        EXPECT_GT(traceOf(picture, tokens.window).pixels, 200) << tokens.dark;
    }
}

} // namespace midback::test
