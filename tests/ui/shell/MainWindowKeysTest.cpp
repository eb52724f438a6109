#include "ui/shell/MainWindow.h"

#include "ui/shell/NavigationList.h"
#include "ui/shell/Sidebar.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback {

namespace {

/// Takes digits, as the pages that log a score do.
class DigitPage : public QWidget {
public:
    QString seen;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() < Qt::Key_0 || event->key() > Qt::Key_9)
            return QWidget::keyPressEvent(event);
        seen += event->text();
    }
};

class MainWindowKeysTest : public testing::Test {
protected:
    MainWindowKeysTest() : m_window(m_undo)
    {
        for (const char *name : {"today", "symptoms"}) {
            const QString id = QString::fromLatin1(name);
            m_window.addPage({id, id, id}, [] { return new DigitPage; });
        }
        m_window.showPage(QStringLiteral("today"));
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    QString seenBy(const char *page) const
    {
        auto *widget = dynamic_cast<DigitPage *>(m_window.pageWidget(QString::fromLatin1(page)));
        return widget ? widget->seen : QString();
    }
    void press(Qt::Key key) { QTest::keyClick(m_window.windowHandle(), key); }

    QUndoStack m_undo;
    MainWindow m_window;
};

TEST_F(MainWindowKeysTest, ADigitReachesThePageWhereverTheFocusIs)
{
    m_window.sidebar()->navigation()->setFocus();
    press(Qt::Key_4);
    EXPECT_EQ(seenBy("today"), QStringLiteral("4"));
    m_window.setFocus();
    press(Qt::Key_5);
    EXPECT_EQ(seenBy("today"), QStringLiteral("45"));
}

TEST_F(MainWindowKeysTest, ADigitReachesOnlyThePageThatIsShown)
{
    m_window.showPage(QStringLiteral("symptoms"));
    press(Qt::Key_7);
    EXPECT_EQ(seenBy("symptoms"), QStringLiteral("7"));
    EXPECT_EQ(seenBy("today"), QString());
}

TEST_F(MainWindowKeysTest, AFullPageHasTheKeysToItself)
{
    auto *full = new DigitPage;
    m_window.enterFullPage(full);
    m_window.setFocus();
    press(Qt::Key_3);
    EXPECT_EQ(full->seen, QStringLiteral("3"));
    EXPECT_EQ(seenBy("today"), QString());
}

TEST_F(MainWindowKeysTest, AKeyThatNoPageWantsEndsQuietly)
{
    m_window.setFocus();
    press(Qt::Key_Z);
    press(Qt::Key_Escape);
    EXPECT_EQ(seenBy("today"), QString());
}

} // namespace

} // namespace midback
