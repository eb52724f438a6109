#include "ui/shell/DialogUserPrompt.h"

#include "ui/shell/ChoiceDialog.h"
#include "ui/theme/ButtonKind.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class DialogUserPromptTest : public testing::Test {
protected:
    void SetUp() override
    {
        window.show();
        prompt.setWindow(&window);
    }

    /// Runs `act` inside the next dialog of type Dialog, which must be modal over the window.
    template<class Dialog, class Act>
    void inDialog(Act act)
    {
        QTimer::singleShot(0, &window, [this, act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            EXPECT_EQ(dialog->parentWidget(), &window);
            ++dialogs;
            act(*dialog);
        });
    }
    template<class Act>
    void inBox(Act act)
    {
        inDialog<QMessageBox>(act);
    }
    static QPushButton *button(QMessageBox &box, const char *text)
    {
        for (QAbstractButton *one : box.buttons()) {
            if (one->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return qobject_cast<QPushButton *>(one);
        }
        return nullptr;
    }
    /// Types the path and presses Enter.
    static void choose(QFileDialog &dialog, const QString &path)
    {
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    const UserPrompt::Question question{QStringLiteral("End the session?"),
                                        QStringLiteral("What you did is saved."),
                                        QStringLiteral("End session")};
    QWidget window;
    DialogUserPrompt prompt;
    int dialogs = 0;
};

TEST_F(DialogUserPromptTest, AsksWithTheVerbOnTheButton)
{
    inBox([this](QMessageBox &box) {
        EXPECT_EQ(box.text(), question.title);
        EXPECT_EQ(box.informativeText(), question.detail);
        EXPECT_EQ(box.buttons().size(), 2);
        QPushButton *accept = button(box, "End session");
        ASSERT_NE(accept, nullptr);
        EXPECT_EQ(box.defaultButton(), accept);
        EXPECT_EQ(buttonKind(accept), ButtonKind::Primary);
        accept->click();
    });
    EXPECT_TRUE(prompt.confirm(question));
    EXPECT_EQ(dialogs, 1);
}

TEST_F(DialogUserPromptTest, CancelEscapeAndCloseAllMeanNo)
{
    inBox([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
    EXPECT_FALSE(prompt.confirm(question));
    inBox([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });
    EXPECT_FALSE(prompt.confirm(question));
    inBox([](QMessageBox &box) { box.close(); });
    EXPECT_FALSE(prompt.confirm(question));
    EXPECT_EQ(dialogs, 3);
}

TEST_F(DialogUserPromptTest, EnterTakesTheOfferedAction)
{
    inBox([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Return); });
    EXPECT_TRUE(prompt.confirm(question));
}

TEST_F(DialogUserPromptTest, ANoticeIsOneSentenceAndOneButton)
{
    inBox([](QMessageBox &box) {
        EXPECT_EQ(box.text(), QStringLiteral("The disk is full."));
        EXPECT_EQ(box.buttons().size(), 1);
        box.button(QMessageBox::Ok)->click();
    });
    prompt.notify(QStringLiteral("The disk is full."));
    EXPECT_EQ(dialogs, 1);
}

TEST_F(DialogUserPromptTest, AChoiceIsAnsweredOrLeft)
{
    const UserPrompt::Choice choice{QStringLiteral("Which way?"),
                                    QStringLiteral("Both lead home."),
                                    {{QStringLiteral("Left"), QStringLiteral("The river.")},
                                     {QStringLiteral("Right"), QStringLiteral("The hill.")}},
                                    QStringLiteral("Stay")};
    inDialog<ChoiceDialog>([](ChoiceDialog &dialog) {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == QLatin1String("Right"))
                one->click();
        }
    });
    EXPECT_EQ(prompt.choose(choice), 1);
    inDialog<ChoiceDialog>([](ChoiceDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_FALSE(prompt.choose(choice).has_value());
    EXPECT_EQ(dialogs, 2);
}

TEST_F(DialogUserPromptTest, TheNameToSaveUnderIsSuggested)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.csv"));
    inDialog<QFileDialog>([&](QFileDialog &dialog) {
        EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Export"));
        EXPECT_EQ(dialog.acceptMode(), QFileDialog::AcceptSave);
        EXPECT_EQ(dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(),
                  QStringLiteral("midback.csv"));
        EXPECT_EQ(dialog.nameFilters(), QStringList{QStringLiteral("CSV (*.csv)")});
        choose(dialog, path);
    });
    EXPECT_EQ(prompt.chooseSaveFile(QStringLiteral("Export"), QStringLiteral("midback.csv"),
                                    QStringLiteral("CSV (*.csv)")),
              path);
    EXPECT_EQ(dialogs, 1);
}

TEST_F(DialogUserPromptTest, ThinkingBetterOfItGivesNoPath)
{
    inDialog<QFileDialog>([](QFileDialog &dialog) { dialog.reject(); });
    EXPECT_FALSE(prompt.chooseSaveFile(QStringLiteral("Export"), QStringLiteral("a.csv"), {}));
    inDialog<QFileDialog>([](QFileDialog &dialog) { dialog.reject(); });
    EXPECT_FALSE(prompt.chooseOpenFile(QStringLiteral("Import"), {}));
    EXPECT_EQ(dialogs, 2);
}

TEST_F(DialogUserPromptTest, OpensOnlyWhatIsThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    inDialog<QFileDialog>([&](QFileDialog &dialog) {
        EXPECT_EQ(dialog.fileMode(), QFileDialog::ExistingFile);
        choose(dialog, path);
    });
    EXPECT_EQ(prompt.chooseOpenFile(QStringLiteral("Import"), QStringLiteral("CSV (*.csv)")), path);
}

TEST(DialogUserPromptAlone, AsksWithoutAWindowToo)
{
    DialogUserPrompt prompt;
    auto window = std::make_unique<QWidget>();
    prompt.setWindow(window.get());
    window.reset(); // the prompt outlives it
    bool asked = false;
    QTimer::singleShot(0, qApp, [&asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        EXPECT_EQ(box->parentWidget(), nullptr);
        asked = true;
        box->close();
    });
    prompt.notify(QStringLiteral("Nothing to be done."));
    EXPECT_TRUE(asked);
}

} // namespace
