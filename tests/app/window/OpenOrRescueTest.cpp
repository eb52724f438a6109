// Start-up with a damaged data file: what is asked, what each answer does, and what stays.
#include "app/window/OpenOrRescue.h"

#include "app/window/InstantText.h"
#include "core/store/DataCheck.h"
#include "core/store/OpenDatabase.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"
#include "tests/support/FakePrompt.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// A way to damage a file so that it does not open. 40 entries of each kind stood in it.
struct Damage {
    const char *name;
    QByteArray (*apply)(QByteArray whole);
    bool allRescued;
};

QByteArray cut(QByteArray whole)
{
    return whole.left(whole.size() * 3 / 4);
}

QByteArray headerGone(QByteArray whole)
{
    return whole.replace(0, 100, QByteArray(100, '\0'));
}

QByteArray byteOfTheSchema(QByteArray whole)
{
    const auto at = whole.indexOf("CREATE INDEX symptom_score");
    whole[at + 3] = 'e'; // "CREeTE"
    return whole;
}

QByteArray onlyTheHeaderLeft(QByteArray whole)
{
    return whole.replace(100, whole.size() - 100, QByteArray(whole.size() - 100, '\x5a'));
}

const QString fortyOfEach = QStringLiteral(
    "40 sessions, 40 symptom entries, 40 self-tests, 40 routines, 40 exercises of your own, 40 "
    "week "
    "plans, 40 pictures, 40 sets of safety answers, 40 notes to the coach, 40 profiles");

class OpenOrRescue : public testing::TestWithParam<Damage> {
protected:
    void SetUp() override { folder.fill(40); }

    void damage()
    {
        damaged = GetParam().apply(folder.read());
        folder.overwrite(damaged);
    }
    auto open() { return openOrRescue(folder.path(), folder.clock(), prompt); }
    QStringList names() { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    /// The bytes of what was set aside; empty when nothing or more than one thing was.
    QByteArray setAside()
    {
        const QStringList asides = names().filter(QStringLiteral(".corrupt-"));
        return asides.size() == 1 ? stateOf(folder.path() + QLatin1Char('/') + asides.first()).first
                                  : QByteArray();
    }

    /// As people read it: the clock of the folder is an hour ahead of UTC.
    QString marchMorning(int day)
    {
        return instantText(QDateTime(QDate(2026, 3, day), QTime(9, 0), Qt::UTC), folder.clock());
    }

    TempFolder folder;
    FakePrompt prompt;
    QByteArray damaged;
};

TEST_P(OpenOrRescue, QuittingTouchesNothing)
{
    damage();
    const auto before = stateOf(folder.filePath());
    const QStringList files = names();
    const auto data = open();
    ASSERT_FALSE(data.ok());
    EXPECT_EQ(data.error().code, ErrorCode::Damaged);
    EXPECT_EQ(prompt.choices.size(), 1);
    EXPECT_TRUE(prompt.notices.isEmpty());
    EXPECT_EQ(stateOf(folder.filePath()), before);
    EXPECT_EQ(names(), files);
}

TEST_P(OpenOrRescue, RescuingKeepsWhatHoldsAndSaysHowMuch)
{
    damage();
    prompt.picks = {0};
    const auto data = open();
    ASSERT_TRUE(data.ok()) << qPrintable(data.error().detail);
    EXPECT_EQ(setAside(), damaged);
    EXPECT_EQ(checkData(folder.path())->faults, QStringList());
    const int sessions = int((*data)->sessions().all()->size());
    ASSERT_EQ(prompt.notices.size(), 1);
    const QString said = prompt.notices.first();
    EXPECT_TRUE(said.contains(QStringLiteral(".corrupt-"))) << qPrintable(said);
    if (GetParam().allRescued) {
        EXPECT_TRUE(said.startsWith(QStringLiteral("Rescued: %1.").arg(fortyOfEach)))
            << qPrintable(said);
        EXPECT_EQ(sessions, 40);
    } else {
        EXPECT_LT(sessions, 40);
        EXPECT_TRUE(said.contains(QStringLiteral("more may be missing"))) << qPrintable(said);
    }
    EXPECT_TRUE((*data)->sessions().save(sample<SessionRecord>(99)).ok());
}

TEST_P(OpenOrRescue, RestoringBringsTheBackup)
{
    ASSERT_TRUE(folder.open()->backUp().ok());
    folder.clock().advance(std::chrono::hours(30));
    ASSERT_TRUE(folder.open()->routines().remove(sample<Routine>(1).id).ok());
    damage();
    prompt.picks = {1};
    const auto data = open();
    ASSERT_TRUE(data.ok()) << qPrintable(data.error().detail);
    EXPECT_EQ(setAside(), damaged);
    EXPECT_EQ((*data)->routines().all()->size(), 40);
    EXPECT_EQ(checkData(folder.path())->faults, QStringList());
    ASSERT_EQ(prompt.notices.size(), 1);
    EXPECT_TRUE(prompt.notices.first().startsWith(
        QStringLiteral("Restored the backup of %1: 40 sessions").arg(marchMorning(1))))
        << qPrintable(prompt.notices.first());
}

INSTANTIATE_TEST_SUITE_P(Ways, OpenOrRescue,
                         testing::Values(Damage{"Cut", cut, false},
                                         Damage{"HeaderGone", headerGone, true},
                                         Damage{"ByteOfTheSchema", byteOfTheSchema, false},
                                         Damage{"OnlyTheHeaderLeft", onlyTheHeaderLeft, false}),
                         [](const auto &each) { return std::string(each.param.name); });

class OpenOrRescueOnce : public OpenOrRescue {
protected:
    void damageHeader()
    {
        damaged = headerGone(folder.read());
        folder.overwrite(damaged);
    }
};

TEST_F(OpenOrRescueOnce, WhatIsWholeOpensWithoutAQuestion)
{
    EXPECT_TRUE(open().ok());
    EXPECT_TRUE(prompt.choices.isEmpty());
    EXPECT_TRUE(prompt.notices.isEmpty());
}

TEST_F(OpenOrRescueOnce, AFlippedByteInARowOpensToo)
{
    QByteArray bytes = folder.read();
    bytes[bytes.indexOf("Note 0007")] = 'n';
    folder.overwrite(bytes);
    const auto data = open();
    ASSERT_TRUE(data.ok());
    EXPECT_TRUE(prompt.choices.isEmpty()) << "the check after the first paint tells of it";
    EXPECT_EQ((*data)->symptoms().all()->size(), 39);
    EXPECT_EQ(checkData(folder.path())->faults.size(), 1);
}

TEST_F(OpenOrRescueOnce, TheQuestionIsCalmAndSaysWhatThereIs)
{
    for (int day = 0; day < 5; ++day) {
        ASSERT_TRUE(folder.open()->backUp().ok());
        folder.clock().advance(std::chrono::hours(24));
    }
    damageHeader();
    ASSERT_FALSE(open().ok());
    const UserPrompt::Choice choice = prompt.choices.value(0);
    EXPECT_EQ(choice.title, QStringLiteral("Your data file is damaged"));
    EXPECT_TRUE(choice.detail.contains(folder.filePath()));
    EXPECT_EQ(choice.leave, QStringLiteral("Quit"));
    ASSERT_EQ(choice.answers.size(), 4) << "rescue and the three newest backups";
    EXPECT_EQ(choice.answers.at(0).text, QStringLiteral("Rescue what can be read"));
    EXPECT_EQ(choice.answers.at(0).detail, QStringLiteral("Whole: %1.").arg(fortyOfEach));
    EXPECT_EQ(choice.answers.at(1).text,
              QStringLiteral("Restore the backup of %1").arg(marchMorning(5)));
    EXPECT_EQ(choice.answers.at(3).text,
              QStringLiteral("Restore the backup of %1").arg(marchMorning(3)));
    EXPECT_EQ(choice.answers.at(1).detail,
              QStringLiteral("Holds: %1. What came later is not in it.").arg(fortyOfEach));
}

TEST_F(OpenOrRescueOnce, WhatGoesWrongIsSaidAndAskedAgain)
{
    const QString backup = folder.open()->backUp().value();
    damageHeader();
    // Between the question and the answer somebody takes the backup away.
    prompt.picks = {1, 0};
    prompt.beforeAnswer = [&] { QFile::remove(backup); };
    const auto data = open();
    ASSERT_TRUE(data.ok()) << qPrintable(data.error().detail);
    EXPECT_EQ(prompt.choices.size(), 2);
    EXPECT_EQ(prompt.choices.at(1).answers.size(), 1);
    ASSERT_EQ(prompt.notices.size(), 2);
    EXPECT_TRUE(prompt.notices.first().contains(backup)) << qPrintable(prompt.notices.first());
    EXPECT_EQ(setAside(), damaged);
}

TEST_F(OpenOrRescueOnce, OtherErrorsAskNothing)
{
    const auto expectOnly = [this](ErrorCode code) {
        const auto before = stateOf(folder.filePath());
        const auto data = open();
        ASSERT_FALSE(data.ok());
        EXPECT_EQ(data.error().code, code);
        EXPECT_EQ(stateOf(folder.filePath()), before);
        EXPECT_TRUE(prompt.choices.isEmpty());
        EXPECT_TRUE(prompt.notices.isEmpty());
    };
    {
        const auto lock = folder.open();
        expectOnly(ErrorCode::Locked);
    }
    folder.execute(QStringLiteral("PRAGMA user_version = 99"));
    expectOnly(ErrorCode::NewerFormat);
    folder.overwrite(QByteArray("My diary\n").repeated(100));
    expectOnly(ErrorCode::NotADatabase);
    folder.overwrite({});
    expectOnly(ErrorCode::NotADatabase);
}

} // namespace
