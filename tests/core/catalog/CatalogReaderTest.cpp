#include "core/catalog/CatalogReader.h"

#include "tests/core/catalog/BrokenCatalog.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class CatalogReader : public testing::Test {
protected:
    /// The faults after one edit to the folder form.
    QString afterEdit(const char *file, const char *find, const char *replacement)
    {
        BrokenCatalog catalog(BrokenCatalog::Form::Folder);
        catalog.edit(QString::fromUtf8(file), find, replacement);
        return catalog.faults().join(QLatin1Char('\n'));
    }
};

TEST_F(CatalogReader, ReadsTheFolderForm)
{
    const CatalogLoad load = loadCatalog(QStringLiteral(MIDBACK_TEST_DATA "/catalog/small"));
    ASSERT_TRUE(load.ok()) << qPrintable(load.faults.first().toString());
    ASSERT_EQ(load.data.exercises.size(), 4);
    const Exercise &hold = load.data.exercises.at(1);
    EXPECT_EQ(hold.id, QStringLiteral("arm-hold"));
    EXPECT_TRUE(hold.sided);
    EXPECT_TRUE(hold.equipment.isEmpty());
    EXPECT_EQ(hold.dose().mode, DoseMode::Hold);
    EXPECT_EQ(hold.seconds(), 10 + 2 * 2 * (20 + 4) + 5);
    EXPECT_EQ(load.data.ladders.at(0).rungs,
              (QStringList{QStringLiteral("arm-raise"), QStringLiteral("arm-hold")}));
    ASSERT_EQ(load.data.progressions.size(), 3);
    EXPECT_EQ(load.data.progressions.at(0).ladder, QStringLiteral("L01"));
    EXPECT_EQ(load.data.progressions.at(0).reason, QStringLiteral("stay up there"));
    EXPECT_TRUE(load.data.progressions.at(2).ladder.isEmpty());
    EXPECT_EQ(load.origins.exercises.at(1), QStringLiteral("exercises/L01-arms.json"));
}

TEST_F(CatalogReader, NamesTheLineOfASyntaxError)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.edit(QStringLiteral("exercises/L01-arms.json"), R"("stage": "mobility",)",
                 R"("stage": mobility,)");
    ASSERT_EQ(catalog.faults().size(), 1) << "links into a broken file are not faults";
    EXPECT_TRUE(catalog.faults().first().startsWith(
        QStringLiteral("exercises/L01-arms.json: line 8 is not valid JSON")))
        << qPrintable(catalog.faults().first());
}

TEST_F(CatalogReader, ReportsEveryFileThatIsNoJson)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.write(QStringLiteral("cautions.json"), "");
    catalog.write(QStringLiteral("sources.json"), "[]");
    catalog.write(QStringLiteral("about.json"), QByteArray("\x00\xff\xfe{", 4));
    const QStringList faults = catalog.faults();
    ASSERT_EQ(faults.size(), 3);
    EXPECT_TRUE(faults.at(0).startsWith(QStringLiteral("about.json: line 1 is not valid JSON")));
    EXPECT_TRUE(faults.at(1).startsWith(QStringLiteral("cautions.json: line 1 is not valid JSON")));
    EXPECT_EQ(faults.at(2), QStringLiteral("sources.json: a JSON object is expected"));
}

TEST_F(CatalogReader, AMissingPathIsAFault)
{
    const CatalogLoad load = loadCatalog(QStringLiteral("/no/such/catalog.json"));
    ASSERT_EQ(load.faults.size(), 1);
    EXPECT_TRUE(
        load.faults.first().toString().startsWith(QStringLiteral("catalog.json: cannot be read")));
}

TEST_F(CatalogReader, AnEmptyFolderLacksEverySection)
{
    QTemporaryDir dir;
    EXPECT_EQ(loadCatalog(dir.path()).faults.size(), 10);
}

TEST_F(CatalogReader, RefusesANewerSchemaAndAMissingOne)
{
    EXPECT_EQ(afterEdit("about.json", R"("schema_version": 1)", R"("schema_version": 2)"),
              QStringLiteral("about.json: schema_version: was written by a later Midback"));
    EXPECT_EQ(afterEdit("about.json", R"("schema_version": 1,)", ""),
              QStringLiteral("about.json: schema_version: a whole number from 1 to 1000000 is "
                             "missing"));
}

TEST_F(CatalogReader, RefusesAnUnknownSection)
{
    EXPECT_EQ(afterEdit("about.json", R"("title")", R"("exercizes": [], "title")"),
              QStringLiteral("about.json: exercizes: unknown field"));
}

TEST_F(CatalogReader, RefusesASectionOfTheWrongShape)
{
    EXPECT_EQ(afterEdit("cautions.json", R"("cautions": [)", R"("cautions": ["knees", )"),
              QStringLiteral("cautions.json: cautions[0]: an object is expected"));
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    catalog.write(QStringLiteral("substitutions.json"),
                  R"({"schema_version": 1, "substitutions": {}})");
    EXPECT_EQ(catalog.faults(),
              QStringList{QStringLiteral("substitutions.json: substitutions: a list is expected")});
}

TEST_F(CatalogReader, NeedsAtLeastOneUniversalStopSign)
{
    EXPECT_EQ(afterEdit("universal-stop.json", R"("sharp pain")", ""),
              QStringLiteral("universal-stop.json: universal_stop: at least one is needed"));
}

TEST_F(CatalogReader, ReportsFaultsInTheSmallerSections)
{
    EXPECT_EQ(
        afterEdit("cautions.json", R"("default_handling": "modify")",
                  R"("default_handling": "warn")"),
        QStringLiteral("cautions.json: knee-kneeling: default_handling: unknown word \"warn\" "
                       "(known: exclude, modify)"));
    EXPECT_EQ(afterEdit("cautions.json", R"("meaning": "weight on the knees",)", ""),
              QStringLiteral("cautions.json: knee-kneeling: meaning: a text is missing"));
    EXPECT_EQ(afterEdit("sources.json", R"("citation": "A leaflet")", R"("citation": "")"),
              QStringLiteral("sources.json: leaflet: citation: a text is missing"));
    EXPECT_EQ(afterEdit("substitutions.json", R"("use_when": "arms are tired")",
                        R"("use_when": "arms are tired ")"),
              QStringLiteral("substitutions.json: arm-raise -> quiet-breath: use_when: remove the "
                             "space at the beginning or the end"));
    EXPECT_EQ(afterEdit("ladders.json", R"("plane": "extension")", R"("plane": "up")"),
              QStringLiteral("ladders.json: L01: plane: unknown word \"up\" (known: extension, "
                             "flexion, side-bending, rotation, breathing)"));
    EXPECT_EQ(afterEdit("ladders.json", R"("change": "load", "reason": "stay up there")",
                        R"("change": "magic", "reason": "stay up there")"),
              QStringLiteral("ladders.json: L01: rungs[1].change: unknown word \"magic\" (known: "
                             "load, range, lever, base-of-support, gravity, active-control, "
                             "asymmetry, speed, complexity)"));
    EXPECT_EQ(afterEdit("ladders.json", R"({ "exercise": "arm-raise" })",
                        R"({ "exercise": "arm-raise", "reason": "none" })"),
              QStringLiteral("ladders.json: L01: rungs[0].reason: unknown field"));
    EXPECT_EQ(afterEdit("guided/minute.json", R"("pattern": "4-0-6-0")", R"("pattern": "4-0-6")"),
              QStringLiteral("guided/minute.json: minute: segments[1].pattern: four whole seconds "
                             "such as 4-0-6-0 are expected"));
}

TEST_F(CatalogReader, AMissingFileIsAMissingSection)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    ASSERT_TRUE(QFile::remove(catalog.path() + QStringLiteral("/substitutions.json")));
    EXPECT_EQ(catalog.faults(),
              QStringList{QStringLiteral("FOLDER: substitutions: the section is missing")});
}

TEST_F(CatalogReader, OnePartIsCheckedByItself)
{
    BrokenCatalog catalog(BrokenCatalog::Form::Folder);
    const QString arms = catalog.path() + QStringLiteral("/exercises/L01-arms.json");
    EXPECT_TRUE(loadCatalog(arms).ok());
    EXPECT_TRUE(loadCatalog(catalog.path() + QStringLiteral("/ladders.json")).ok());
    catalog.edit(QStringLiteral("exercises/L01-arms.json"), "arm-raise", "arm-hold");
    const CatalogLoad load = loadCatalog(arms);
    ASSERT_EQ(load.faults.size(), 1);
    EXPECT_EQ(load.faults.first().toString(),
              QStringLiteral("L01-arms.json: arm-hold: the id is used twice (first in "
                             "L01-arms.json)"));
}

} // namespace
