#include "ui/shell/MainWindow.h"

#include "tests/ui/shell/MainWindowFixture.h"
#include "ui/shell/NavigationList.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/Toast.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback {

namespace {

using MainWindowTest = test::MainWindowFixture;

TEST_F(MainWindowTest, PagesAreBuiltOnTheirFirstVisit)
{
    EXPECT_EQ(m_built, QStringList{QStringLiteral("today")});
    EXPECT_EQ(m_window->pageWidget(QStringLiteral("library")), nullptr);
    m_window->showPage(QStringLiteral("library"));
    m_window->showPage(QStringLiteral("today"));
    m_window->showPage(QStringLiteral("library"));
    EXPECT_EQ(m_built, (QStringList{QStringLiteral("today"), QStringLiteral("library")}));
    EXPECT_TRUE(m_window->pageWidget(QStringLiteral("library"))->isVisible());
}

TEST_F(MainWindowTest, UnknownPagesAreIgnored)
{
    m_window->showPage(QStringLiteral("nowhere"));
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("today"));
}

TEST_F(MainWindowTest, KeysGoToPages)
{
    QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("library"));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("settings"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("today"));
    EXPECT_EQ(shown.count(), 3);
}

TEST_F(MainWindowTest, UndoAndRedoWorkFromTheKeyboard)
{
    m_undo.push(new QUndoCommand(QStringLiteral("Delete entry")));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_undo.index(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_undo.index(), 1);
}

TEST_F(MainWindowTest, TheToastUndoes)
{
    m_undo.push(new QUndoCommand(QStringLiteral("Delete entry")));
    m_window->showToast(QStringLiteral("Entry deleted"), true);
    auto *toast = m_window->findChild<Toast *>();
    ASSERT_TRUE(toast && toast->isVisible());
    toast->findChildren<QPushButton *>().at(0)->click();
    EXPECT_EQ(m_undo.index(), 0);
}

TEST_F(MainWindowTest, AFullPageHidesTheRestAndItsKeys)
{
    auto *page = new QWidget;
    QSignalSpy gone(page, &QObject::destroyed);
    m_window->enterFullPage(page);
    EXPECT_TRUE(page->isVisible());
    EXPECT_FALSE(m_window->sidebar()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("today"));
    m_window->leaveFullPage();
    EXPECT_TRUE(m_window->sidebar()->isVisible());
    EXPECT_EQ(m_window->fullPage(), nullptr);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(gone.count(), 1);
    m_window->leaveFullPage();
}

TEST_F(MainWindowTest, TheSizeIsRemembered)
{
    EXPECT_EQ(m_window->size(), QSize(1000, 700));
    m_window->resize(1100, 750);
    QSignalSpy closing(m_window.get(), &MainWindow::aboutToClose);
    m_window->close();
    EXPECT_EQ(closing.count(), 1);
    EXPECT_EQ(m_state.state, (WindowState{{1100, 750}, false}));
}

TEST_F(MainWindowTest, ItIsNeverTooSmall)
{
    m_window->resize(300, 200);
    EXPECT_EQ(m_window->size(), QSize(900, 640));
}

TEST_F(MainWindowTest, TheShortcutSheetOpensOnF1)
{
    m_window->addShortcutHint({QStringLiteral("0 to 9"), QStringLiteral("Log pain")});
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *sheet = m_window->findChild<ShortcutSheet *>();
    ASSERT_TRUE(sheet && sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(MainWindowTest, F11TogglesFullScreen)
{
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    EXPECT_TRUE(m_window->isFullScreen());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    EXPECT_FALSE(m_window->isFullScreen());
}

TEST_F(MainWindowTest, CtrlYRedoesToo)
{
    m_undo.push(new QUndoCommand(QStringLiteral("Delete entry")));
    m_undo.undo();
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(m_undo.index(), 1);
}

TEST_F(MainWindowTest, CtrlQClosesAfterWhatMustBeFinished)
{
    QSignalSpy closing(m_window.get(), &MainWindow::aboutToClose);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(closing.count(), 1);
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(MainWindowTest, TheTitleNamesThePage)
{
    m_window->showPage(QStringLiteral("library"));
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("LIBRARY – Midback"));
    EXPECT_EQ(m_window->sidebar()->navigation()->currentItem(), 1);
}

TEST_F(MainWindowTest, TheSidebarLeadsToPages)
{
    NavigationList *list = m_window->sidebar()->navigation();
    QTest::mouseClick(list, Qt::LeftButton, {}, list->itemRect(1).center());
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("library"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("settings"));
    EXPECT_TRUE(list->hasFocus()) << "the arrows go on";
}

TEST_F(MainWindowTest, OnlyEightPagesHaveANumber)
{
    for (int i = 4; i <= 9; ++i) {
        const QString id = QStringLiteral("page%1").arg(i);
        m_window->addPage({id, id, id, false}, [] { return new QWidget; });
    }
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("page8"));
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), QStringLiteral("page8"));
}

TEST_F(MainWindowTest, TheSheetListsThePagesFirst)
{
    m_window->showShortcuts();
    QStringList texts;
    for (const QLabel *label : m_window->findChild<ShortcutSheet *>()->findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_LT(texts.indexOf(QStringLiteral("TODAY")), texts.indexOf(QStringLiteral("LIBRARY")));
    EXPECT_LT(texts.indexOf(QStringLiteral("LIBRARY")), texts.indexOf(QStringLiteral("Undo")));
    EXPECT_EQ(texts.at(texts.indexOf(QStringLiteral("SETTINGS")) - 1), QStringLiteral("Ctrl+,"));
}

} // namespace

} // namespace midback
