#include "tests/ui/player/PlayerPageFixture.h"
#include "ui/theme/ButtonKind.h"
#include "ui/widgets/RingTimer.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

/// What moves by itself while nobody touches the page.
class PlayerAwakeTest : public PlayerPageFixture {
protected:
    QList<bool> told(const QSignalSpy &spy) const
    {
        QList<bool> all;
        for (const QList<QVariant> &one : spy)
            all.append(one.first().toBool());
        return all;
    }
};

/// Counts the paintings of everything in a window.
class Paintings : public QObject {
public:
    using QObject::QObject;
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint || event->type() == QEvent::Timer;
        return QObject::eventFilter(watched, event);
    }
};

TEST_F(PlayerAwakeTest, SaysOnceWhenItRunsAndWhenNot)
{
    QSignalSpy running(&page, &PlayerPage::runningChanged);
    press(Qt::Key_Return);
    run(12s);
    run(1s);
    EXPECT_EQ(told(running), (QList<bool>{true}));
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    page.endNow();
    page.endNow();
    EXPECT_EQ(told(running), (QList<bool>{true, false, true, false}));
}

TEST_F(PlayerAwakeTest, UnseenItDoesNotRun)
{
    QSignalSpy running(&page, &PlayerPage::runningChanged);
    press(Qt::Key_Return);
    page.hide();
    EXPECT_EQ(told(running), (QList<bool>{true, false}));
}

TEST_F(PlayerAwakeTest, PausedNothingPaintsAndNoTimerFires)
{
    press(Qt::Key_Return);
    run(16s);
    press(Qt::Key_Space);
    QTest::qWait(50); // what the pause itself paints
    Paintings paintings;
    qApp->installEventFilter(&paintings);
    QTest::qWait(400);
    EXPECT_EQ(paintings.count, 0);
    for (const QTimer *timer : page.findChildren<QTimer *>())
        EXPECT_FALSE(timer->isActive()) << timer->parent()->metaObject()->className();
    press(Qt::Key_Space);
    QTest::qWait(100);
    EXPECT_GT(paintings.count, 0) << "the filter sees them";
}

TEST_F(PlayerAwakeTest, EveryButtonShowsItsKeyAndFitsAFinger)
{
    press(Qt::Key_Return);
    int seen = 0;
    for (const QSize &size : {QSize(900, 640), QSize(1280, 800), QSize(1920, 1080)}) {
        page.resize(size);
        for (const QPushButton *one : page.findChildren<QPushButton *>()) {
            if (!one->isVisible())
                continue;
            ++seen;
            EXPECT_TRUE(!keyHint(one).isEmpty() || one->text().endsWith(u')'))
                << one->text().toStdString();
            EXPECT_GE(one->height(), 44) << one->text().toStdString();
            EXPECT_GE(one->width(), 44) << one->text().toStdString();
        }
    }
    EXPECT_GE(seen, 3 * 6);
}

TEST_F(PlayerAwakeTest, OnAFullScreenFeelingsFitAFingerToo)
{
    press(Qt::Key_Return);
    run(12s);
    press(Qt::Key_P);
    page.resize(1920, 1080);
    QTest::qWait(20);
    int seen = 0;
    for (const QAbstractButton *one : page.findChildren<QAbstractButton *>()) {
        if (!one->isVisible())
            continue;
        ++seen;
        EXPECT_GE(one->height(), 44) << one->text().toStdString();
    }
    EXPECT_GE(seen, 17);
}

TEST_F(PlayerAwakeTest, OnAFullScreenTheDigitsTakeANinthOfTheHeight)
{
    press(Qt::Key_Return);
    run(12s);
    page.resize(1920, 1080);
    const auto *ring = page.findChild<RingTimer *>();
    EXPECT_GE(ring->digitsHeight(), 1080 / 9.0);
}

} // namespace
