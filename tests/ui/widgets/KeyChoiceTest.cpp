#include "ui/widgets/KeyChoice.h"

#include "tests/support/WarningGuard.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Space.h"
#include "ui/theme/Tokens.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace midback;
using midback::test::expectWarning;

namespace {

class KeyChoiceTest : public testing::Test {
protected:
    void SetUp() override
    {
        choice.resize(300, 44);
        choice.show();
        choice.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&choice));
        choice.clearFocus();
    }
    QColor fill()
    {
        choice.setAttribute(Qt::WA_UnderMouse, false); // wherever an earlier test left it
        return choice.grab().toImage().pixelColor(150, 6);
    }
    /// Pixels of another colour than the fill between these columns, outline left out.
    int ink(int from, int to)
    {
        const QImage image = choice.grab().toImage();
        int found = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 4; y < 40; ++y)
                found += image.pixelColor(x, y) != image.pixelColor(150, 6);
        }
        return found;
    }

    KeyChoice choice{QStringLiteral("Ache"), Qt::Key_A};
};

TEST_F(KeyChoiceTest, ItsKeyTheMouseAndSpaceAllPickIt)
{
    QSignalSpy clicked(&choice, &KeyChoice::clicked);
    QTest::keyClick(&choice, Qt::Key_A);
    EXPECT_TRUE(choice.isChecked());
    QTest::mouseClick(&choice, Qt::LeftButton);
    EXPECT_FALSE(choice.isChecked());
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Space);
    EXPECT_TRUE(choice.isChecked());
    QTest::keyClick(&choice, Qt::Key_B);
    EXPECT_EQ(clicked.count(), 3) << "another letter is not its business";
    EXPECT_EQ(choice.key(), Qt::Key_A);
}

TEST_F(KeyChoiceTest, DisabledOrHiddenItDoesNotAnswer)
{
    expectWarning(QStringLiteral("Keyboard event not accepted"));
    QSignalSpy clicked(&choice, &KeyChoice::clicked);
    choice.setEnabled(false);
    QTest::keyClick(&choice, Qt::Key_A);
    choice.setEnabled(true);
    choice.hide();
    QTest::keyClick(&choice, Qt::Key_A);
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(KeyChoiceTest, HasTheColoursOfItsTheme)
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        choice.setPalette(paletteFor(*tokens));
        choice.setChecked(false);
        EXPECT_EQ(fill(), tokens->surface) << tokens->dark;
        choice.setChecked(true);
        EXPECT_EQ(fill(), tokens->accent) << tokens->dark;
    }
}

TEST_F(KeyChoiceTest, TheKeyCapStandsBeforeTheWords)
{
    const int cap = space::s + 24 + 2;
    EXPECT_GT(ink(4, cap), 0);
    EXPECT_EQ(ink(300 - cap, 296), 0);
    choice.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(ink(4, cap), 0);
    EXPECT_GT(ink(300 - cap, 296), 0);
}

TEST_F(KeyChoiceTest, HasRoomForItsWordsAndAFinger)
{
    const KeyChoice longer(QStringLiteral("Bladder or bowel control has changed"), Qt::Key_Q);
    EXPECT_GT(longer.sizeHint().width(), choice.sizeHint().width());
    EXPECT_GE(longer.sizeHint().width(),
              longer.fontMetrics().horizontalAdvance(longer.text()) + 24);
    EXPECT_GE(choice.sizeHint().height(), 44);
    EXPECT_EQ(choice.minimumSizeHint(), choice.sizeHint()) << "never cut off";
}

TEST_F(KeyChoiceTest, SpeaksItsNameRoleAndState)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&choice);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Ache"));
    EXPECT_TRUE(spoken->role() == QAccessible::CheckBox ||
                spoken->role() == QAccessible::RadioButton)
        << "it is " << spoken->role();
    EXPECT_FALSE(spoken->state().checked);
    choice.setChecked(true);
    EXPECT_TRUE(spoken->state().checked);
}

} // namespace
