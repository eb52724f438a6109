#include "ui/library/ConditionNotice.h"

#include "tests/support/PageFixture.h"
#include "tests/support/ShippedCatalog.h"
#include "ui/library/LibraryPage.h"

#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class ConditionNoticeTest : public testing::Test {
protected:
    void tick(const QList<HealthCondition> &conditions)
    {
        profile.conditions = conditions;
        ASSERT_TRUE(at.data.profiles().save(profile).ok());
    }
    QString about(const char *exercise)
    {
        notice.setExercise(QLatin1String(exercise));
        return notice.text();
    }

    PageFixture at{shippedCatalog()};
    Profile profile{at.ids.next<ProfileId>(), {}, {}, {}, 12, {}, {}, {}, false};
    ConditionNotice notice{at.data.profiles(), at.catalog};
};

TEST_F(ConditionNoticeTest, SaysNothingWithoutConditions)
{
    EXPECT_TRUE(about("cat-cow-quadruped").isEmpty());
    tick({});
    EXPECT_TRUE(about("cat-cow-quadruped").isEmpty());
    EXPECT_TRUE(notice.isHidden());
}

TEST_F(ConditionNoticeTest, SaysWhyOneIsLeftOut)
{
    tick({HealthCondition::Osteoporosis});
    const QString text = about("cat-cow-quadruped");
    EXPECT_TRUE(text.contains(QStringLiteral("leave this one out"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("Osteoporosis"))) << qPrintable(text);
}

TEST_F(ConditionNoticeTest, SaysHowToKeepOneSmall)
{
    tick({HealthCondition::Wrist});
    const QString text = about("cat-cow-quadruped");
    EXPECT_TRUE(text.contains(QStringLiteral("small dose"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("forearms"))) << qPrintable(text);
}

TEST_F(ConditionNoticeTest, SignsToStopAtAreSaidWithEveryExercise)
{
    tick({HealthCondition::Pregnancy});
    EXPECT_TRUE(about("ext-chair-back").contains(QStringLiteral("bleeding")));
    EXPECT_FALSE(about("ext-chair-back").contains(QStringLiteral("leave this one out")));
    EXPECT_TRUE(about("diaphragm-supine").contains(QStringLiteral("bleeding")));
    EXPECT_TRUE(about("diaphragm-supine").contains(QStringLiteral("leave this one out")));
}

TEST_F(ConditionNoticeTest, FollowsTheProfile)
{
    tick({HealthCondition::Wrist});
    EXPECT_FALSE(about("cat-cow-quadruped").isEmpty());
    tick({});
    EXPECT_TRUE(notice.text().isEmpty());
    EXPECT_TRUE(about("no-such-exercise").isEmpty());
}

TEST_F(ConditionNoticeTest, StandsInTheDetailOfTheLibrary)
{
    tick({HealthCondition::Osteoporosis});
    LibraryPage library(at.context);
    library.resize(900, 640);
    library.show();
    library.openExercise(QStringLiteral("cat-cow-quadruped"));
    QApplication::processEvents();
    const auto *shown = library.findChild<ConditionNotice *>();
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->isVisible());
    library.openExercise(QStringLiteral("ext-chair-back"));
    EXPECT_FALSE(shown->isVisible());
}

} // namespace
