#include "ui/player/PlayerControls.h"

#include "ui/theme/ButtonKind.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

/// Writes down which signals came, in order.
class Listener {
public:
    explicit Listener(PlayerControls &controls)
    {
        const std::pair<void (PlayerControls::*)(), const char *> all[] = {
            {&PlayerControls::hurts, "hurts"},        {&PlayerControls::back, "back"},
            {&PlayerControls::pauseToggled, "pause"}, {&PlayerControls::skip, "skip"},
            {&PlayerControls::finish, "finish"},
        };
        for (const auto &[signal, name] : all) {
            QObject::connect(&controls, signal, &controls,
                             [this, word = QLatin1String(name)] { heard.append(word); });
        }
    }
    QStringList heard;
};

struct Way {
    Qt::LayoutDirection direction;
    Qt::Key back;
    Qt::Key skip;
    char16_t backArrow;
};

class PlayerControlsTest : public testing::TestWithParam<Way> {
protected:
    void SetUp() override
    {
        QApplication::setLayoutDirection(GetParam().direction);
        controls = std::make_unique<PlayerControls>();
        listener = std::make_unique<Listener>(*controls);
        controls->resize(1000, 80);
        controls->show();
        controls->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(controls.get()));
    }
    void TearDown() override { QApplication::setLayoutDirection(Qt::LeftToRight); }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *one : controls->findChildren<QPushButton *>()) {
            if (one->text() == QLatin1String(text))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<PlayerControls> controls;
    std::unique_ptr<Listener> listener;
};

TEST_P(PlayerControlsTest, EveryKeyHasItsMeaning)
{
    for (const Qt::Key key : {Qt::Key_P, GetParam().back, Qt::Key_Space, GetParam().skip,
                              Qt::Key_Escape, Qt::Key_Return, Qt::Key_X})
        QTest::keyClick(controls.get(), key);
    EXPECT_EQ(listener->heard.join(QLatin1Char(' ')),
              QStringLiteral("hurts back pause skip finish"));
}

TEST_P(PlayerControlsTest, EveryButtonHasTheSameMeaningAsItsKey)
{
    for (const char *text : {"It hurts", "Back", "Pause", "Skip", "Finish"}) {
        ASSERT_NE(button(text), nullptr) << text;
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    EXPECT_EQ(listener->heard.join(QLatin1Char(' ')),
              QStringLiteral("hurts back pause skip finish"));
}

TEST_P(PlayerControlsTest, EnterPressesTheFocusedButtonAndSpaceStillPauses)
{
    button("Skip")->setFocus();
    QTest::keyClick(button("Skip"), Qt::Key_Space);
    EXPECT_EQ(listener->heard, QStringList{QStringLiteral("pause")});
    EXPECT_TRUE(button("Skip")->autoDefault());
}

TEST_P(PlayerControlsTest, BackPointsToWhereTheSessionCameFrom)
{
    EXPECT_EQ(keyHint(button("Back")), QString(QChar(GetParam().backArrow)));
    const bool backIsLeft = button("Back")->x() < button("Skip")->x();
    EXPECT_EQ(backIsLeft, GetParam().direction == Qt::LeftToRight);
    EXPECT_NE(keyHint(button("Back")), keyHint(button("Skip")));
}

TEST_P(PlayerControlsTest, ThePauseButtonSaysWhatItWouldDo)
{
    controls->setPaused(true);
    EXPECT_EQ(button("Pause"), nullptr);
    ASSERT_NE(button("Resume"), nullptr);
    EXPECT_EQ(buttonKind(button("Resume")), ButtonKind::PlayerPrimary);
    QTest::mouseClick(button("Resume"), Qt::LeftButton);
    EXPECT_EQ(listener->heard, QStringList{QStringLiteral("pause")});
    const int width = button("Resume")->width();
    controls->setPaused(false);
    QApplication::processEvents();
    EXPECT_EQ(button("Pause")->width(), width) << "nothing moves under the pointer";
}

TEST_P(PlayerControlsTest, HiddenTheyAreDeaf)
{
    controls->hide();
    QTest::keyClick(controls.get(), Qt::Key_Escape);
    EXPECT_TRUE(listener->heard.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(BothWays, PlayerControlsTest,
                         testing::Values(Way{Qt::LeftToRight, Qt::Key_Left, Qt::Key_Right, u'←'},
                                         Way{Qt::RightToLeft, Qt::Key_Right, Qt::Key_Left, u'→'}),
                         [](const auto &one) {
                             return one.param.direction == Qt::LeftToRight ? "LeftToRight"
                                                                           : "RightToLeft";
                         });

} // namespace
