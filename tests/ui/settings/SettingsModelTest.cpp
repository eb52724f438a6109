#include "ui/settings/SettingsModel.h"

#include "tests/support/PageFixture.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class SettingsModelTest : public testing::Test {
protected:
    QList<Profile> profiles() { return at.data.profiles().all().value(); }
    Profile stored()
    {
        Profile profile;
        profile.id = at.ids.next<ProfileId>();
        profile.name = QStringLiteral("Noor");
        profile.contributors = {enumValues<Contributor>().first()};
        profile.equipment = {Equipment::Towel};
        profile.sessionMinutes = 20;
        EXPECT_TRUE(at.data.profiles().save(profile).ok());
        return profile;
    }

    PageFixture at;
    SettingsModel model{at.context};
};

TEST_F(SettingsModelTest, TheFirstNameMakesTheProfile)
{
    EXPECT_TRUE(model.name().isEmpty());
    EXPECT_TRUE(profiles().isEmpty()) << "looking stores nothing";
    model.setName(QStringLiteral("Noor"));
    ASSERT_EQ(profiles().size(), 1);
    EXPECT_EQ(profiles().first().name, QStringLiteral("Noor"));
    at.undo.undo();
    EXPECT_TRUE(profiles().isEmpty());
    EXPECT_TRUE(model.name().isEmpty());
    at.undo.redo();
    EXPECT_EQ(model.name(), QStringLiteral("Noor"));
}

TEST_F(SettingsModelTest, ChangingTheNameChangesNothingElse)
{
    Profile expected = stored();
    model.setName(QStringLiteral("Sam"));
    expected.name = QStringLiteral("Sam");
    EXPECT_EQ(profiles(), QList<Profile>{expected});
    EXPECT_EQ(at.undo.undoText(), QStringLiteral("Change name"));
    at.undo.undo();
    EXPECT_EQ(model.name(), QStringLiteral("Noor"));
}

TEST_F(SettingsModelTest, SpaceAroundANameIsNoChange)
{
    stored();
    for (const char *name : {"Noor", " Noor", "Noor \t"})
        model.setName(QLatin1String(name));
    EXPECT_EQ(at.undo.count(), 0);
    model.setName(QStringLiteral("  "));
    EXPECT_EQ(model.name(), QString()) << "a name may be taken away";
    EXPECT_EQ(at.undo.count(), 1);
}

TEST_F(SettingsModelTest, HearsOfChangesThatOthersMade)
{
    QSignalSpy changed(&model, &SettingsModel::changed);
    stored();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.name(), QStringLiteral("Noor"));
}

TEST_F(SettingsModelTest, ARefusalIsToldAndLeavesNoStep)
{
    stored();
    at.data.profiles().failWith(Error{ErrorCode::ReadOnly, QStringLiteral("Read-only.")});
    model.setName(QStringLiteral("Sam"));
    EXPECT_EQ(at.prompt.notices, QStringList{QStringLiteral("Read-only.")});
    EXPECT_EQ(at.undo.count(), 0);
    EXPECT_EQ(model.name(), QStringLiteral("Noor"));
    at.data.profiles().failWith(std::nullopt);
    model.setName(QStringLiteral("Sam"));
    EXPECT_EQ(model.name(), QStringLiteral("Sam")) << "and the next try works";
}

TEST_F(SettingsModelTest, NamesOfEveryScriptAreKept)
{
    for (const char16_t *name : {u"نور", u"Zoë", u"李小龍", u"🧘", u"O'Brien & \"Co\" %1"}) {
        model.setName(QString::fromUtf16(name));
        EXPECT_EQ(profiles().first().name, QString::fromUtf16(name));
    }
    EXPECT_EQ(profiles().size(), 1);
}

} // namespace
