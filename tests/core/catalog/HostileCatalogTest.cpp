#include "core/catalog/CatalogReader.h"

#include "tests/core/base/AsNobody.h"
#include "tests/core/catalog/BrokenCatalog.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sys/stat.h>

using namespace midback;
using namespace midback::test;

namespace {

const QString arms = QStringLiteral("exercises/L01-arms.json");
const QString about = QStringLiteral("about.json");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

TEST(HostileCatalog, AByteOrderMarkAndForeignLineEndsAreNoFault)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    QByteArray bytes = bytesOf(catalog.path() + QLatin1Char('/') + arms);
    bytes.replace("\n", "\r\n");
    catalog.write(arms, "\xEF\xBB\xBF" + bytes);
    EXPECT_EQ(catalog.faults(), QStringList());
}

TEST(HostileCatalog, BytesThatAreNoUtf8AreNamedWithTheirLine)
{
    for (const char *bad : {"\xFF", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80"}) {
        BrokenCatalog catalog(BrokenCatalog::Form::Folder);
        catalog.edit(arms, "Finish Arm raise.", bad);
        ASSERT_EQ(catalog.faults().size(), 1) << int(bad[0]);
        EXPECT_TRUE(catalog.faults().first().startsWith(arms + QStringLiteral(": line 2")))
            << qPrintable(catalog.faults().first());
    }
}

TEST(HostileCatalog, NestingThatIsTooDeepIsAFaultOfTheFile)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    const int depth = 200'000;
    catalog.write(about, "{\"schema_version\": 1, \"title\": " + QByteArray(depth, '[') +
                             QByteArray(depth, ']') + '}');
    ASSERT_EQ(catalog.faults().size(), 1);
    EXPECT_TRUE(catalog.faults().first().startsWith(
        QStringLiteral("about.json: line 1 is not valid JSON")));
}

TEST(HostileCatalog, DeepNestingInsideOneExerciseIsAFaultOfThatField)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    const int depth = 900;
    catalog.edit(arms, R"("name": "Arm raise")",
                 "\"name\": " + QByteArray(depth, '[') + QByteArray(depth, ']'));
    EXPECT_EQ(catalog.faults(),
              QStringList{arms + QStringLiteral(": arm-raise: name: a text is missing")});
}

TEST(HostileCatalog, NumbersOutOfReasonAreFaultsOfTheirField)
{
    const QString prefix = arms + QStringLiteral(": arm-raise: difficulty: ");
    for (const char *number : {"0", "-1", "6", "1e300", "-1e300", "9223372036854775808",
                               "123456789012345678901234567890", "1e-300", "2.0000001"}) {
        BrokenCatalog catalog(BrokenCatalog::Form::Folder);
        catalog.edit(arms, R"("difficulty": 1)", QByteArray("\"difficulty\": ") + number);
        EXPECT_EQ(catalog.faults(),
                  QStringList{prefix + QStringLiteral("a whole number from 1 to 5 is expected")})
            << number;
    }
}

TEST(HostileCatalog, DosesThatWouldTakeForEverAreFaults)
{
    const struct {
        const char *find;
        const char *replacement;
        const char *field;
    } edits[] = {
        {R"("sets": 1, "reps": 4)", R"("sets": 21, "reps": 4)", "dose_levels[0].sets"},
        {R"("reps": 4)", R"("reps": 101)", "dose_levels[0].reps"},
        {R"("rest_s": 15)", R"("rest_s": 601)", "dose_levels[0].rest_s"},
        {R"("tempo": "2-0-2-1")", R"("tempo": "61-0-2-1")", "dose_levels[0].tempo"},
    };
    for (const auto &edit : edits) {
        BrokenCatalog catalog(BrokenCatalog::Form::Folder);
        catalog.edit(arms, edit.find, edit.replacement);
        ASSERT_EQ(catalog.faults().size(), 1) << edit.field;
        EXPECT_TRUE(catalog.faults().first().contains(QLatin1String(edit.field)))
            << qPrintable(catalog.faults().first());
    }
}

TEST(HostileCatalog, OfTwoEqualKeysTheLastHolds)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.edit(arms, R"("name": "Arm raise",)", R"("name": "Gone", "name": "Arm lift",)");
    const CatalogLoad load = loadCatalog(catalog.path());
    ASSERT_TRUE(load.ok()) << qPrintable(load.faults.first().toString());
    EXPECT_EQ(load.data.exercises.first().name, QStringLiteral("Arm lift"));
}

TEST(HostileCatalog, TheSameSectionInTwoFilesIsOneSection)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.write(QStringLiteral("zz-more.json"), R"({"schema_version": 1, "cautions": [
        {"id": "late", "meaning": "late in the day", "default_handling": "exclude"}]})");
    const CatalogLoad load = loadCatalog(catalog.path());
    ASSERT_TRUE(load.ok()) << qPrintable(load.faults.first().toString());
    EXPECT_EQ(load.data.cautions.last().id, QStringLiteral("late"));
    EXPECT_EQ(load.origins.cautions.last(), QStringLiteral("zz-more.json"));
    EXPECT_EQ(load.origins.cautions.size(), load.data.cautions.size());
}

TEST(HostileCatalog, OtherFilesInTheFolderAreLeftAlone)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.write(QStringLiteral("README.md"), "not { json");
    catalog.write(QStringLiteral("about.json~"), "not { json");
    ASSERT_TRUE(QDir(catalog.path()).mkdir(QStringLiteral("folder.json")));
    EXPECT_EQ(catalog.faults(), QStringList());
}

TEST(HostileCatalog, AFileThatMayNotBeReadIsNamedAndTheRestIsStillRead)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.edit(about, R"("language": "en")", R"("language": "")");
    const QByteArray folder = QFile::encodeName(catalog.path());
    const auto setMode = [&](const QByteArray &path, mode_t mode) {
        ASSERT_EQ(::chmod(path.constData(), mode), 0) << path.constData();
    };
    setMode(folder, 0755);
    for (const char *inner : {"/exercises", "/guided"})
        setMode(folder + inner, 0755);
    for (const char *file :
         {"/about.json", "/cautions.json", "/ladders.json", "/sources.json", "/substitutions.json",
          "/universal-stop.json", "/guided/minute.json", "/exercises/L02-breath.json"})
        setMode(folder + file, 0644);
    setMode(folder + "/exercises/L01-arms.json", 0);
    const AsNobody nobody;
    const QStringList faults = catalog.faults();
    ASSERT_EQ(faults.size(), 2) << qPrintable(faults.join(QLatin1Char('\n')));
    EXPECT_EQ(faults.at(0), QStringLiteral("about.json: language: a text is missing"));
    EXPECT_TRUE(faults.at(1).startsWith(arms + QStringLiteral(": cannot be read (")))
        << qPrintable(faults.at(1));
}

TEST(HostileCatalog, AMissingFolderIsOneFault)
{
    const CatalogLoad load = loadCatalog(QStringLiteral("/no/such/folder/"));
    EXPECT_EQ(load.faults.size(), 1);
    EXPECT_TRUE(load.data.exercises.isEmpty());
    EXPECT_EQ(loadCatalog(QStringLiteral(":/no-such-resource")).faults.size(), 1);
}

// Cutting a file anywhere, or changing a byte of it, may give faults but never a crash, and a load
// without faults is a catalogue whose links all lead somewhere.
RC_GTEST_PROP(HostileCatalog, DamageAnywhereGivesFaultsOrASoundCatalogue, ())
{
    static const QByteArray whole =
        bytesOf(QStringLiteral(MIDBACK_TEST_DATA "/catalog/combined.json"));
    QByteArray bytes = whole;
    const auto place = *rc::gen::inRange<qsizetype>(0, bytes.size());
    if (*rc::gen::arbitrary<bool>())
        bytes.truncate(place);
    else
        bytes[place] = *rc::gen::arbitrary<char>();
    BrokenCatalog catalog(BrokenCatalog::Form::Combined);
    catalog.write(QStringLiteral("combined.json"), bytes);
    CatalogLoad load = loadCatalog(catalog.path());
    if (!load.ok())
        return;
    const Catalog sound(std::move(load.data));
    RC_ASSERT(!sound.exercises().isEmpty());
    for (const Progression &step : sound.data().progressions) {
        RC_ASSERT(sound.exercise(step.from) != nullptr);
        RC_ASSERT(sound.exercise(step.to) != nullptr);
    }
}

} // namespace
