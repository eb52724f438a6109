#include "app/window/BackgroundCheck.h"

#include "core/base/ManualClock.h"
#include "core/store/Database.h"
#include "core/store/SqliteDataStore.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class BackgroundCheckTest : public testing::Test {
protected:
    std::unique_ptr<SqliteDataStore> open()
    {
        return SqliteDataStore::open(folder(), m_clock).value();
    }
    void fill(int entries)
    {
        const auto store = open();
        for (int i = 0; i < entries; ++i) {
            SymptomEntry entry;
            entry.id = SymptomId(QUuid(uint(i + 1), 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
            entry.at = m_clock.now();
            entry.pain = 3;
            ASSERT_TRUE(store->symptoms().save(entry).ok());
        }
    }
    void damage(const char *sql)
    {
        const auto database =
            Database::open(folder() + QStringLiteral("/midback.sqlite"), Database::Mode::ReadWrite);
        ASSERT_TRUE((*database)->execute(QLatin1String(sql)).ok());
    }
    /// Sentence and verdict of one whole check.
    std::pair<QString, bool> outcome()
    {
        BackgroundCheck check(folder());
        QSignalSpy finished(&check, &BackgroundCheck::finished);
        check.start();
        EXPECT_TRUE(finished.wait());
        QCoreApplication::processEvents();
        EXPECT_EQ(finished.count(), 1);
        return {finished.value(0).value(0).toString(), finished.value(0).value(1).toBool()};
    }
    QString folder() const { return m_place.filePath(QStringLiteral("data")); }

private:
    QTemporaryDir m_place;
    ManualClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
};

TEST_F(BackgroundCheckTest, SaysThatEverythingIsWhole)
{
    fill(3);
    const auto [sentence, sound] = outcome();
    EXPECT_TRUE(sound);
    EXPECT_TRUE(sentence.contains(QStringLiteral("everything is whole"))) << qPrintable(sentence);
}

TEST_F(BackgroundCheckTest, WorksBesideTheOpenStore)
{
    fill(3);
    const auto store = open();
    EXPECT_TRUE(outcome().second);
    SymptomEntry one = store->symptoms().all()->first();
    one.pain = 7;
    EXPECT_TRUE(store->symptoms().save(one).ok());
}

TEST_F(BackgroundCheckTest, CountsWhatIsDamaged)
{
    fill(3);
    damage("UPDATE symptom SET json = json || ' ' WHERE id LIKE '00000002%'");
    const auto [one, soundOne] = outcome();
    EXPECT_FALSE(soundOne);
    EXPECT_TRUE(one.contains(QStringLiteral("1 entry is damaged"))) << qPrintable(one);
    damage("UPDATE symptom SET json = json || ' '");
    const auto [three, soundThree] = outcome();
    EXPECT_FALSE(soundThree);
    EXPECT_TRUE(three.contains(QStringLiteral("3 entries are damaged"))) << qPrintable(three);
}

TEST_F(BackgroundCheckTest, SaysWhenTheFolderIsGone)
{
    const auto [sentence, sound] = outcome();
    EXPECT_FALSE(sound);
    EXPECT_TRUE(sentence.contains(folder()));
    EXPECT_FALSE(sentence.contains(QLatin1Char('\n')));
}

TEST_F(BackgroundCheckTest, AnswersInTheThreadOfTheWindow)
{
    fill(1);
    BackgroundCheck check(folder());
    QThread *answered = nullptr;
    QObject::connect(
        &check, &BackgroundCheck::finished, &check, [&] { answered = QThread::currentThread(); },
        Qt::DirectConnection);
    check.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }));
    EXPECT_EQ(answered, QCoreApplication::instance()->thread());
}

TEST_F(BackgroundCheckTest, ClosingMeanwhileWaitsAndSaysNothing)
{
    fill(3);
    int said = 0;
    {
        BackgroundCheck check(folder());
        QObject::connect(&check, &BackgroundCheck::finished, &check, [&] { ++said; });
        check.start();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(said, 0);
    EXPECT_TRUE(open() != nullptr) << "no connection was left behind";
}

} // namespace
