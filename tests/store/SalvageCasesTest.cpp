// Salvage where other things than an entry are damaged, and what its report says.
#include "core/store/DataCheck.h"
#include "core/store/Salvage.h"
#include "tests/store/Backends.h"

#include <QtCore/QDir>

using namespace midback;
using namespace midback::test;

namespace {

class SalvageCases : public testing::Test {
protected:
    void SetUp() override { folder.fill(3); }

    SalvageReport salvaged()
    {
        const auto report = salvage(folder.path(), folder.clock());
        EXPECT_TRUE(report.ok()) << qPrintable(report.error().detail);
        EXPECT_EQ(checkData(folder.path())->faults, QStringList());
        return report.valueOr({});
    }
    QString text(const char *sql)
    {
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        return database->value(QLatin1String(sql)).value().toString();
    }

    TempFolder folder;
};

TEST(SalvageSentences, NameEveryKindBeforeAndAfter)
{
    SalvageReport report;
    report.setAside = QStringLiteral("/d/x.corrupt");
    report.counts = {{QStringLiteral("profile"), 1, 0, 0},
                     {QStringLiteral("session"), 61, 2, 1},
                     {QStringLiteral("symptom"), 0, 0, 3}};
    report.lost = QStringList(4, QStringLiteral("One."));
    EXPECT_EQ(report.saved(), 64);
    EXPECT_EQ(report.outlook(), QStringLiteral("Whole: 61 sessions, 1 profile. "
                                               "Damaged: 1 session, 3 symptom entries."));
    EXPECT_EQ(report.sentence(), QStringLiteral("Rescued: 61 sessions, 1 profile. "
                                                "Not rescued: 1 session, 3 symptom entries. "
                                                "The damaged file is kept as \"/d/x.corrupt\"."));
}

TEST(SalvageSentences, SayWhenMoreMayBeMissing)
{
    SalvageReport report;
    report.complete = false;
    EXPECT_EQ(report.outlook(), QStringLiteral("Whole: nothing. Parts of the file cannot be read, "
                                               "so more may be missing."));
    report.complete = true;
    EXPECT_EQ(report.outlook(), QStringLiteral("Whole: nothing."));
}

TEST_F(SalvageCases, CountsByKindWhatAPersonSees)
{
    ASSERT_TRUE(folder.open()->routines().remove(sample<Routine>(2).id).ok());
    folder.execute(QStringLiteral("UPDATE symptom SET json = json || ' ' WHERE pain = 2"));
    EXPECT_TRUE(salvaged().sentence().startsWith(QStringLiteral(
        "Rescued: 3 sessions, 2 symptom entries, 3 self-tests, 2 routines, 3 exercises "
        "of your own, 3 week plans, 3 pictures, 3 sets of safety answers, 3 notes "
        "to the coach, 3 profiles. Not rescued: 1 symptom entry. The damaged file is kept as ")));
}

TEST_F(SalvageCases, WithoutADecisionNothingStays)
{
    const auto before = stateOf(folder.filePath());
    const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    {
        const auto prepared = Salvage::prepare(folder.path(), folder.clock());
        ASSERT_TRUE(prepared.ok()) << qPrintable(prepared.error().detail);
        EXPECT_EQ(prepared->report().saved(), 30);
        EXPECT_TRUE(prepared->report().setAside.isEmpty());
        EXPECT_EQ(FolderLock::take(folder.path()).error().code, ErrorCode::Locked);
    }
    EXPECT_EQ(stateOf(folder.filePath()), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), names);
    EXPECT_TRUE(FolderLock::take(folder.path()).ok());
}

TEST_F(SalvageCases, WhatIsWholeComesThroughWhole)
{
    const SalvageReport report = salvaged();
    EXPECT_EQ(report.saved(), 30);
    EXPECT_TRUE(report.lost.isEmpty());
    EXPECT_TRUE(report.complete);
    const auto store = folder.open();
    for (int n = 1; n <= 3; ++n) {
        EXPECT_EQ(store->profiles().find(sample<Profile>(n).id).value(), sample<Profile>(n));
        EXPECT_EQ(store->plans().find(sample<WeekPlan>(n).id).value(), sample<WeekPlan>(n));
        EXPECT_EQ(store->sessions().find(sample<SessionRecord>(n).id).value(),
                  sample<SessionRecord>(n));
        EXPECT_EQ(store->screenings().find(sample<SafetyScreening>(n).id).value(),
                  sample<SafetyScreening>(n));
        EXPECT_EQ(store->selfTests().find(sample<SelfTestResult>(n).id).value(),
                  sample<SelfTestResult>(n));
        EXPECT_EQ(store->coachEvents().find(sample<CoachEvent>(n).id).value(),
                  sample<CoachEvent>(n));
        EXPECT_EQ(store->ownExercises().find(sample<OwnExercise>(n).id).value(),
                  sample<OwnExercise>(n));
        EXPECT_EQ(store->ownPictures().find(sample<OwnPicture>(n).id).value(),
                  sample<OwnPicture>(n));
    }
}

TEST_F(SalvageCases, ALostIdentityIsMadeAnewAndCountingGoesOn)
{
    const QString before = text("SELECT device FROM meta");
    folder.execute(QStringLiteral("DELETE FROM meta"));
    salvaged();
    const QString after = text("SELECT device FROM meta");
    EXPECT_FALSE(QUuid::fromString(after).isNull());
    EXPECT_NE(after, before);
    EXPECT_EQ(text("SELECT lamport FROM meta"), QStringLiteral("30"))
        << "the highest number met, so that none is used twice";
}

TEST_F(SalvageCases, ACounterThatFellBehindCatchesUp)
{
    folder.execute(QStringLiteral("UPDATE meta SET lamport = 2"));
    salvaged();
    EXPECT_EQ(text("SELECT lamport FROM meta"), QStringLiteral("30"));
}

TEST_F(SalvageCases, ExerciseRowsAreDerivedAfresh)
{
    const QString before = text("SELECT group_concat(session || position || status) "
                                "FROM performed_exercise");
    folder.execute(QStringLiteral("DELETE FROM performed_exercise WHERE position = 0"));
    folder.execute(QStringLiteral("UPDATE performed_exercise SET status = 'done'"));
    ASSERT_FALSE(checkData(folder.path())->isSound());
    EXPECT_TRUE(salvaged().lost.isEmpty());
    EXPECT_EQ(text("SELECT group_concat(session || position || status) FROM performed_exercise"),
              before);
}

TEST_F(SalvageCases, QueryColumnsFollowTheEntryAgain)
{
    folder.execute(QStringLiteral("UPDATE symptom SET pain = 9, date = '1999-01-01'"));
    salvaged();
    EXPECT_EQ(folder.open()->symptoms().scores({}, QDate(2000, 1, 1))->size(), 0);
    EXPECT_EQ(folder.open()->symptoms().scores(QDate(2026, 1, 1), {})->size(), 3);
}

TEST_F(SalvageCases, ADamagedTombstoneIsLostAndBringsNothingBack)
{
    ASSERT_TRUE(folder.open()->routines().remove(sample<Routine>(2).id).ok());
    const SalvageReport whole = salvaged();
    EXPECT_EQ(whole.saved(), 30) << "tombstones count: merges need them";
    EXPECT_EQ(whole.versions, 1);
    folder.execute(QStringLiteral("UPDATE routine SET json = json || ' ' WHERE deleted = 1"));
    const SalvageReport report = salvaged();
    EXPECT_EQ(report.lost.size(), 1);
    EXPECT_EQ(folder.open()->routines().all()->size(), 2);
}

TEST_F(SalvageCases, DamagedVersionsGoQuietly)
{
    {
        const auto store = folder.open();
        for (int round = 1; round <= 2; ++round)
            ASSERT_TRUE(store->routines().save(edited(sample<Routine>(1), round)).ok());
    }
    folder.execute(QStringLiteral("UPDATE history SET checksum = upper(checksum) WHERE seq = 1"));
    const SalvageReport report = salvaged();
    EXPECT_EQ(report.versions, 1);
    EXPECT_EQ(folder.open()->routines().versions(sample<Routine>(1).id).value(),
              QList{edited(sample<Routine>(1), 1)});
}

TEST_F(SalvageCases, NothingSetAsideIsEverReplaced)
{
    QStringList asides;
    for (int round = 0; round < 3; ++round) // the clock of the test stands still
        asides.append(salvaged().setAside);
    asides.removeDuplicates();
    EXPECT_EQ(asides.size(), 3);
    for (const QString &aside : asides) {
        EXPECT_TRUE(QFile::exists(aside));
        EXPECT_EQ(modeOf(aside), 0600);
    }
}

TEST_F(SalvageCases, LaterDataIsLeftToTheLaterMidback)
{
    folder.execute(QStringLiteral("PRAGMA user_version = 99"));
    const auto before = stateOf(folder.filePath());
    EXPECT_EQ(salvage(folder.path(), folder.clock()).error().code, ErrorCode::NewerFormat);
    EXPECT_EQ(stateOf(folder.filePath()), before);
}

TEST_F(SalvageCases, TheStoreCanBeUsedAtOnceAfterwards)
{
    salvaged();
    const auto store = folder.open();
    EXPECT_TRUE(store->sessions().save(edited(sample<SessionRecord>(2), 5)).ok());
    EXPECT_TRUE(store->backUp().ok());
    EXPECT_EQ(modeOf(folder.filePath()), 0600);
}

} // namespace
