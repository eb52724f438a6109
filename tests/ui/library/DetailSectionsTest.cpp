#include "ui/library/DetailSections.h"

#include "tests/support/SmallCatalog.h"
#include "ui/library/CautionText.h"
#include "ui/library/LadderRung.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LinkButton.h"

#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

#include <memory>

namespace midback::test {

namespace {

/// One exercise with everything: two sides, props, cautions, sources of every kind.
Exercise rich()
{
    Exercise exercise = *smallCatalog().exercise(QStringLiteral("turn"));
    exercise.sided = true;
    exercise.deskFriendly = true;
    exercise.equipment = {Equipment::Pillow, Equipment::Towel, Equipment::Pillow};
    exercise.steps = {QStringLiteral("lie down."), QStringLiteral("Turn.")};
    exercise.cues.clear();
    exercise.cautions = {QStringLiteral("vertigo"), QStringLiteral("unknown"),
                         QStringLiteral("pregnancy-late")};
    Dose dose;
    dose.mode = DoseMode::Reps;
    dose.sets = 2;
    dose.reps = 8;
    dose.tempo = Tempo{{2, 1, 2, 1}};
    exercise.doseLevels = {dose, dose, dose};
    exercise.doseLevels[0].sets = 1;
    exercise.doseLevels[2].sets = 3;
    return exercise;
}

CatalogData richData()
{
    CatalogData data = smallCatalog().data();
    data.cautions.append({QStringLiteral("pregnancy-late"), QStringLiteral("lying on the back"),
                          CautionHandling::Exclude});
    return data;
}

QStringList wordsOf(const QWidget &card)
{
    QStringList words;
    for (const QLabel *label : card.findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

/// The only source of a card made for `url`.
QLabel *sourceLabelFor(const QString &url, const QString &citation, std::unique_ptr<Card> &card)
{
    CatalogData data = smallCatalog().data();
    data.sources.first().url = url;
    data.sources.first().citation = citation;
    const Catalog catalog(data);
    card.reset(detail::sourceCard(catalog.exercises().first(), catalog));
    return card->findChildren<QLabel *>().last();
}

} // namespace

TEST(DetailSectionsTest, TagsNameEachThingOnce)
{
    EXPECT_EQ(detail::tagsOf(rich()),
              (QStringList{QStringLiteral("On your side"), QStringLiteral("Pillow"),
                           QStringLiteral("Towel"), QStringLiteral("Works at a desk")}))
        << "the dose says \"each side\"";
    Exercise bare = rich();
    bare.equipment = {Equipment::None};
    bare.sided = bare.deskFriendly = false;
    EXPECT_EQ(detail::tagsOf(bare), QStringList{QStringLiteral("On your side")});
}

TEST(DetailSectionsTest, NumbersTheStepsAndLeavesOutEmptyLists)
{
    const std::unique_ptr<Card> card(detail::howToCard(rich()));
    EXPECT_EQ(card->accessibleName(), QStringLiteral("How to do it"));
    EXPECT_EQ(wordsOf(*card),
              (QStringList{QStringLiteral("How to do it"), QStringLiteral("1"),
                           QStringLiteral("Lie down."), QStringLiteral("2"),
                           QStringLiteral("Turn."), QStringLiteral("Easily goes wrong"),
                           QStringLiteral("•"), QStringLiteral("Holding the breath")}));
}

TEST(DetailSectionsTest, SaysWhatIsNormalAndWhatIsNot)
{
    const Catalog catalog = smallCatalog();
    const std::unique_ptr<Card> card(detail::feelCard(rich(), catalog));
    const QStringList words = wordsOf(*card);
    const auto place = [&](const char *text) { return words.indexOf(QLatin1String(text)); };
    EXPECT_LT(place("Normal"), place("A gentle stretch"));
    EXPECT_LT(place("A gentle stretch"), place("Stop this one for"));
    EXPECT_LT(place("Sharp pain at one rib"), place("Stop any exercise for"));
    EXPECT_GT(place("Chest pain or pressure"), place("Stop any exercise for"));
    EXPECT_GE(place("Normal"), 0);
}

TEST(DetailSectionsTest, ShowsThreeLevelsWithSidesTimeAndTempo)
{
    const std::unique_ptr<Card> card(detail::doseCard(rich()));
    const QStringList words = wordsOf(*card);
    for (const char *text :
         {"8 times each side", "2 × 8 times each side", "3 × 8 times each side", "2 min",
          "Move out for 2 s, hold for 1 s, back for 2 s, pause for 1 s."}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(text)))
            << text << " in " << qPrintable(words.join(QLatin1Char('|')));
    }
    Exercise breath = rich();
    breath.sided = false;
    for (Dose &dose : breath.doseLevels) {
        dose.mode = DoseMode::Breaths;
        dose.reps = 0;
        dose.breaths = 6;
    }
    const std::unique_ptr<Card> calm(detail::doseCard(breath));
    EXPECT_TRUE(wordsOf(*calm).contains(
        QStringLiteral("Breathe in for 2 s, hold for 1 s, out for 2 s, pause for 1 s.")));
    EXPECT_TRUE(wordsOf(*calm).contains(QStringLiteral("2 × 6 breaths")));
}

TEST(DetailSectionsTest, SaysWhatToDoAboutEachCautionThatIsKnown)
{
    const Catalog catalog(richData());
    const std::unique_ptr<Card> card(detail::cautionCard(rich(), catalog));
    EXPECT_EQ(
        wordsOf(*card),
        (QStringList{QStringLiteral("Take care with"), QStringLiteral("Vertigo"),
                     QStringLiteral("Quick head turns. If this applies to you, start with the "
                                    "small dose and stay gentle."),
                     QStringLiteral("Pregnancy"),
                     QStringLiteral("Lying on the back. If this applies to you, leave this "
                                    "exercise out.")}));
}

TEST(DetailSectionsTest, HasNoCardWithoutContent)
{
    const Catalog catalog = smallCatalog();
    Exercise bare = rich();
    bare.id = QStringLiteral("on-no-ladder");
    bare.cautions.clear();
    bare.sources.clear();
    const auto empty = [](Card *card) { return std::unique_ptr<Card>(card) == nullptr; };
    EXPECT_TRUE(empty(detail::cautionCard(bare, catalog)));
    EXPECT_TRUE(empty(detail::sourceCard(bare, catalog)));
    EXPECT_TRUE(empty(detail::ladderCard(bare, catalog, [](const QString &) {})));
    // What the catalogue does not know is no content.
    bare.cautions = bare.sources = {QStringLiteral("unknown")};
    EXPECT_TRUE(empty(detail::cautionCard(bare, catalog)));
    EXPECT_TRUE(empty(detail::sourceCard(bare, catalog)));
    bare.steps.clear();
    bare.cues.clear();
    bare.faults.clear();
    EXPECT_TRUE(empty(detail::howToCard(bare)));
}

TEST(DetailSectionsTest, LinksOnlyToPagesOfTheWeb)
{
    std::unique_ptr<Card> card;
    for (const char *url : {"http://example.org/a", "https://example.org/a?b=1"}) {
        const QLabel *label = sourceLabelFor(QLatin1String(url), QStringLiteral("Page"), card);
        EXPECT_TRUE(label->openExternalLinks()) << url;
        EXPECT_TRUE(label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard)) << url;
        EXPECT_EQ(label->toolTip(), QLatin1String(url));
    }
    for (const char *url :
         {"", "[book, no page]", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org",
          "httpx://example.org", "example.org", "http://exa mple.org"}) {
        const QLabel *label = sourceLabelFor(QLatin1String(url), QStringLiteral("A book"), card);
        EXPECT_EQ(label->text(), QStringLiteral("A book")) << url;
        EXPECT_FALSE(label->openExternalLinks()) << url;
    }
}

TEST(DetailSectionsTest, NothingInASourceIsTakenAsMarkup)
{
    std::unique_ptr<Card> card;
    const QString citation = QStringLiteral("A & B <i>\"Spine\"</i>");
    const QLabel *link =
        sourceLabelFor(QStringLiteral("https://example.org/?a=1&b=2"), citation, card);
    EXPECT_EQ(link->text(), QStringLiteral("<a href=\"https://example.org/?a=1&amp;b=2\">A &amp; B "
                                           "&lt;i&gt;&quot;Spine&quot;&lt;/i&gt;</a>"));
    const QLabel *plain = sourceLabelFor({}, citation, card);
    EXPECT_EQ(plain->text(), citation);
    EXPECT_EQ(plain->textFormat(), Qt::PlainText);
}

TEST(DetailSectionsTest, LadderLeadsToEveryOtherRungAndLink)
{
    const Catalog catalog = smallCatalog();
    QStringList opened;
    const std::unique_ptr<Card> card(
        detail::ladderCard(*catalog.exercise(QStringLiteral("turn")), catalog,
                           [&](const QString &id) { opened.append(id); }));
    for (LadderRung *rung : card->findChildren<LadderRung *>())
        rung->click(); // the one of the exercise itself is disabled
    EXPECT_EQ(opened, (QStringList{QStringLiteral("reach"), QStringLiteral("chop")}));
    opened.clear();
    QStringList names;
    for (LinkButton *link : card->findChildren<LinkButton *>()) {
        link->click();
        names.append(link->accessibleName());
        EXPECT_FALSE(link->accessibleDescription().isEmpty());
    }
    EXPECT_EQ(opened, (QStringList{QStringLiteral("reach"), QStringLiteral("arch")}));
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("Harder: Reach"), QStringLiteral("Instead: Arch")}));
}

TEST(DetailSectionsTest, LadderNamesARungThatIsNotInTheCatalogue)
{
    CatalogData data = smallCatalog().data();
    data.ladders.first().rungs.append(QStringLiteral("handstand"));
    const Catalog catalog(data);
    const std::unique_ptr<Card> card(detail::ladderCard(*catalog.exercise(QStringLiteral("turn")),
                                                        catalog, [](const QString &) {}));
    const auto rungs = card->findChildren<LadderRung *>();
    ASSERT_EQ(rungs.size(), 4);
    EXPECT_EQ(rungs.last()->text(), QStringLiteral("handstand"));
    EXPECT_EQ(rungs.last()->accessibleDescription(), QStringLiteral("Rung 4 of 4"));
}

TEST(CautionTextTest, NamesWhoItIsFor)
{
    const auto titleOf = [](const char *id) {
        return cautionTitle(
            {QLatin1String(id), QStringLiteral("something else"), CautionHandling::Modify});
    };
    const std::pair<const char *, const char *> cases[] = {
        {"osteoporosis-flexion", "Osteoporosis"},
        {"knee", "Sore knees"},
        {"hip-or-knee", "Sore hips or knees"},
        {"hypertension", "High blood pressure or glaucoma"},
        {"hypotension", "Low blood pressure"},
        {"balance", "Unsteady on your feet"},
        {"invented-later", "Something else"},
        {"", "Something else"},
    };
    for (const auto &[id, title] : cases)
        EXPECT_EQ(titleOf(id), QLatin1String(title)) << id;
}

} // namespace midback::test
