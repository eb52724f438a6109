#include "ui/widgets/Toast.h"

#include "ui/shell/ToastHost.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback {

namespace {

class ToastTest : public testing::Test {
protected:
    ToastTest()
    {
        m_over.resize(800, 600);
        m_over.show();
    }

    QWidget m_over;
    ToastHost &m_host = *new ToastHost(&m_over);
};

TEST_F(ToastTest, IsNotBuiltBeforeItIsNeeded)
{
    EXPECT_EQ(m_host.toast(), nullptr);
}

TEST_F(ToastTest, StandsAtTheBottomInTheMiddleAlsoAfterAResize)
{
    m_host.show(QStringLiteral("Entry deleted"), true);
    const auto centred = [&] {
        const QRect toast = m_host.toast()->geometry();
        EXPECT_NEAR(toast.center().x(), m_over.width() / 2, 1);
        EXPECT_EQ(toast.bottom(), m_over.height() - 25);
    };
    centred();
    m_over.resize(1000, 700);
    centred();
}

TEST_F(ToastTest, UndoHidesAndAsks)
{
    QSignalSpy undo(&m_host, &ToastHost::undoRequested);
    m_host.show(QStringLiteral("Entry deleted"), true);
    EXPECT_TRUE(m_host.toast()->isVisible());
    m_host.toast()->findChildren<QPushButton *>().at(0)->click();
    EXPECT_EQ(undo.count(), 1);
    EXPECT_FALSE(m_host.toast()->isVisible());
}

TEST_F(ToastTest, WithoutUndoTheButtonIsAway)
{
    m_host.show(QStringLiteral("Copied"), false);
    EXPECT_FALSE(m_host.toast()->findChildren<QPushButton *>().at(0)->isVisible());
    EXPECT_EQ(m_host.toast()->text(), QStringLiteral("Copied"));
}

TEST_F(ToastTest, GoesAfterEightSecondsAndLeavesNoTimerBehind)
{
    m_host.show(QStringLiteral("Copied"), false);
    ASSERT_TRUE(m_host.toast()->timer().isActive());
    EXPECT_EQ(m_host.toast()->timer().interval(), 8000);
    EXPECT_TRUE(m_host.toast()->timer().isSingleShot());
    m_host.toast()->findChildren<QPushButton *>().at(1)->click();
    EXPECT_FALSE(m_host.toast()->isVisible());
    EXPECT_FALSE(m_host.toast()->timer().isActive());
}

TEST_F(ToastTest, StaysWhileThePointerIsOnIt)
{
    m_host.show(QStringLiteral("Entry deleted"), true);
    QEvent enter(QEvent::Enter);
    QApplication::sendEvent(m_host.toast(), &enter);
    EXPECT_FALSE(m_host.toast()->timer().isActive());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_host.toast(), &leave);
    EXPECT_TRUE(m_host.toast()->timer().isActive());
}

} // namespace

} // namespace midback
