#include "tests/store/TempFolder.h"

#include "tests/store/Samples.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <gtest/gtest.h>

#include <stdexcept>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace midback::test {

std::unique_ptr<SqliteDataStore> TempFolder::open()
{
    auto store = SqliteDataStore::open(path(), m_clock);
    if (!store) {
        ADD_FAILURE() << qPrintable(store.error().detail);
        throw std::runtime_error("no store");
    }
    return std::move(store).value();
}

void TempFolder::fill(int count)
{
    const auto store = open();
    const auto done = store->atomically([&]() -> Result<void> {
        for (int n = 1; n <= count; ++n) {
            EXPECT_TRUE(store->profiles().save(sample<Profile>(n)).ok());
            EXPECT_TRUE(store->routines().save(sample<Routine>(n)).ok());
            EXPECT_TRUE(store->plans().save(sample<WeekPlan>(n)).ok());
            EXPECT_TRUE(store->sessions().save(sample<SessionRecord>(n)).ok());
            EXPECT_TRUE(store->symptoms().save(sample<SymptomEntry>(n)).ok());
            EXPECT_TRUE(store->screenings().save(sample<SafetyScreening>(n)).ok());
            EXPECT_TRUE(store->selfTests().save(sample<SelfTestResult>(n)).ok());
            EXPECT_TRUE(store->coachEvents().save(sample<CoachEvent>(n)).ok());
            EXPECT_TRUE(store->ownPictures().save(sample<OwnPicture>(n)).ok());
            EXPECT_TRUE(store->ownExercises().save(sample<OwnExercise>(n)).ok());
        }
        return {};
    });
    ASSERT_TRUE(done.ok()) << qPrintable(done.error().detail);
}

void TempFolder::execute(const QString &sql)
{
    const auto database = Database::open(filePath(), Database::Mode::ReadWrite);
    ASSERT_TRUE(database.ok()) << qPrintable(database.error().detail);
    const auto done = (*database)->execute(sql);
    ASSERT_TRUE(done.ok()) << qPrintable(done.error().detail);
}

QByteArray TempFolder::read() const
{
    QFile file(filePath());
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void TempFolder::overwrite(const QByteArray &bytes)
{
    QFile file(filePath());
    ASSERT_TRUE(file.open(QFile::WriteOnly | QFile::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

std::pair<QByteArray, QDateTime> stateOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(path);
    return {file.readAll(), QFileInfo(path).lastModified()};
}

int modeOf(const QString &path)
{
    struct stat info = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0) << qPrintable(path);
    return int(info.st_mode & 07777);
}

int asOrdinaryUser(const std::function<int()> &work)
{
    constexpr uid_t nobody = 65534;
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(255);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 254;
}

bool isPlainSentence(const QString &text)
{
    return text.size() > 20 && text.endsWith(QLatin1Char('.')) &&
           !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1String("SQLITE")) &&
           !text.contains(QLatin1String("errno"));
}

} // namespace midback::test
