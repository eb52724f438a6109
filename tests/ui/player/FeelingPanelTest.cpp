#include "ui/player/FeelingPanel.h"

#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/PainScale.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class FeelingPanelTest : public testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&panel, &FeelingPanel::reported, &panel,
                         [this](Sensation feeling, std::optional<int> pain) {
                             reports.append({feeling, pain});
                         });
        panel.resize(900, 640);
        panel.show();
        panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    using Report = std::pair<Sensation, std::optional<int>>;
    FeelingPanel panel;
    QList<Report> reports;
};

TEST_F(FeelingPanelTest, AFeelingAndANumberAreTwoStrokes)
{
    press(Qt::Key_D);
    EXPECT_TRUE(reports.isEmpty());
    press(Qt::Key_3);
    EXPECT_EQ(reports, (QList<Report>{{Sensation::MuscleEffort, 3}}));
}

TEST_F(FeelingPanelTest, TheNumberMayComeFirst)
{
    press(Qt::Key_4);
    press(Qt::Key_H);
    EXPECT_EQ(reports, (QList<Report>{{Sensation::Tingling, 4}}));
}

TEST_F(FeelingPanelTest, TenIsTen)
{
    press(Qt::Key_F);
    press(Qt::Key_1);
    EXPECT_TRUE(reports.isEmpty());
    press(Qt::Key_0);
    EXPECT_EQ(reports, (QList<Report>{{Sensation::Sharp, 10}}));
}

TEST_F(FeelingPanelTest, OneIsOneAfterAMoment)
{
    press(Qt::Key_A);
    press(Qt::Key_1);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return !reports.isEmpty(); }, 4 * FeelingPanel::oneBecomesTenMs));
    EXPECT_EQ(reports, (QList<Report>{{Sensation::Stretch, 1}}));
}

TEST_F(FeelingPanelTest, EnterDoesNotWait)
{
    press(Qt::Key_A);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    EXPECT_EQ(reports, (QList<Report>{{Sensation::Stretch, 1}}));
}

TEST_F(FeelingPanelTest, AnAlarmNeedsNoNumber)
{
    press(Qt::Key_L);
    EXPECT_EQ(reports, (QList<Report>{{Sensation::ChestPressure, std::nullopt}}));
}

TEST_F(FeelingPanelTest, WorksByPointerToo)
{
    for (KeyChoice *choice : panel.findChildren<KeyChoice *>()) {
        if (choice->key() == Qt::Key_B)
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    panel.findChild<PainScale *>()->pick(2);
    EXPECT_EQ(reports, (QList<Report>{{Sensation::DeepTightness, 2}}));
}

TEST_F(FeelingPanelTest, EveryFeelingHasAKeyAndMuscleEffortIsOne)
{
    QSet<int> keys;
    QStringList texts;
    for (const KeyChoice *choice : panel.findChildren<KeyChoice *>()) {
        keys.insert(choice->key());
        texts.append(choice->text());
        EXPECT_GE(choice->height(), 44);
    }
    EXPECT_EQ(keys.size(), enumValues<Sensation>().size());
    EXPECT_TRUE(texts.contains(QStringLiteral("Muscle effort")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Burning")));
}

TEST_F(FeelingPanelTest, StartsAfreshAndCanBeLeft)
{
    QSignalSpy cancelled(&panel, &FeelingPanel::cancelled);
    press(Qt::Key_A);
    press(Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
    panel.hide();
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    press(Qt::Key_3);
    EXPECT_TRUE(reports.isEmpty()) << "the feeling of last time is forgotten";
}

} // namespace
