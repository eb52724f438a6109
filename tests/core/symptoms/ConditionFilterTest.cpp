#include "core/symptoms/ConditionFilter.h"

#include "core/catalog/CatalogReader.h"
#include "tests/support/ExerciseBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;
using testing::ElementsAre;

namespace {

using Counts = std::vector<int>; // exercises, then by plane

class ConditionFilterTest : public testing::Test {
protected:
    static const Catalog &catalog()
    {
        static const Catalog loaded = loadBuiltInCatalog().value();
        return loaded;
    }

    static ConditionVerdict verdict(const char *id, const QList<HealthCondition> &conditions)
    {
        return verdictOn(*catalog().exercise(QLatin1String(id)), conditions, catalog());
    }

    template<class Keep>
    static Counts count(Keep keep)
    {
        Counts counts(1 + std::size_t(enumValues<Plane>().size()), 0);
        for (const Exercise &exercise : catalog().exercises()) {
            if (!keep(exercise))
                continue;
            ++counts[0];
            for (const Plane plane : exercise.planes)
                ++counts[1 + std::size_t(plane)];
        }
        return counts;
    }

    /// What is left when everything is left out that is worse than `worst`.
    static Counts left(const QList<HealthCondition> &conditions, Fit worst)
    {
        return count([&](const Exercise &exercise) {
            return verdictOn(exercise, conditions, catalog()).fit <= worst;
        });
    }

    static Counts withOnly(const QList<Equipment> &atHand)
    {
        return count([&](const Exercise &exercise) {
            return std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                               [&](Equipment piece) { return atHand.contains(piece); });
        });
    }
};

// The table "coverage left after filters" of clinical-facts H. Its rows for pregnancy and glaucoma
// count what is not excluded; those for shoulder, wrists and knees, vertigo and "strict" count what
// stays as it is, without the modified.

TEST_F(ConditionFilterTest, CoverageWithoutConditions)
{
    EXPECT_EQ(left({}, Fit::Allowed), (Counts{80, 28, 17, 13, 22, 20}));
}

TEST_F(ConditionFilterTest, CoverageWithOsteoporosis)
{
    // The table says 66/22/8/12/20/17. Two fewer here: "no loaded twist" stands in the rule of H,
    // but the tags alone keep two.
    EXPECT_EQ(left({HealthCondition::Osteoporosis}, Fit::Modified),
              (Counts{64, 21, 8, 12, 18, 17}));
    for (const char *id : {"side-lying-rotation-lift", "band-rotation-standing"}) {
        const auto found = verdict(id, {HealthCondition::Osteoporosis});
        EXPECT_EQ(found.fit, Fit::Excluded) << id;
        EXPECT_TRUE(found.notes.first().contains(QLatin1String("twisting under load")));
    }
    // By tags alone, as HeightLoss and Steroids have it, the row is the table's.
    EXPECT_EQ(left({HealthCondition::Steroids}, Fit::Modified), (Counts{66, 22, 8, 12, 20, 17}));
    EXPECT_EQ(left({HealthCondition::HeightLoss}, Fit::Modified), (Counts{66, 22, 8, 12, 20, 17}));
}

TEST_F(ConditionFilterTest, CoverageWithOsteoporosisStrict)
{
    EXPECT_EQ(left({HealthCondition::Osteoporosis}, Fit::Allowed), (Counts{46, 14, 8, 12, 6, 15}));
}

TEST_F(ConditionFilterTest, CoverageInPregnancy)
{
    EXPECT_EQ(left({HealthCondition::Pregnancy}, Fit::Modified), (Counts{57, 15, 11, 12, 20, 12}));
}

TEST_F(ConditionFilterTest, CoverageWithASoreShoulder)
{
    EXPECT_EQ(left({HealthCondition::Shoulder}, Fit::Allowed), (Counts{43, 14, 9, 3, 12, 13}));
    EXPECT_EQ(left({HealthCondition::Shoulder}, Fit::Modified)[0], 80) << "kept, but changed";
}

TEST_F(ConditionFilterTest, CoverageWithSoreWristsAndKnees)
{
    EXPECT_EQ(left({HealthCondition::Wrist, HealthCondition::Knee}, Fit::Allowed),
              (Counts{61, 25, 8, 11, 13, 18}));
}

TEST_F(ConditionFilterTest, CoverageWithVertigo)
{
    // The row follows from both cautions: lying and rolling, and the head below the heart.
    EXPECT_EQ(left({HealthCondition::Vertigo}, Fit::Allowed), (Counts{57, 19, 12, 12, 13, 15}));
    EXPECT_EQ(left({HealthCondition::Vertigo}, Fit::Modified)[0], 70);
}

TEST_F(ConditionFilterTest, CoverageWithGlaucoma)
{
    EXPECT_EQ(left({HealthCondition::Glaucoma}, Fit::Modified), (Counts{70, 26, 12, 12, 19, 19}));
    EXPECT_EQ(left({HealthCondition::BloodPressure}, Fit::Modified),
              left({HealthCondition::Glaucoma}, Fit::Modified));
}

TEST_F(ConditionFilterTest, CoverageWithHouseholdItemsAndAtTheDesk)
{
    // A stick is not counted as a household item in the table.
    EXPECT_EQ(withOnly({Equipment::Towel, Equipment::Pillow, Equipment::Chair, Equipment::Wall,
                        Equipment::Desk}),
              (Counts{66, 21, 15, 12, 16, 19}));
    EXPECT_EQ(count([](const Exercise &exercise) { return exercise.deskFriendly; }),
              (Counts{26, 9, 5, 6, 3, 8}));
}

TEST_F(ConditionFilterTest, EachConditionTouchesSomethingAndNamesItself)
{
    for (const HealthCondition condition : enumValues<HealthCondition>()) {
        int touched = 0;
        for (const Exercise &exercise : catalog().exercises()) {
            const ConditionVerdict found = verdictOn(exercise, {condition}, catalog());
            EXPECT_EQ(found.fit == Fit::Allowed, found.notes.isEmpty());
            EXPECT_EQ(found.fit == Fit::Allowed, found.because.isEmpty());
            for (const QString &note : found.notes)
                EXPECT_TRUE(note.startsWith(healthConditionText(condition))) << qPrintable(note);
            touched += found.fit == Fit::Allowed ? 0 : 1;
        }
        EXPECT_GT(touched, 0) << qPrintable(enumWord(condition));
        EXPECT_LT(touched, catalog().exercises().size()) << qPrintable(enumWord(condition));
    }
}

TEST_F(ConditionFilterTest, TheCautionsItNamesAreThoseOfTheCatalogue)
{
    QStringList used;
    for (const HealthCondition condition : enumValues<HealthCondition>()) {
        for (const QString &id : cautionsOf(condition)) {
            EXPECT_NE(catalog().caution(id), nullptr) << qPrintable(id);
            used.append(id);
        }
    }
    for (const Caution &caution : catalog().data().cautions)
        EXPECT_TRUE(used.contains(caution.id)) << qPrintable(caution.id) << ": nothing asks for it";
}

TEST_F(ConditionFilterTest, ExcludedCountsOverModified)
{
    // One condition excludes it, the other would modify it: only what led to the verdict is said.
    const QList<HealthCondition> both{HealthCondition::Knee, HealthCondition::Glaucoma};
    const auto found = verdict("child-pose-reach", both);
    EXPECT_EQ(found.fit, Fit::Excluded);
    EXPECT_THAT(found.because, ElementsAre(HealthCondition::Glaucoma));
    ASSERT_EQ(found.notes.size(), 1);
    EXPECT_EQ(found.notes.first(),
              QStringLiteral("Glaucoma: left out, because of head below heart."));
}

TEST_F(ConditionFilterTest, ModifiedSaysHow)
{
    const auto found = verdict("open-book", {HealthCondition::Vertigo, HealthCondition::Shoulder});
    EXPECT_EQ(found.fit, Fit::Modified);
    EXPECT_THAT(found.because, ElementsAre(HealthCondition::Vertigo, HealthCondition::Shoulder));
    EXPECT_THAT(found.notes,
                ElementsAre(QStringLiteral("Vertigo: lie down, roll and turn the head slowly, and "
                                           "wait after each change."),
                            QStringLiteral("Sore shoulder: stop well before the shoulder comes to "
                                           "its end.")));
}

TEST_F(ConditionFilterTest, TheOrderOfConditionsDoesNotMatterForTheFit)
{
    const QList<HealthCondition> all = enumValues<HealthCondition>();
    QList<HealthCondition> reversed(all.rbegin(), all.rend());
    for (const Exercise &exercise : catalog().exercises()) {
        EXPECT_EQ(verdictOn(exercise, all, catalog()).fit,
                  verdictOn(exercise, reversed, catalog()).fit);
    }
}

TEST_F(ConditionFilterTest, ExtraRulesForFusionAndLooseJoints)
{
    EXPECT_EQ(verdict("open-book", {HealthCondition::SpinalFusion}).fit, Fit::Modified);
    EXPECT_EQ(verdict("pallof-stand", {HealthCondition::SpinalFusion}).fit, Fit::Allowed);
    EXPECT_EQ(verdict("diaphragm-supine", {HealthCondition::SpinalFusion}).fit, Fit::Allowed);
    EXPECT_EQ(verdict("ext-towel-crosswise", {HealthCondition::SpinalFusion}).fit, Fit::Excluded);
    EXPECT_EQ(verdict("ext-desk-lean", {HealthCondition::Hypermobility}).fit, Fit::Modified);
    EXPECT_EQ(verdict("scap-setting-seated", {HealthCondition::Hypermobility}).fit, Fit::Allowed);
}

TEST(ConditionFilter, ACautionOfSomebodyElsesCatalogueIsLeftAlone)
{
    Exercise exercise =
        test::timedExercise(QStringLiteral("x"), Stage::Mobility, {Plane::Rotation});
    exercise.cautions = {QStringLiteral("vertigo-positional")};
    CatalogData data;
    data.exercises = {exercise};
    EXPECT_EQ(verdictOn(exercise, {HealthCondition::Vertigo}, Catalog(data)).fit, Fit::Allowed);
    data.cautions = {{QStringLiteral("vertigo-positional"), QStringLiteral("rolling"),
                      CautionHandling::Exclude}};
    EXPECT_EQ(verdictOn(exercise, {HealthCondition::Vertigo}, Catalog(data)).fit, Fit::Excluded)
        << "the catalogue says how it is handled";
}

TEST(HealthCondition, EachHasAWordAndAName)
{
    QStringList names;
    for (const HealthCondition one : enumValues<HealthCondition>()) {
        EXPECT_EQ(enumFromWord<HealthCondition>(enumWord(one)), one);
        names.append(healthConditionText(one));
    }
    EXPECT_EQ(names.size(), 22);
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_TRUE(conditionStopText(HealthCondition::Pregnancy).contains(QLatin1String("bleeding")));
    EXPECT_TRUE(conditionStopText(HealthCondition::Wrist).isEmpty());
}

TEST_F(ConditionFilterTest, TellsInASentenceWhatAConditionChanges)
{
    const auto summary = summaryOf(HealthCondition::Osteoporosis, catalog());
    EXPECT_EQ(summary.leftOut, 80 - 64); // docs/clinical-basis.md
    EXPECT_EQ(summary.kept, 64 - 46);
    const QString text = conditionSummaryText(HealthCondition::Osteoporosis, catalog());
    EXPECT_TRUE(text.startsWith(QStringLiteral("Leaves out 16 exercises. 18 stay in their "
                                               "smallest dose: ")))
        << qPrintable(text);
    for (const QString &how : summary.how)
        EXPECT_EQ(text.count(how), 1);
    EXPECT_TRUE(conditionSummaryText(HealthCondition::Pregnancy, catalog())
                    .endsWith(conditionStopText(HealthCondition::Pregnancy)));
}

} // namespace
