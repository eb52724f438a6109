#include "tests/support/WarningGuard.h"
#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/BackMap.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace midback {

using namespace test;

namespace {

constexpr int columns = 3;

class BackMapOnScreen : public testing::Test {
protected:
    BackMapOnScreen()
    {
        giveKeyboard(m_map);
        m_map.resize(300, 420);
    }

    QAccessibleInterface *list() { return QAccessible::queryAccessibleInterface(&m_map); }

    BackMap m_map;
    QSignalSpy m_changed{&m_map, &BackMap::placesChanged};
};

TEST_F(BackMapOnScreen, StartsWhereMostBacksHurt)
{
    EXPECT_EQ(m_map.currentItem(), 5 * columns + 1); // T6, the middle
    QTest::keyClick(&m_map, Qt::Key_Space);
    EXPECT_EQ(m_map.places(), (QList<BackPlace>{{6, BackSide::Middle}}));
}

TEST_F(BackMapOnScreen, ArrowsAreThePersonsSidesInAnyDirection)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_map.setLayoutDirection(direction);
        m_map.setPlaces({});
        QTest::keyClick(&m_map, Qt::Key_Right);
        QTest::keyClick(&m_map, Qt::Key_Space);
        EXPECT_EQ(m_map.places(), (QList<BackPlace>{{6, BackSide::Right}}));
        QTest::keyClick(&m_map, Qt::Key_Left);
    }
}

TEST_F(BackMapOnScreen, ThePictureDoesNotMirrorEither)
{
    m_map.setPlaces({{3, BackSide::Left}});
    EXPECT_EQ(pictureOf(m_map, Qt::LeftToRight), pictureOf(m_map, Qt::RightToLeft));
}

TEST_F(BackMapOnScreen, TheRingFollowsTheKeyboard)
{
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Left, Qt::Key_Down, Qt::Key_End}) {
        QTest::keyClick(&m_map, key);
        const QRect ring = boundsOf(pictureOf(m_map), lightTokens().focus);
        const QRect place = m_map.itemRect(m_map.currentItem());
        EXPECT_TRUE(place.adjusted(-4, -4, 4, 4).contains(ring)) << key;
        EXPECT_TRUE(ring.contains(place.center())) << key;
    }
    m_map.clearFocus();
    EXPECT_TRUE(boundsOf(pictureOf(m_map), lightTokens().focus).isNull());
}

TEST_F(BackMapOnScreen, AClickTakesTheKeyboardAlong)
{
    QTest::mouseClick(&m_map, Qt::LeftButton, {}, m_map.itemRect(2).center());
    QTest::keyClick(&m_map, Qt::Key_Down);
    QTest::keyClick(&m_map, Qt::Key_Space);
    EXPECT_EQ(m_map.places(), (QList<BackPlace>{{1, BackSide::Right}, {2, BackSide::Right}}));
    QTest::mouseClick(&m_map, Qt::RightButton, {}, m_map.itemRect(2).center());
    EXPECT_EQ(m_map.places().size(), 2);
}

TEST_F(BackMapOnScreen, MovingTellsNobody)
{
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(&m_map, key);
    EXPECT_EQ(m_changed.count(), 0);
    EXPECT_TRUE(m_map.places().isEmpty());
}

TEST_F(BackMapOnScreen, OtherKeysAreLeftToThePage)
{
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Escape), int(Qt::Key_A)}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&m_map, &event);
        EXPECT_FALSE(event.isAccepted()) << key;
    }
    EXPECT_TRUE(m_map.places().isEmpty());
}

TEST_F(BackMapOnScreen, PickedPlacesAreWarmInBothThemes)
{
    m_map.clearFocus();
    for (const bool dark : {false, true}) {
        if (dark)
            darken(m_map);
        const QColor warm = dark ? darkTokens().warm : lightTokens().warm;
        m_map.setPlaces({});
        EXPECT_EQ(countOf(pictureOf(m_map), warm), 0) << dark;
        m_map.setPlaces({{9, BackSide::Right}});
        EXPECT_TRUE(m_map.itemRect(8 * columns + 2)
                        .adjusted(-1, -1, 1, 1)
                        .contains(boundsOf(pictureOf(m_map), warm)))
            << dark;
    }
}

TEST_F(BackMapOnScreen, ThePointerLightsOnePlace)
{
    m_map.clearFocus();
    pointAt(m_map, m_map.itemRect(7).center());
    EXPECT_GT(countOf(pictureOf(m_map), lightTokens().warmSoft), 100);
    EXPECT_EQ(m_map.cursor().shape(), Qt::PointingHandCursor);
    pointAt(m_map, {2, 2});
    EXPECT_EQ(countOf(pictureOf(m_map), lightTokens().warmSoft), 0);
    EXPECT_EQ(m_map.cursor().shape(), Qt::ArrowCursor);
    pointAt(m_map, m_map.itemRect(7).center());
    leave(m_map);
    EXPECT_EQ(countOf(pictureOf(m_map), lightTokens().warmSoft), 0);
}

TEST_F(BackMapOnScreen, ATipNamesThePlace)
{
    expectWarning(QStringLiteral("does not support raise()")); // offscreen, of every tip
    const QPoint at = m_map.itemRect(4).center();
    QHelpEvent help(QEvent::ToolTip, at, m_map.mapToGlobal(at));
    QApplication::sendEvent(&m_map, &help);
    EXPECT_EQ(QToolTip::text(), QStringLiteral("T2 middle"));
    QToolTip::hideText();
}

TEST_F(BackMapOnScreen, EveryPlaceHasItsOwnName)
{
    std::set<QString> names;
    for (int i = 0; i < list()->childCount(); ++i)
        names.insert(list()->child(i)->text(QAccessible::Name));
    EXPECT_EQ(names.size(), 36u);
    EXPECT_FALSE(names.contains(QString()));
}

TEST_F(BackMapOnScreen, AssistiveTechnologyKnowsWhereTheKeyboardIs)
{
    QTest::keyClick(&m_map, Qt::Key_Home);
    EXPECT_EQ(list()->focusChild(), list()->child(1));
    EXPECT_TRUE(list()->child(1)->state().focused);
    EXPECT_FALSE(list()->child(0)->state().focused);
    m_map.clearFocus();
    EXPECT_EQ(list()->focusChild(), nullptr);
    EXPECT_FALSE(list()->child(1)->state().focused);
}

RC_GTEST_PROP(BackMapLaws, PickingTwiceIsNothingAndTheOrderDoesNotMatter, ())
{
    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-2, 38));
    BackMap forward;
    BackMap backward;
    std::set<int> odd;
    for (const int pick : picks) {
        forward.activateItem(pick);
        if (pick >= 0 && pick < 36 && !odd.insert(pick).second)
            odd.erase(pick);
    }
    for (auto pick = picks.rbegin(); pick != picks.rend(); ++pick)
        backward.activateItem(*pick);
    RC_ASSERT(forward.places() == backward.places());
    RC_ASSERT(forward.places().size() == qsizetype(odd.size()));
    for (int i = 0; i < 36; ++i)
        RC_ASSERT(forward.itemSelected(i) == odd.contains(i));
    BackMap copy;
    copy.setPlaces(forward.places());
    RC_ASSERT(copy.places() == forward.places());
}

RC_GTEST_PROP(BackMapLaws, PlacesFitAnyReasonableSize, ())
{
    BackMap map;
    map.resize(*rc::gen::inRange(240, 900), *rc::gen::inRange(372, 1200));
    const int place = *rc::gen::inRange(0, 36);
    RC_ASSERT(map.rect().contains(map.itemRect(place)));
    RC_ASSERT(map.itemRect(place).height() >= 20);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.itemRect(place).center());
    RC_ASSERT(map.itemSelected(place));
    RC_ASSERT(map.places().size() == 1);
}

} // namespace

} // namespace midback
