// Data as earlier versions wrote it, kept in tests/data/store, and what becomes of it.
#include "core/base/CanonicalJson.h"
#include "core/store/Backup.h"
#include "core/store/BackupFolder.h"
#include "core/store/DataCheck.h"
#include "core/store/OpenDatabase.h"
#include "core/store/RestoreBackup.h"
#include "core/store/Salvage.h"
#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

/// The statements of a kept file. None of its texts holds a semicolon at the end of a line.
QStringList keptStatements(const QString &name)
{
    QFile file(QStringLiteral(MIDBACK_TEST_DATA "/store/") + name);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    QStringList statements;
    QString text = QString::fromUtf8(file.readAll());
    for (const QString &part : text.split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        statements.append(part);
    return statements;
}

class KeptVersion : public testing::Test {
protected:
    explicit KeptVersion(int version) : version(version) {}

    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(folder.path()));
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadWrite).value();
        ASSERT_TRUE(database->begin().ok());
        for (const QString &sql : keptStatements(QStringLiteral("v%1.sql").arg(version))) {
            const auto done = database->execute(sql);
            ASSERT_TRUE(done.ok()) << qPrintable(sql) << qPrintable(done.error().detail);
        }
        ASSERT_TRUE(database->commit().ok());
    }

    /// id and json of every entry and version of the kinds that the version knew.
    QMap<QString, QString> everyJson() const
    {
        QMap<QString, QString> result;
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        QStringList tables{QStringLiteral("profile"),   QStringLiteral("routine"),
                           QStringLiteral("week_plan"), QStringLiteral("session"),
                           QStringLiteral("symptom"),   QStringLiteral("history")};
        if (version >= 2) {
            tables += {QStringLiteral("safety_screening"), QStringLiteral("self_test"),
                       QStringLiteral("coach_event")};
        }
        for (const QString &table : tables) {
            const auto read = database->forEach(
                QStringLiteral("SELECT '%1' || id || lamport, json || checksum || deleted FROM %1")
                    .arg(table),
                {}, [&](const Row &row) -> Result<void> {
                    result.insert(row.text(0), row.text(1));
                    return {};
                });
            EXPECT_TRUE(read.ok());
        }
        return result;
    }

    /// Every json that reads as a T, read and written again, is what it was.
    template<class T>
    void expectTheSameBytes(int &seen)
    {
        const auto database = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        const QString sql = QStringLiteral("SELECT %1 FROM %2 UNION ALL SELECT %1 FROM history "
                                           "WHERE kind = '%2'")
                                .arg(AggregateTable::envelopeColumns(), StoredAs<T>::table());
        const auto read = database->forEach(sql, {}, [&](const Row &row) -> Result<void> {
            const StoredRow stored = AggregateTable::envelope(row);
            const Result<T> aggregate = readRow<T>(stored);
            if (!aggregate)
                return aggregate.error();
            EXPECT_EQ(canonicalJson(toJson(*aggregate)), stored.json);
            ++seen;
            return {};
        });
        EXPECT_TRUE(read.ok());
    }

    QStringList backups() const { return QDir(backupFolder(folder.path())).entryList(QDir::Files); }

    static int versionOf(const QString &path)
    {
        const auto database = Database::open(path, Database::Mode::ReadOnly).value();
        return database->value(QStringLiteral("PRAGMA user_version")).value().toInt();
    }

    /// The kept file is what its migrations still make.
    void expectItsSchema()
    {
        TempFolder fresh;
        ASSERT_TRUE(QDir().mkpath(fresh.path()));
        const auto made =
            openDatabase(fresh.path(), allMigrations().first(version), fresh.clock()).value();
        const auto kept = Database::open(folder.filePath(), Database::Mode::ReadOnly).value();
        EXPECT_EQ(schemaOf(*kept), schemaOf(*made));
    }

    void expectMigrationAfterABackup()
    {
        const auto before = everyJson();
        const auto store = folder.open();
        EXPECT_EQ(everyJson(), before) << "not one byte of an entry changes";
        ASSERT_EQ(backups().size(), 1);
        EXPECT_EQ(versionOf(folder.filePath()), 3);
        EXPECT_EQ(versionOf(backupFolder(folder.path()) + QLatin1Char('/') + backups().first()),
                  version);
    }

    const int version;
    TempFolder folder;

private:
    static QStringList schemaOf(Database &database)
    {
        QStringList parts;
        const auto read =
            database.forEach(QStringLiteral("SELECT name, sql FROM sqlite_schema ORDER BY name"),
                             {}, [&](const Row &row) -> Result<void> {
                                 parts.append(row.text(0) + row.text(1));
                                 return {};
                             });
        EXPECT_TRUE(read.ok());
        return parts;
    }
};

class KeptVersion1 : public KeptVersion {
protected:
    KeptVersion1() : KeptVersion(1) {}
};

class KeptVersion2 : public KeptVersion {
protected:
    KeptVersion2() : KeptVersion(2) {}
};

TEST_F(KeptVersion1, HasTheSchemaThatItsMigrationStillMakes)
{
    expectItsSchema();
}

TEST_F(KeptVersion2, HasTheSchemaThatItsMigrationsStillMake)
{
    expectItsSchema();
}

TEST_F(KeptVersion1, IsMigratedAfterABackup)
{
    expectMigrationAfterABackup();
}

TEST_F(KeptVersion2, IsMigratedAfterABackup)
{
    expectMigrationAfterABackup();
}

TEST_F(KeptVersion1, EverythingIsThereAfterwards)
{
    const auto store = folder.open();
    EXPECT_EQ(store->profiles().all()->size(), 3);
    const Profile profile = store->profiles().all()->first();
    EXPECT_EQ(profile.name, QStringLiteral("Person 0001"));
    EXPECT_EQ(profile.contributors.size(), 2);
    EXPECT_TRUE(profile.conditions.isEmpty());
    EXPECT_EQ(store->routines().all().value(), (QList{sample<Routine>(1), sample<Routine>(2)}));
    EXPECT_EQ(store->routines().versions(sample<Routine>(3).id).value(), QList{sample<Routine>(3)});
    EXPECT_EQ(store->plans().all()->size(), 3);
    EXPECT_EQ(store->sessions().all()->size(), 4);
    ASSERT_EQ(store->sessions().running()->size(), 1);
    EXPECT_FALSE(store->sessions().running()->first().exercises.first().eased);
    EXPECT_EQ(store->symptoms().find(sample<SymptomEntry>(2).id).value(),
              edited(sample<SymptomEntry>(2), 1));
    EXPECT_TRUE(store->screenings().all()->isEmpty());
    EXPECT_TRUE(store->selfTests().all()->isEmpty());
    EXPECT_TRUE(store->coachEvents().all()->isEmpty());
    EXPECT_TRUE(store->ownExercises().all()->isEmpty());
    EXPECT_TRUE(store->ownPictures().all()->isEmpty());
    EXPECT_TRUE(store->damagedRows().isEmpty());
    EXPECT_TRUE(checkData(folder.path())->isSound());
}

TEST_F(KeptVersion2, EverythingIsThereAfterwards)
{
    const auto store = folder.open();
    EXPECT_EQ(store->sessions().all()->size(), 4);
    EXPECT_EQ(store->screenings().all().value(),
              (QList{sample<SafetyScreening>(1), sample<SafetyScreening>(2)}));
    EXPECT_EQ(store->selfTests().all().value(),
              (QList{sample<SelfTestResult>(1), sample<SelfTestResult>(2)}));
    EXPECT_EQ(store->coachEvents().all().value(),
              (QList{edited(sample<CoachEvent>(1), 1), sample<CoachEvent>(2)}));
    EXPECT_EQ(store->coachEvents().versions(sample<CoachEvent>(1).id).value(),
              QList{sample<CoachEvent>(1)});
    EXPECT_TRUE(store->damagedRows().isEmpty());
    EXPECT_TRUE(checkData(folder.path())->isSound());
}

TEST_F(KeptVersion2, ReadAndWrittenAgainItHasTheSameBytes)
{
    int seen = 0;
    expectTheSameBytes<SafetyScreening>(seen);
    expectTheSameBytes<SelfTestResult>(seen);
    expectTheSameBytes<CoachEvent>(seen);
    EXPECT_EQ(seen, 7);
}

TEST_F(KeptVersion2, TakesWhatIsNew)
{
    const auto store = folder.open();
    ASSERT_TRUE(store->ownPictures().save(sample<OwnPicture>(1)).ok());
    ASSERT_TRUE(store->ownExercises().save(sample<OwnExercise>(1)).ok());
    EXPECT_TRUE(checkData(folder.path())->isSound());
}

TEST_F(KeptVersion1, ReadAndWrittenAgainItHasTheSameBytes)
{
    int seen = 0;
    expectTheSameBytes<Profile>(seen);
    expectTheSameBytes<Routine>(seen);
    expectTheSameBytes<WeekPlan>(seen);
    expectTheSameBytes<SessionRecord>(seen);
    expectTheSameBytes<SymptomEntry>(seen);
    EXPECT_EQ(seen, 19);
}

TEST_F(KeptVersion1, TakesWhatIsNew)
{
    const auto store = folder.open();
    ASSERT_TRUE(store->screenings().save(sample<SafetyScreening>(1)).ok());
    ASSERT_TRUE(store->selfTests().save(sample<SelfTestResult>(1)).ok());
    ASSERT_TRUE(store->coachEvents().save(sample<CoachEvent>(1)).ok());
    Profile profile = sample<Profile>(1);
    profile.conditions = {HealthCondition::Wrist};
    ASSERT_TRUE(store->profiles().save(profile).ok());
    EXPECT_EQ(store->profiles().versions(profile.id)->size(), 2);
    EXPECT_TRUE(checkData(folder.path())->isSound());
}

TEST_F(KeptVersion1, SalvageLosesNothingThatItNeverHad)
{
    const auto report = salvage(folder.path(), folder.clock());
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().detail);
    EXPECT_EQ(report->saved(), 16);
    EXPECT_EQ(report->versions, 3);
    EXPECT_TRUE(report->complete);
    EXPECT_TRUE(report->lost.isEmpty());
    EXPECT_EQ(folder.open()->sessions().all()->size(), 4);
}

TEST_F(KeptVersion1, ItsBackupIsSoundAndCanBeRestored)
{
    folder.open().reset();
    const QList<SoundBackup> sound = soundBackups(backupFolder(folder.path()), 3);
    ASSERT_EQ(sound.size(), 1);
    EXPECT_TRUE(countText(sound.first().counts).startsWith(QStringLiteral("4 sessions")))
        << qPrintable(countText(sound.first().counts));
    folder.overwrite(folder.read().left(5000));
    const auto aside = restoreBackup(folder.path(), sound.first().file.path, folder.clock());
    ASSERT_TRUE(aside.ok()) << qPrintable(aside.error().detail);
    EXPECT_EQ(folder.open()->sessions().all()->size(), 4);
    EXPECT_TRUE(checkData(folder.path())->isSound()) << "brought up to date on opening";
}

} // namespace
