#include "ui/shell/ToastHost.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/Toast.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

class ToastHostTest : public testing::Test {
protected:
    ToastHostTest()
    {
        m_over.resize(800, 600);
        giveKeyboard(m_note); // a window gives it to the first who takes it: the Undo button
    }

    Toast &toast() { return *m_host.toast(); }
    QPushButton *button(int index) { return toast().findChildren<QPushButton *>().at(index); }
    void pointer(QEvent::Type type)
    {
        toast().setAttribute(Qt::WA_UnderMouse, type == QEvent::Enter);
        QEvent event(type);
        QApplication::sendEvent(&toast(), &event);
    }

    QWidget m_over;
    QLineEdit &m_note = *new QLineEdit(&m_over);
    ToastHost &m_host = *new ToastHost(&m_over);
};

TEST_F(ToastHostTest, OneToastServesAllMessages)
{
    m_host.show(QStringLiteral("Entry deleted"), true);
    const Toast *first = m_host.toast();
    m_host.show(QStringLiteral("Copied"), false);
    EXPECT_EQ(m_host.toast(), first);
    EXPECT_EQ(toast().text(), QStringLiteral("Copied"));
    EXPECT_EQ(toast().accessibleName(), QStringLiteral("Copied"));
    EXPECT_FALSE(button(0)->isVisible()) << "nothing to undo any more";
    m_host.show(QStringLiteral("Routine deleted"), true);
    EXPECT_TRUE(button(0)->isVisible());
}

TEST_F(ToastHostTest, ALongerMessageMakesItWiderAndKeepsItInTheMiddle)
{
    m_host.show(QStringLiteral("Copied"), false);
    const int before = toast().width();
    m_host.show(QStringLiteral("The routine was copied to the end of your list"), false);
    EXPECT_GT(toast().width(), before);
    EXPECT_NEAR(toast().geometry().center().x(), 400, 1);
}

TEST_F(ToastHostTest, StandsInTheMiddleOfThePageBesideTheNavigation)
{
    QWidget page(&m_over);
    page.setGeometry(200, 0, 600, 600);
    page.show();
    ToastHost host(&m_over, &page);
    host.show(QStringLiteral("Copied"), false);
    EXPECT_NEAR(host.toast()->geometry().center().x(), 500, 1);
    page.setGeometry(100, 0, 600, 600);
    EXPECT_NEAR(host.toast()->geometry().center().x(), 400, 1);
    page.hide();
    host.show(QStringLiteral("Copied"), false);
    EXPECT_NEAR(host.toast()->geometry().center().x(), 400, 1) << "of the whole";
    page.setGeometry(0, 0, 200, 600);
    EXPECT_NEAR(host.toast()->geometry().center().x(), 400, 1) << "of the whole";
}

TEST_F(ToastHostTest, NeverSticksOutOfANarrowWindow)
{
    m_over.resize(360, 400);
    m_host.show(QString(300, QLatin1Char('m')), true);
    EXPECT_GE(toast().x(), 24);
    EXPECT_LE(toast().geometry().right(), 360 - 24);
}

TEST_F(ToastHostTest, AHiddenToastComesBackAtItsPlace)
{
    m_host.show(QStringLiteral("Copied"), false);
    button(1)->click();
    m_over.resize(1200, 500);
    m_host.show(QStringLiteral("Copied"), false);
    EXPECT_TRUE(toast().isVisible());
    EXPECT_NEAR(toast().geometry().center().x(), 600, 1);
    EXPECT_EQ(toast().geometry().bottom(), 500 - 25);
}

TEST_F(ToastHostTest, LiesAboveWhatCameLater)
{
    m_host.show(QStringLiteral("Copied"), false);
    auto *page = new QWidget(&m_over);
    page->resize(800, 600);
    page->show();
    m_host.show(QStringLiteral("Copied"), false);
    EXPECT_EQ(m_over.children().last(), &toast());
}

TEST_F(ToastHostTest, AMessageThatComesUnderThePointerStaysThereToo)
{
    m_host.show(QStringLiteral("One"), true);
    pointer(QEvent::Enter);
    m_host.show(QStringLiteral("Two"), true);
    toast().setLifetime(1);
    QTest::qWait(30);
    EXPECT_TRUE(toast().isVisible());
    pointer(QEvent::Leave);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !toast().isVisible(); }));
    EXPECT_FALSE(toast().timer().isActive());
}

TEST_F(ToastHostTest, ThePointerLeavingAHiddenToastStartsNothing)
{
    m_host.show(QStringLiteral("One"), true);
    toast().hide();
    pointer(QEvent::Leave);
    EXPECT_FALSE(toast().timer().isActive());
}

TEST_F(ToastHostTest, DoesNotTakeTheKeyboardFromWhoIsTyping)
{
    m_host.show(QStringLiteral("Saved"), true);
    EXPECT_TRUE(m_note.hasFocus());
}

TEST_F(ToastHostTest, EveryButtonHasAName)
{
    m_host.show(QStringLiteral("Saved"), true);
    EXPECT_EQ(button(0)->text(), QStringLiteral("&Undo"));
    EXPECT_EQ(button(1)->accessibleName(), QStringLiteral("Close this message"));
}

TEST_F(ToastHostTest, IsACardInBothThemesAndTurnsWithTheReadingDirection)
{
    m_host.show(QStringLiteral("Saved"), true);
    EXPECT_LT(button(0)->x(), button(1)->x());
    EXPECT_GT(countOf(pictureOf(toast()), lightTokens().surface), 500);
    darken(m_over);
    m_over.setLayoutDirection(Qt::RightToLeft);
    toast().layout()->activate();
    EXPECT_GT(button(0)->x(), button(1)->x());
    EXPECT_GT(countOf(pictureOf(toast()), darkTokens().surface), 500);
}

TEST_F(ToastHostTest, GoesWithWhatItLiesOver)
{
    auto *over = new QWidget;
    auto *host = new ToastHost(over);
    host->show(QStringLiteral("Saved"), true);
    QSignalSpy toastGone(host->toast(), &QObject::destroyed);
    QSignalSpy hostGone(host, &QObject::destroyed);
    delete over;
    EXPECT_EQ(toastGone.count(), 1);
    EXPECT_EQ(hostGone.count(), 1);
}

} // namespace

} // namespace midback
