#include "ui/plan/ReviewPanel.h"

#include "tests/support/ItemPicture.h"
#include "ui/plan/PlaneBar.h"

#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

RoutineReview reviewOf(int rotation, int extension)
{
    RoutineReview review;
    review.totalSeconds = rotation + extension;
    review.planeSeconds[std::size_t(Plane::Rotation)] = rotation;
    review.planeSeconds[std::size_t(Plane::Extension)] = extension;
    return review;
}

ReviewNote noteSaying(const char *sentence, ReviewWeight weight)
{
    return {ReviewCode::UpAndDown, weight, QLatin1String(sentence), ReviewNote::wholeRoutine};
}

/// The slim bar above the names, without the round ends.
QImage barOf(const RoutineReview &review, Qt::LayoutDirection direction = Qt::LeftToRight,
             const Tokens &tokens = lightTokens())
{
    PlaneBar bar;
    bar.setLayoutDirection(direction);
    bar.setPalette(paletteFor(tokens));
    bar.setReview(review);
    bar.resize(400, bar.sizeHint().height());
    return pictureOfWidget(bar).copy(0, 0, 400, 10);
}

class ReviewPanelTest : public testing::Test {
protected:
    bool says(const QString &text) const
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    }
    int icons() const
    {
        int count = 0;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            count += int(!label->pixmap(Qt::ReturnByValue).isNull());
        return count;
    }

    ReviewPanel panel;
};

} // namespace

TEST_F(ReviewPanelTest, SaysTimeAndNumber)
{
    panel.setReview(reviewOf(300, 300), 1);
    EXPECT_TRUE(says(QStringLiteral("10 min")));
    EXPECT_TRUE(says(QStringLiteral("1 exercise")));
    panel.setReview(reviewOf(100, 0), 2);
    EXPECT_TRUE(says(QStringLiteral("2 min")));
    EXPECT_TRUE(says(QStringLiteral("2 exercises")));
    EXPECT_FALSE(says(QStringLiteral("10 min")));
}

TEST_F(ReviewPanelTest, ShowsTheNotesInOrderAndDropsTheOldOnes)
{
    RoutineReview review = reviewOf(100, 0);
    review.notes = {noteSaying("Second thoughts.", ReviewWeight::Warning),
                    noteSaying("A hint.", ReviewWeight::Hint)};
    panel.setReview(review, 2);
    EXPECT_EQ(panel.sentences(),
              (QStringList{QStringLiteral("Second thoughts."), QStringLiteral("A hint.")}));
    EXPECT_TRUE(says(QStringLiteral("A hint.")));
    EXPECT_EQ(icons(), 2);
    review.notes.removeFirst();
    panel.setReview(review, 2);
    EXPECT_FALSE(says(QStringLiteral("Second thoughts.")));
    EXPECT_EQ(icons(), 1);
    panel.setReview({}, 0);
    EXPECT_TRUE(panel.sentences().isEmpty());
    EXPECT_EQ(icons(), 0);
}

TEST_F(ReviewPanelTest, TellsAWarningFromAHintByItsIcon)
{
    const auto iconOf = [this](ReviewWeight weight) {
        RoutineReview review = reviewOf(100, 0);
        review.notes = {noteSaying("Some words.", weight)};
        panel.setReview(review, 1);
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (!label->pixmap(Qt::ReturnByValue).isNull())
                return label->pixmap(Qt::ReturnByValue).toImage();
        }
        return QImage();
    };
    EXPECT_NE(iconOf(ReviewWeight::Warning), iconOf(ReviewWeight::Hint));
}

TEST(PlaneBarPaintingTest, SharesTheWidthByTime)
{
    const Tokens &t = lightTokens();
    const QImage bar = barOf(reviewOf(300, 100));
    const ColourTrace rotation = traceOf(bar, t.accent);
    const ColourTrace extension = traceOf(bar, t.chartBlue);
    EXPECT_NEAR(double(rotation.pixels) / extension.pixels, 3.0, 0.15);
    EXPECT_LT(rotation.x, 200); // the largest first
    EXPECT_GT(extension.x, 300);
}

TEST(PlaneBarPaintingTest, BeginsAtTheRightWhenMirrored)
{
    const Tokens &t = lightTokens();
    const QImage bar = barOf(reviewOf(300, 100), Qt::RightToLeft);
    EXPECT_GT(traceOf(bar, t.accent).x, 200);
    EXPECT_LT(traceOf(bar, t.chartBlue).x, 100);
}

TEST(PlaneBarPaintingTest, IsAnEmptyTrackWithoutTime)
{
    const Tokens &t = lightTokens();
    EXPECT_GT(traceOf(barOf({}), t.cardBorder).pixels, 3500);
    EXPECT_EQ(traceOf(barOf(reviewOf(100, 0)), t.cardBorder).pixels, 0);
}

TEST(PlaneBarPaintingTest, FollowsTheDarkTheme)
{
    const QImage bar = barOf(reviewOf(300, 100), Qt::LeftToRight, darkTokens());
    EXPECT_GT(traceOf(bar, darkTokens().accent).pixels, 2000);
    EXPECT_EQ(traceOf(bar, lightTokens().accent).pixels, 0);
}

TEST(PlaneBarPaintingTest, GivesEveryPlaneItsOwnColourAndLine)
{
    RoutineReview review;
    review.planeSeconds.fill(100);
    const QImage bar = barOf(review);
    const Tokens &t = lightTokens();
    for (const QColor &colour :
         {t.chartBlue, t.chartOrange, t.chartGreen, t.accent, t.controlBorder}) {
        EXPECT_NEAR(traceOf(bar, colour).pixels, 780, 60) << qPrintable(colour.name());
    }
    PlaneBar all;
    const int nothing = all.sizeHint().height();
    all.setReview(review);
    EXPECT_GT(all.sizeHint().height(), nothing + 5 * all.fontMetrics().height());
    EXPECT_EQ(all.accessibleName(), QStringLiteral("Time by movement"));
}

} // namespace midback::test
