#include "ui/settings/SettingsPage.h"

#include "tests/support/PageFixture.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class SettingsPageTest : public testing::Test {
protected:
    void open()
    {
        page = std::make_unique<SettingsPage>(at.context, *preferences,
                                              QStringLiteral("/home/noor/Midback data"));
        page->resize(900, 900);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        name = page->findChild<QLineEdit *>();
        for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("motion")))
                motion = box;
        }
        ASSERT_TRUE(name && motion);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QLabel *label(const QString &words) const
    {
        for (QLabel *one : page->findChildren<QLabel *>()) {
            if (one->text().contains(words))
                return one;
        }
        return nullptr;
    }
    void type(const char *text)
    {
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QLatin1String(text));
    }
    QString storedName()
    {
        const auto all = at.data.profiles().all().value();
        return all.isEmpty() ? QStringLiteral("(none)") : all.first().name;
    }

    PageFixture at;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("preferences.ini"));
    std::unique_ptr<Preferences> preferences = std::make_unique<Preferences>(file);
    std::unique_ptr<SettingsPage> page;
    QLineEdit *name = nullptr;
    QCheckBox *motion = nullptr;
};

TEST_F(SettingsPageTest, ANameIsSavedWhenItIsFinished)
{
    open();
    type("  Noor ");
    EXPECT_EQ(storedName(), QStringLiteral("(none)")) << "not while it is being typed";
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(storedName(), QStringLiteral("Noor"));
    EXPECT_EQ(name->text(), QStringLiteral("Noor")) << "shown as it was stored";
    EXPECT_EQ(at.undo.count(), 1);
}

TEST_F(SettingsPageTest, LeavingTheFieldFinishesItToo)
{
    open();
    type("Sam");
    motion->setFocus();
    EXPECT_EQ(storedName(), QStringLiteral("Sam"));
    motion->setFocus();
    EXPECT_EQ(at.undo.count(), 1);
}

TEST_F(SettingsPageTest, UndoShowsTheOldNameAgain)
{
    open();
    type("Noor");
    QTest::keyClick(name, Qt::Key_Return);
    type("Sam");
    QTest::keyClick(name, Qt::Key_Return);
    at.undo.undo();
    EXPECT_EQ(name->text(), QStringLiteral("Noor"));
    at.undo.undo();
    EXPECT_TRUE(name->text().isEmpty());
    at.undo.redo();
    EXPECT_EQ(name->text(), QStringLiteral("Noor"));
}

TEST_F(SettingsPageTest, ANameHasAnEnd)
{
    open();
    name->setText(QString(500, QLatin1Char('x')));
    EXPECT_EQ(name->text().size(), 80);
}

TEST_F(SettingsPageTest, TheSchemeIsShownAndKept)
{
    preferences->setScheme(Scheme::Dark);
    open();
    auto *scheme = page->findChild<SegmentedControl *>();
    EXPECT_EQ(scheme->current(), QStringLiteral("dark"));
    const std::pair<const char *, Scheme> choices[] = {
        {"Light", Scheme::Light}, {"As the desktop", Scheme::System}, {"Dark", Scheme::Dark}};
    for (const auto &[text, expected] : choices) {
        QTest::mouseClick(button(QLatin1String(text)), Qt::LeftButton);
        EXPECT_EQ(preferences->scheme(), expected) << text;
        EXPECT_EQ(Preferences(file).scheme(), expected) << "and at the next start";
    }
}

TEST_F(SettingsPageTest, ReducedMotionIsShownAndKept)
{
    open();
    EXPECT_FALSE(motion->isChecked());
    motion->setFocus();
    QTest::keyClick(motion, Qt::Key_Space);
    EXPECT_TRUE(preferences->reducedMotion());
    page.reset();
    preferences = std::make_unique<Preferences>(file);
    open();
    EXPECT_TRUE(motion->isChecked());
}

TEST_F(SettingsPageTest, TheDataFolderCanBeReadAndCopied)
{
    open();
    const QLabel *path = label(QStringLiteral("/home/noor/Midback data"));
    ASSERT_NE(path, nullptr);
    EXPECT_TRUE(path->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_TRUE(path->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_EQ(path->textFormat(), Qt::PlainText) << "a folder may be called <b>";
    EXPECT_EQ(path->accessibleName(), QStringLiteral("Data folder"));
}

TEST_F(SettingsPageTest, TheDataCheckIsShownOnceThereIsOne)
{
    open();
    page->setDataCheck(QStringLiteral("Checked today: all is well."));
    const QLabel *check = label(QStringLiteral("Checked today"));
    ASSERT_NE(check, nullptr);
    EXPECT_TRUE(check->isVisible());
    page->setDataCheck({});
    EXPECT_FALSE(check->isVisible());
}

TEST_F(SettingsPageTest, TheLastBackupIsShownOnceThereIsOne)
{
    open();
    page->setBackup(QStringLiteral("The last backup is of today."));
    const QLabel *backup = label(QStringLiteral("last backup"));
    ASSERT_NE(backup, nullptr);
    EXPECT_TRUE(backup->isVisible());
    page->setDataCheck(QStringLiteral("Checked today: all is well."));
    EXPECT_TRUE(backup->isVisible()) << "beside the check";
    page->setBackup({});
    EXPECT_FALSE(backup->isVisible());
}

TEST_F(SettingsPageTest, ExportIsAskedForNotDone)
{
    open();
    QSignalSpy wanted(page.get(), &SettingsPage::exportRequested);
    QTest::mouseClick(button(QStringLiteral("Export as CSV…")), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_TRUE(at.prompt.questions.isEmpty());
}

TEST_F(SettingsPageTest, EveryFieldIsNamedAndReachable)
{
    open();
    EXPECT_EQ(name->accessibleName(), QStringLiteral("Name"));
    EXPECT_EQ(name->accessibleDescription(),
              QStringLiteral("For the greeting. You can leave it empty."));
    EXPECT_EQ(motion->accessibleDescription(), QStringLiteral("The breath pacer becomes a bar."));
    EXPECT_EQ(page->findChild<SegmentedControl *>()->accessibleName(), QStringLiteral("Colours"));
    motion->setFocus();
    QTest::keyClick(motion, Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(name->hasFocus()) << "Alt+N";
    for (QPushButton *one : page->findChildren<QPushButton *>()) {
        const auto *spoken = QAccessible::queryAccessibleInterface(one);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}

TEST_F(SettingsPageTest, SaysItsVersionAndThatItIsNoDoctor)
{
    open();
    EXPECT_NE(label(QStringLiteral(MIDBACK_VERSION)), nullptr);
    EXPECT_NE(label(QStringLiteral("It does not replace advice")), nullptr);
}

TEST_F(SettingsPageTest, FitsANarrowWindowInBothDirections)
{
    open();
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        page->setLayoutDirection(direction);
        page->resize(692, 640); // the smallest window without its sidebar
        QApplication::processEvents();
        EXPECT_EQ(page->width(), 692);
        for (const QPushButton *one : page->findChildren<QPushButton *>()) {
            const int left = one->mapTo(page.get(), QPoint()).x();
            EXPECT_GE(left, 0) << one->text().toStdString();
            EXPECT_LE(left + one->width(), 692) << one->text().toStdString();
        }
    }
}

} // namespace
