#include "ui/widgets/FigureView.h"

#include "tests/ui/figure/FigureSamples.h"
#include "tests/ui/widgets/Pixels.h"
#include "ui/figure/FigureColours.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/FigureStill.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

constexpr FigureMoment reached{FigureMoment::Leg::Out, 1};

class FigureViewTest : public testing::Test {
protected:
    FigureViewTest()
    {
        m_view.resize(320, 220);
        m_view.setFigure(turningFigure(), Position::Standing, QStringLiteral("Standing turn"));
    }

    QList<QAbstractEventDispatcher::TimerInfo> timers() const
    {
        return QAbstractEventDispatcher::instance()->registeredTimers(
            const_cast<FigureView *>(&m_view));
    }
    bool runs() const { return !timers().isEmpty(); }
    /// Frames as the timer asks for them, without waiting.
    void frames(int count)
    {
        for (int i = 0; i < count && runs(); ++i) {
            QTimerEvent event(timers().first().timerId);
            QCoreApplication::sendEvent(&m_view, &event);
        }
    }
    QImage picture() { return pictureOf(m_view); }

    FigureView m_view;
};

TEST_F(FigureViewTest, RunsOnlyWhileItPlaysIsSeenAndMayMove)
{
    EXPECT_FALSE(runs());
    m_view.setPlaying(true);
    EXPECT_FALSE(runs()) << "not seen yet";
    m_view.show();
    EXPECT_TRUE(runs());
    m_view.hide();
    EXPECT_FALSE(runs());
    m_view.show();
    EXPECT_TRUE(runs()) << "it still plays";
    m_view.setReducedMotion(true);
    EXPECT_FALSE(runs());
    m_view.setReducedMotion(false);
    EXPECT_TRUE(runs());
    m_view.setPlaying(false);
    EXPECT_FALSE(runs());
    m_view.setPlaying(true);
    m_view.setFigure(nullptr, Position::Standing, {});
    EXPECT_FALSE(runs()) << "there is nothing to move";
}

TEST_F(FigureViewTest, PlaysTheLoopThirtyTimesASecond)
{
    m_view.show();
    m_view.setPlaying(true);
    ASSERT_TRUE(runs());
    EXPECT_NEAR(timers().first().interval, 33, 1);
    frames(30);
    EXPECT_EQ(m_view.moment().leg, FigureMoment::Leg::Out);
    EXPECT_NEAR(m_view.moment().share, 0.5, 0.02) << "a second of two";
    frames(45);
    EXPECT_EQ(m_view.moment(), reached) << "it is held";
    frames(45);
    EXPECT_EQ(m_view.moment().leg, FigureMoment::Leg::Back);
    EXPECT_TRUE(m_view.isPlaying());
}

TEST_F(FigureViewTest, AMomentThatIsSetEndsPlaying)
{
    m_view.show();
    m_view.setPlaying(true);
    m_view.setMoment(reached);
    EXPECT_FALSE(m_view.isPlaying());
    EXPECT_FALSE(runs());
    EXPECT_EQ(m_view.moment(), reached);
    m_view.setPlaying(true);
    m_view.setLoopTime(1);
    EXPECT_FALSE(runs());
    EXPECT_EQ(m_view.moment(), (FigureMoment{FigureMoment::Leg::Out, 0.5}));
}

TEST_F(FigureViewTest, PlaysOnFromTheTimeThatWasSet)
{
    m_view.show();
    QSignalSpy moments(&m_view, &FigureView::momentChanged);
    m_view.setLoopTime(1);
    EXPECT_EQ(moments.size(), 1);
    m_view.setLoopTime(1);
    EXPECT_EQ(moments.size(), 1) << "it is there already";
    m_view.setPlaying(true);
    frames(1);
    EXPECT_NEAR(m_view.moment().share, 0.5165, 0.001);
    EXPECT_EQ(moments.size(), 2);
}

TEST_F(FigureViewTest, ANewDrawingOfTheSameExerciseGoesOnFromThere)
{
    m_view.setTurnable(true);
    giveKeyboard(m_view);
    m_view.setLoopTime(1);
    QTest::keyClick(&m_view, Qt::Key_Right);
    const QImage before = picture();
    m_view.setFigure(turningFigure(), Position::Standing, QStringLiteral("Standing turn"));
    EXPECT_EQ(picture(), before);
}

TEST_F(FigureViewTest, ReducedMotionShowsPosturesNotWays)
{
    m_view.setMoment(reached);
    const QImage end = picture();
    m_view.setMoment({});
    const QImage start = picture();
    EXPECT_NE(start, end);
    m_view.setReducedMotion(true);
    EXPECT_EQ(picture(), start);
    m_view.setMoment({FigureMoment::Leg::Out, 0.1});
    EXPECT_EQ(picture(), end) << "what it is on the way to";
    m_view.setMoment({});
    m_view.setPlaying(true);
    EXPECT_EQ(picture(), end) << "what would play shows its end";
}

TEST_F(FigureViewTest, SaysWhatThereIsToDoOnceEachTime)
{
    QStringList cues;
    FigureView view;
    QObject::connect(&view, &FigureView::cueChanged, &view,
                     [&](const QString &cue) { cues << cue; });
    const QString stand = QStringLiteral("Stand tall");
    const QString turn = QStringLiteral("Turn to the left");
    view.setFigure(turningFigure(), Position::Standing, QStringLiteral("Standing turn"));
    EXPECT_EQ(cues, QStringList{stand}) << "also before anything moves";
    view.setMoment({FigureMoment::Leg::Out, 0.2});
    view.setMoment({FigureMoment::Leg::Out, 0.6});
    view.setMoment(reached);
    EXPECT_EQ(cues, (QStringList{stand, turn}));
    view.setMoment({FigureMoment::Leg::Back, 0.5});
    EXPECT_EQ(cues, (QStringList{stand, turn, stand}));
    view.setFigure(nullptr, Position::Standing, {});
    EXPECT_EQ(cues.last(), QString());
}

TEST_F(FigureViewTest, WithReducedMotionTheWordsAreThoseOfThePicture)
{
    QSignalSpy cues(&m_view, &FigureView::cueChanged);
    m_view.setPlaying(true);
    m_view.setReducedMotion(true);
    ASSERT_EQ(cues.size(), 1);
    EXPECT_EQ(cues.first().first().toString(), QStringLiteral("Turn to the left"));
}

TEST_F(FigureViewTest, IsTurnedByDraggingAndHomeTurnsItBack)
{
    m_view.setTurnable(true);
    giveKeyboard(m_view);
    const QImage before = picture();
    QTest::mousePress(&m_view, Qt::LeftButton, {}, {160, 100});
    EXPECT_EQ(m_view.cursor().shape(), Qt::ClosedHandCursor);
    QMouseEvent move(QEvent::MouseMove, QPointF(240, 100), m_view.mapToGlobal(QPointF(240, 100)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_view, &move);
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, {240, 100});
    EXPECT_EQ(m_view.cursor().shape(), Qt::OpenHandCursor);
    const QImage dragged = picture();
    EXPECT_NE(dragged, before);
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_EQ(picture(), before);
    // Eighty pixels are forty degrees, four steps of the keyboard.
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(picture(), dragged);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(picture(), before);
}

TEST_F(FigureViewTest, TheOtherSideTurnsTheWayItIsPushed)
{
    m_view.setTurnable(true);
    giveKeyboard(m_view);
    m_view.setMirrored(true);
    QTest::mousePress(&m_view, Qt::LeftButton, {}, {160, 100});
    QMouseEvent move(QEvent::MouseMove, QPointF(180, 100), m_view.mapToGlobal(QPointF(180, 100)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_view, &move);
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, {180, 100});
    const QImage dragged = picture();
    QTest::keyClick(&m_view, Qt::Key_Home);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(picture(), dragged);
}

TEST_F(FigureViewTest, CannotBeTurnedAwayForEverNorWithoutLeave)
{
    giveKeyboard(m_view);
    const QImage before = picture();
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(picture(), before);
    m_view.setTurnable(true);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&m_view, Qt::Key_Right);
    const QImage farthest = picture();
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(picture(), farthest) << "120 degrees and no more";
}

TEST_F(FigureViewTest, AnotherFigureStartsUnturnedAtItsStart)
{
    const QImage fresh = picture();
    m_view.setTurnable(true);
    m_view.setMoment(reached);
    QTest::keyClick(&m_view, Qt::Key_Right);
    m_view.setFigure(turningFigure(), Position::Standing, QStringLiteral("Another turn"));
    EXPECT_EQ(m_view.moment(), FigureMoment());
    m_view.clearFocus();
    EXPECT_EQ(picture(), fresh);
}

TEST_F(FigureViewTest, ShowsTheOtherSideMirrored)
{
    m_view.setMoment(reached);
    const QImage left = picture();
    m_view.setMirrored(true);
    EXPECT_TRUE(m_view.isMirrored());
    EXPECT_NE(picture(), left);
    EXPECT_TRUE(mirrored(left, picture()));
    m_view.setFigure(turningFigure(), Position::Standing, QStringLiteral("Standing turn"));
    m_view.setMoment(reached);
    EXPECT_TRUE(mirrored(left, picture())) << "the side stays when the figure is another one";
}

TEST_F(FigureViewTest, FollowsTheThemeAtOnce)
{
    EXPECT_GT(countOf(picture(), lightTokens().figureBackground), 1000);
    darken(m_view);
    const QImage dark = picture();
    EXPECT_GT(countOf(dark, darkTokens().figureBackground), 1000);
    EXPECT_EQ(countOf(dark, lightFigure().shirt), 0);
}

TEST_F(FigureViewTest, SpeaksItsNameAndHowToTurnIt)
{
    EXPECT_TRUE(m_view.accessibleName().contains(QStringLiteral("Standing turn")));
    EXPECT_EQ(m_view.focusPolicy(), Qt::NoFocus);
    EXPECT_TRUE(m_view.accessibleDescription().isEmpty());
    m_view.setTurnable(true);
    EXPECT_EQ(m_view.focusPolicy(), Qt::TabFocus);
    EXPECT_TRUE(m_view.accessibleDescription().contains(QStringLiteral("Home")));
    m_view.setFigure(nullptr, Position::Prone, QStringLiteral("Prone lift"));
    EXPECT_FALSE(m_view.accessibleName().isEmpty());
    EXPECT_FALSE(m_view.hasFigure());
}

TEST_F(FigureViewTest, ShowsWhereTheKeyboardIs)
{
    m_view.setTurnable(true);
    const QImage without = picture();
    giveKeyboard(m_view);
    EXPECT_GT(countOf(picture(), lightTokens().focus), countOf(without, lightTokens().focus) + 50);
}

class FigureStillTest : public testing::Test {
protected:
    void SetUp() override { QPixmapCache::clear(); }
    static QImage still(const FigureMotion *figure, const Tokens &tokens,
                        const QSize &size = {160, 120})
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const std::shared_ptr<const FigureMotion> borrowed(figure, [](const FigureMotion *) {});
        drawFigureStill(painter, image.rect(), {borrowed, {}}, Position::Standing, tokens,
                        Qt::LeftToRight);
        return image;
    }
};

TEST_F(FigureStillTest, IsTheEndOfTheMovementAndKept)
{
    const auto figure = turningFigure();
    const QImage first = still(figure.get(), lightTokens());
    EXPECT_GT(countOf(first, lightTokens().figureBackground), 1000);
    EXPECT_GT(countOf(first, lightFigure().skin), 20);
    EXPECT_EQ(still(figure.get(), lightTokens()), first) << "from the cache";
    EXPECT_EQ(qAlpha(first.pixel(0, 0)), 0) << "round corners";
}

TEST_F(FigureStillTest, IsAnotherInTheDarkInOtherSizesAndWithoutAFigure)
{
    const auto figure = turningFigure();
    const QImage light = still(figure.get(), lightTokens());
    const QImage dark = still(figure.get(), darkTokens());
    EXPECT_GT(countOf(dark, darkTokens().figureBackground), 1000);
    EXPECT_NE(light, dark);
    const QImage small = still(figure.get(), lightTokens(), {72, 56});
    EXPECT_GT(countOf(small, lightTokens().figureBackground), 500);
    EXPECT_NE(still(nullptr, lightTokens()), light);
    EXPECT_EQ(countOf(still(nullptr, lightTokens()), lightFigure().skin), 0);
}

} // namespace

} // namespace midback
