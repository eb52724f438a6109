#include "ui/shell/Preferences.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class PreferencesTest : public testing::Test {
protected:
    /// As a file that somebody else wrote.
    void write(const QByteArray &text) const
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("preferences.ini"));
};

TEST_F(PreferencesTest, WithoutAFileEverythingIsAsTheDesktopHasIt)
{
    const Preferences preferences(file);
    EXPECT_EQ(preferences.scheme(), Scheme::System);
    EXPECT_FALSE(preferences.reducedMotion());
    EXPECT_FALSE(preferences.optionalSelfTests());
    EXPECT_EQ(preferences.load(), WindowState());
    EXPECT_FALSE(QFile::exists(file)) << "looking writes nothing";
}

TEST_F(PreferencesTest, WhatWasChosenIsThereAtTheNextStart)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::System}) {
        Preferences(file).setScheme(scheme);
        EXPECT_EQ(Preferences(file).scheme(), scheme);
    }
    Preferences(file).setReducedMotion(true);
    EXPECT_TRUE(Preferences(file).reducedMotion());
    Preferences(file).setReducedMotion(false);
    EXPECT_FALSE(Preferences(file).reducedMotion());
    Preferences(file).setOptionalSelfTests(true);
    EXPECT_TRUE(Preferences(file).optionalSelfTests());
    const WindowState state{{1300, 777}, true};
    Preferences(file).save(state);
    EXPECT_EQ(Preferences(file).load(), state);
}

TEST_F(PreferencesTest, ChoicesAreIndependent)
{
    Preferences preferences(file);
    preferences.setScheme(Scheme::Dark);
    preferences.setReducedMotion(true);
    preferences.save({{1000, 700}, false});
    EXPECT_EQ(preferences.scheme(), Scheme::Dark);
    EXPECT_TRUE(preferences.reducedMotion());
}

TEST_F(PreferencesTest, ALookThatChangedIsToldAndAWindowThatMovedIsNot)
{
    Preferences preferences(file);
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setScheme(Scheme::Light);
    EXPECT_EQ(changed.count(), 1);
    preferences.setReducedMotion(true);
    EXPECT_EQ(changed.count(), 2);
    preferences.save({{1000, 700}, true});
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(PreferencesTest, NonsenseInTheFileFallsBack)
{
    write("[appearance]\nscheme=purple\nreduced_motion=perhaps not\n"
          "[window]\nsize=large\nmaximised=\n");
    const Preferences preferences(file);
    EXPECT_EQ(preferences.scheme(), Scheme::System);
    EXPECT_FALSE(preferences.load().maximised);
    EXPECT_FALSE(preferences.load().size.isValid()) << "the window has a smallest size for that";
}

TEST_F(PreferencesTest, ThePlainWordsOfTheFileStay)
{
    Preferences(file).setScheme(Scheme::Dark);
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_TRUE(in.readAll().contains("scheme=dark"));
}

} // namespace
