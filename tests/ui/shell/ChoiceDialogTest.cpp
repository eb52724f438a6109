#include "ui/shell/ChoiceDialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class ChoiceDialogTest : public testing::Test {
protected:
    void SetUp() override
    {
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    QPushButton *button(const char *text)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == QLatin1String(text))
                return one;
        }
        ADD_FAILURE() << text;
        return nullptr;
    }
    QLabel *label(const char *text)
    {
        for (QLabel *one : dialog.findChildren<QLabel *>()) {
            if (one->text().startsWith(QLatin1String(text)))
                return one;
        }
        ADD_FAILURE() << text;
        return nullptr;
    }

    const UserPrompt::Choice choice{
        QStringLiteral("Which way?"),
        QStringLiteral("Both lead home."),
        {{QStringLiteral("Left"),
          QStringLiteral("Along the river, which is long and winds through every village of the "
                         "whole valley, past the mill, the two bridges and the old school.")},
         {QStringLiteral("Right"), QStringLiteral("Over the hill.")}},
        QStringLiteral("Stay")};
    ChoiceDialog dialog{choice};
};

TEST_F(ChoiceDialogTest, ShowsEverythingInOrderAndWhole)
{
    int y = 0;
    for (QWidget *one :
         QList<QWidget *>{label("Which"), label("Both"), button("Left"), label("Along"),
                          button("Right"), label("Over"), button("Stay")}) {
        ASSERT_NE(one, nullptr);
        EXPECT_TRUE(one->isVisible());
        const int top = one->mapTo(&dialog, QPoint()).y();
        EXPECT_GT(top, y) << "below the one before";
        y = top;
        EXPECT_LE(top + one->height(), dialog.height());
    }
    QLabel *wrapped = label("Along");
    EXPECT_GE(wrapped->height(), wrapped->heightForWidth(wrapped->width()));
    EXPECT_GT(wrapped->height(), label("Over")->height());
}

TEST_F(ChoiceDialogTest, AnAnswerIsItsNumber)
{
    QTest::mouseClick(button("Right"), Qt::LeftButton);
    EXPECT_EQ(dialog.chosen(), 1);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ChoiceDialogTest, LeavingIsTheDefault)
{
    EXPECT_TRUE(button("Stay")->isDefault());
    EXPECT_TRUE(button("Stay")->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_FALSE(dialog.chosen().has_value());
}

TEST_F(ChoiceDialogTest, EscapeLeavesToo)
{
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_FALSE(dialog.chosen().has_value());
}

TEST_F(ChoiceDialogTest, TheKeyboardReachesEveryAnswer)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(button("Left")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(button("Right")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(dialog.chosen(), 1);
}

TEST_F(ChoiceDialogTest, WhatFollowsIsReadOutWithItsButton)
{
    EXPECT_EQ(button("Left")->accessibleDescription(), choice.answers.at(0).detail);
}

} // namespace
