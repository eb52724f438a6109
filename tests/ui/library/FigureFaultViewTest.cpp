#include "ui/library/FigureFaultView.h"

#include "tests/support/ShippedCatalog.h"
#include "tests/ui/widgets/Pixels.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/library/DetailSections.h"
#include "ui/widgets/Card.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

const QString withFault = QStringLiteral("seated-rotation-crossed");

TEST(FigureFaultViewTest, StandsUnderTheFaultsWithItsWords)
{
    const FigureLibrary figures;
    const Exercise &exercise = *shippedCatalog().exercise(withFault);
    const auto motion = figures.motionOf(withFault);
    ASSERT_NE(motion, nullptr);
    const std::unique_ptr<Card> card(detail::howToCard(exercise, motion.get()));
    const auto *view = card->findChild<FigureFaultView *>();
    ASSERT_NE(view, nullptr);
    const QString text = motion->figure().fault->text;
    EXPECT_TRUE(view->accessibleName().endsWith(text));
    bool said = false;
    for (const QLabel *label : card->findChildren<QLabel *>())
        said = said || label->text() == text;
    EXPECT_TRUE(said);
    const std::unique_ptr<Card> plain(detail::howToCard(exercise));
    EXPECT_EQ(plain->findChild<FigureFaultView *>(), nullptr);
}

TEST(FigureFaultViewTest, IsCrossedOutFromCornerToCornerInAQuietColour)
{
    const auto motion = FigureLibrary().motionOf(withFault);
    ASSERT_NE(motion, nullptr);
    FigureFaultView view(faultOf(motion->figure()));
    for (const bool dark : {false, true}) {
        if (dark)
            darken(view);
        const Tokens &tokens = dark ? darkTokens() : lightTokens();
        const QRect line = boundsOf(pictureOf(view), tokens.textSecondary);
        EXPECT_GT(line.width(), view.width() * 3 / 4) << dark;
        EXPECT_GT(line.height(), view.height() * 3 / 4) << dark;
    }
    EXPECT_EQ(view.focusPolicy(), Qt::NoFocus);
}

} // namespace

} // namespace midback::test
