#include "core/catalog/Catalog.h"

#include "tests/support/SmallCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsNull;

namespace {

QString id(const char *text)
{
    return QString::fromUtf8(text);
}

template<class Link>
QStringList ends(const QList<Link> &links)
{
    QStringList result;
    for (const Link &link : links)
        result.append(link.from + QStringLiteral(" -> ") + link.to);
    return result;
}

TEST(Catalog, FindsEachOfItsExercisesByTheWholeIdOnly)
{
    const Catalog catalog = test::smallCatalog();
    for (const Exercise &one : catalog.exercises()) {
        EXPECT_EQ(catalog.exercise(one.id), &one);
        EXPECT_EQ(catalog.nameOf(one.id), one.name);
        for (const QString &almost : {one.id.toUpper(), one.id + QLatin1Char(' '),
                                      one.id.chopped(1), one.name + QLatin1Char('x')})
            EXPECT_THAT(catalog.exercise(almost), IsNull()) << qPrintable(almost);
    }
}

TEST(Catalog, WhatALaterCatalogueNoLongerHoldsIsShownByItsId)
{
    const Catalog catalog = test::smallCatalog();
    for (const QString &gone : {id("old-stretch"), QString(), id("'; DROP TABLE exercise; --"),
                                QString(100'000, QLatin1Char('x'))}) {
        EXPECT_EQ(catalog.nameOf(gone), gone);
        EXPECT_THAT(catalog.exercise(gone), IsNull());
        EXPECT_THAT(catalog.caution(gone), IsNull());
        EXPECT_THAT(catalog.source(gone), IsNull());
        EXPECT_THAT(catalog.easier(gone), IsEmpty());
        EXPECT_THAT(catalog.harder(gone), IsEmpty());
        EXPECT_THAT(catalog.insteadOf(gone), IsEmpty());
        EXPECT_THAT(catalog.laddersOf(gone), IsEmpty());
    }
}

TEST(Catalog, AnEmptyCatalogueAnswersEverything)
{
    const Catalog catalog{CatalogData{}};
    EXPECT_THAT(catalog.exercises(), IsEmpty());
    EXPECT_THAT(catalog.ladders(), IsEmpty());
    EXPECT_THAT(catalog.guidedSessions(), IsEmpty());
    EXPECT_THAT(catalog.universalStop(), IsEmpty());
    EXPECT_EQ(catalog.nameOf(id("open-book")), id("open-book"));
}

TEST(Catalog, WalksTheGraphOneStepAtATime)
{
    const Catalog catalog = test::smallCatalog();
    EXPECT_THAT(ends(catalog.harder(id("turn"))), ElementsAre(id("turn -> reach")));
    EXPECT_THAT(ends(catalog.easier(id("reach"))), ElementsAre(id("turn -> reach")));
    EXPECT_THAT(ends(catalog.harder(id("reach"))), ElementsAre(id("reach -> chop")));
    EXPECT_THAT(catalog.easier(id("turn")), IsEmpty()) << "nothing is below the first rung";
    EXPECT_THAT(catalog.harder(id("chop")), IsEmpty()) << "nothing is above the last";
    EXPECT_THAT(ends(catalog.insteadOf(id("turn"))), ElementsAre(id("turn -> arch")));
    EXPECT_THAT(catalog.insteadOf(id("arch")), IsEmpty()) << "a substitution leads one way";
}

TEST(Catalog, AnExerciseMayStandOnTwoLaddersAndLeadToSeveral)
{
    CatalogData data = test::smallCatalog().data();
    data.ladders.append({id("L2"), id("Arms"), Plane::Extension, {id("arch"), id("reach")}});
    data.progressions.append({id("turn"), id("row"), Change::Load, id("a band"), QString()});
    data.progressions.append({id("arch"), id("reach"), Change::Range, id("further"), id("L2")});
    const Catalog catalog(data);
    QStringList ladders;
    for (const Ladder *ladder : catalog.laddersOf(id("reach")))
        ladders.append(ladder->id);
    EXPECT_THAT(ladders, ElementsAre(id("L1"), id("L2")));
    EXPECT_THAT(ends(catalog.harder(id("turn"))),
                ElementsAre(id("turn -> reach"), id("turn -> row")))
        << "in the order of the file";
    EXPECT_THAT(ends(catalog.easier(id("reach"))),
                ElementsAre(id("turn -> reach"), id("arch -> reach")));
}

TEST(Catalog, CautionsAndSourcesAreFoundById)
{
    const Catalog catalog = test::smallCatalog();
    ASSERT_NE(catalog.caution(id("vertigo")), nullptr);
    EXPECT_EQ(catalog.caution(id("vertigo"))->handling, CautionHandling::Modify);
    ASSERT_NE(catalog.source(id("leaflet")), nullptr);
    EXPECT_EQ(catalog.source(id("leaflet"))->url, id("https://example.org/leaflet"));
    EXPECT_THAT(catalog.caution(id("leaflet")), IsNull()) << "a source is no caution";
    EXPECT_THAT(catalog.source(id("vertigo")), IsNull());
}

TEST(Catalog, ACopyAnswersOutOfItself)
{
    auto original = std::make_unique<Catalog>(test::smallCatalog());
    const Catalog copy = *original;
    const QList<const Ladder *> ladders = copy.laddersOf(id("turn"));
    original.reset();
    ASSERT_EQ(ladders.size(), 1);
    EXPECT_EQ(ladders.first()->title, id("Turning"));
    EXPECT_EQ(copy.exercise(id("turn"))->aliases, QStringList{id("Roll-over")});
}

} // namespace
