#include "ui/widgets/exercises/DoseFields.h"

#include "core/catalog/CatalogReader.h"

#include <gtest/gtest.h>

namespace midback::test {

TEST(DoseFieldsTest, HoldsEveryDoseOfTheCatalogue)
{
    const Result<Catalog> catalog = loadBuiltInCatalog();
    ASSERT_TRUE(catalog.ok());
    for (const Exercise &exercise : catalog->exercises()) {
        for (const Dose &dose : exercise.doseLevels) {
            for (const DoseField &field : doseFields(dose.mode)) {
                EXPECT_GE(dose.*field.member, field.min) << qPrintable(exercise.id);
                EXPECT_LE(dose.*field.member, field.max) << qPrintable(exercise.id);
            }
        }
    }
}

TEST(DoseFieldsTest, OffersWhatCountsForTheMode)
{
    const auto offers = [](DoseMode mode, int Dose::*member) {
        const QList<DoseField> fields = doseFields(mode);
        return std::any_of(fields.begin(), fields.end(),
                           [&](const DoseField &field) { return field.member == member; });
    };
    for (const DoseMode mode : enumValues<DoseMode>()) {
        EXPECT_TRUE(offers(mode, &Dose::sets));
        EXPECT_TRUE(offers(mode, &Dose::restSeconds));
        EXPECT_EQ(offers(mode, &Dose::breaths), mode == DoseMode::Breaths);
        EXPECT_EQ(offers(mode, &Dose::holdSeconds), mode == DoseMode::Hold);
        EXPECT_EQ(offers(mode, &Dose::durationSeconds), mode == DoseMode::Time);
        EXPECT_EQ(offers(mode, &Dose::reps), mode == DoseMode::Reps || mode == DoseMode::Hold);
    }
}

} // namespace midback::test
