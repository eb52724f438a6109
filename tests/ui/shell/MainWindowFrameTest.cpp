#include "ui/shell/MainWindow.h"

#include "tests/ui/shell/MainWindowFixture.h"
#include "ui/widgets/Toast.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace midback;
using namespace midback::test;

namespace {

using MainWindowFrameTest = MainWindowFixture;

TEST_F(MainWindowFrameTest, ANewFullPageTakesThePlaceOfTheOld)
{
    auto *first = new QWidget;
    auto *second = new QWidget;
    second->setFocusPolicy(Qt::StrongFocus);
    QSignalSpy gone(first, &QObject::destroyed);
    m_window->enterFullPage(first);
    m_window->enterFullPage(second);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(gone.count(), 1);
    EXPECT_EQ(m_window->fullPage(), second);
    EXPECT_EQ(second->size(), m_window->size()) << "it has the whole window";
    EXPECT_TRUE(second->hasFocus());
}

TEST_F(MainWindowFrameTest, UndoRestsWhileAFullPageIsShown)
{
    m_undo.push(new QUndoCommand(QStringLiteral("Delete entry")));
    m_window->enterFullPage(new QWidget);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_undo.index(), 1) << "what it would change cannot be seen";
    m_window->leaveFullPage();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_undo.index(), 0);
}

TEST_F(MainWindowFrameTest, AToastDoesNotLieOverAFullPage)
{
    m_window->enterFullPage(new QWidget);
    m_window->showToast(QStringLiteral("Saved"));
    auto *toast = m_window->findChild<Toast *>();
    m_window->enterFullPage(new QWidget);
    EXPECT_FALSE(toast->isVisible()) << "it was about what was there before";
    m_window->showToast(QStringLiteral("Kept"));
    EXPECT_TRUE(toast->isVisible());
}

TEST_F(MainWindowFrameTest, TheToastStaysAtTheBottomInTheMiddleOfThePage)
{
    m_window->showToast(QStringLiteral("Saved"));
    auto *toast = m_window->findChild<Toast *>();
    for (const QSize size : {QSize(1200, 800), QSize(900, 640)}) {
        m_window->resize(size);
        QApplication::processEvents();
        EXPECT_NEAR(toast->geometry().center().x(), (208 + size.width()) / 2, 1)
            << "beside the navigation";
        EXPECT_EQ(size.height() - toast->geometry().bottom() - 1, 24);
    }
    for (const QPushButton *button : toast->findChildren<QPushButton *>())
        EXPECT_FALSE(button->isVisible() && button->text().contains(QStringLiteral("Undo")));
    m_window->showToast(QStringLiteral("Much longer words than will fit ").repeated(20), true);
    QApplication::processEvents();
    EXPECT_EQ(m_window->findChildren<Toast *>().size(), 1) << "one at a time";
    EXPECT_GE(toast->x(), 24);
    EXPECT_LE(toast->geometry().right(), m_window->width() - 24);
}

TEST_F(MainWindowFrameTest, AMaximisedWindowRemembersItsNormalSize)
{
    m_window->showMaximized();
    QApplication::processEvents();
    m_window->close();
    EXPECT_TRUE(m_state.state.maximised);
    EXPECT_EQ(m_state.state.size, QSize(1000, 700));
    const MainWindow again(m_undo, &m_state);
    EXPECT_TRUE(again.windowState().testFlag(Qt::WindowMaximized));
}

TEST(MainWindowState, ATinyOrBrokenSizeIsMadeUsable)
{
    QUndoStack undo;
    FakeWindowState state;
    for (const QSize size : {QSize(), QSize(-5, 10), QSize(100, 2000)}) {
        state.state.size = size;
        const MainWindow window(undo, &state);
        EXPECT_GE(window.width(), 900);
        EXPECT_GE(window.height(), 640);
    }
    const MainWindow forgetful(undo);
    EXPECT_EQ(forgetful.size(), WindowState().size) << "without a store it has its own";
}

TEST_F(MainWindowFrameTest, ACoverStandsInPlaceOfPages)
{
    auto *cover = new QWidget;
    m_window->setCover(cover, {QStringLiteral("today"), QStringLiteral("library")});
    EXPECT_TRUE(cover->isVisible());
    m_window->showPage(QStringLiteral("library"));
    EXPECT_TRUE(cover->isVisible());
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("library"));
    EXPECT_EQ(m_window->pageWidget(QStringLiteral("library")), nullptr) << "not built below it";
    m_window->showPage(QStringLiteral("settings"));
    EXPECT_FALSE(cover->isVisible());
    m_window->showPage(QStringLiteral("library"));
    const QPointer<QWidget> gone = cover;
    m_window->setCover(nullptr);
    ASSERT_NE(m_window->pageWidget(QStringLiteral("library")), nullptr);
    EXPECT_TRUE(m_window->pageWidget(QStringLiteral("library"))->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(gone.isNull());
}

TEST_F(MainWindowFrameTest, TellsThatAFullPageWasLeft)
{
    QSignalSpy left(m_window.get(), &MainWindow::fullPageLeft);
    m_window->leaveFullPage();
    EXPECT_TRUE(left.isEmpty());
    m_window->enterFullPage(new QWidget);
    m_window->leaveFullPage();
    EXPECT_EQ(left.size(), 1);
    m_window->focusPage();
    EXPECT_EQ(m_window->fullPage(), nullptr);
}

} // namespace
