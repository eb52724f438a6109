#include "ui/widgets/exercises/ExercisePainting.h"

#include "tests/support/ItemPicture.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class ExercisePaintingTest : public testing::Test {
protected:
    QImage canvas{120, 80, QImage::Format_ARGB32_Premultiplied};
    const Tokens &t = lightTokens();

    QImage dots(int difficulty, Qt::LayoutDirection direction = Qt::LeftToRight,
                const Tokens &tokens = lightTokens())
    {
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        drawDifficulty(painter, QRectF(10, 0, 100, 20), difficulty, tokens, direction);
        painter.end();
        return canvas;
    }
    /// The height that the text takes; the picture stays in `canvas`.
    int lines(const QString &text, int most, int width = 110,
              Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        painter.setPen(Qt::black);
        return drawLines(painter, QRect(5, 0, width, 80), text, most, direction);
    }
    /// The first and the last column with anything on it.
    std::pair<int, int> inked() const
    {
        int first = canvas.width();
        int last = -1;
        for (int x = 0; x < canvas.width(); ++x) {
            for (int y = 0; y < canvas.height(); ++y) {
                if (canvas.pixelColor(x, y) == QColor(Qt::white))
                    continue;
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
        return {first, last};
    }
    int lineSpacing()
    {
        QPainter painter(&canvas);
        return painter.fontMetrics().lineSpacing();
    }
};

} // namespace

TEST_F(ExercisePaintingTest, FillsOneMoreDotForEachGrade)
{
    const int one = traceOf(dots(1), t.accent).pixels;
    EXPECT_GT(one, 0);
    for (int grade = 0; grade <= 5; ++grade)
        EXPECT_EQ(traceOf(dots(grade), t.accent).pixels, grade * one) << grade;
}

TEST_F(ExercisePaintingTest, OutlinesTheDotsThatAreNotReached)
{
    const auto leftOf = [this](int grade) { return dots(grade).copy(0, 0, 60, 20); };
    EXPECT_NE(leftOf(1), leftOf(2));
    dots(0);
    const auto [first, last] = inked();
    EXPECT_GE(first, 10);
    EXPECT_LT(last, 10 + difficultyWidth);
    EXPECT_GE(last, 10 + difficultyWidth - 2); // all five take their place
}

TEST_F(ExercisePaintingTest, BeginsAtTheRightWhenMirrored)
{
    EXPECT_LT(traceOf(dots(2), t.accent).x, 30);
    EXPECT_GT(traceOf(dots(2, Qt::RightToLeft), t.accent).x, 90);
    dots(5, Qt::RightToLeft);
    EXPECT_GE(inked().first, 110 - difficultyWidth);
}

TEST_F(ExercisePaintingTest, TakesTheColoursOfTheTheme)
{
    const QImage dark = dots(5, Qt::LeftToRight, darkTokens());
    EXPECT_GT(traceOf(dark, darkTokens().accent).pixels, 0);
    EXPECT_EQ(traceOf(dark, t.accent).pixels, 0);
}

TEST_F(ExercisePaintingTest, LeavesThePainterAsItWas)
{
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.setPen(Qt::red);
    drawDifficulty(painter, QRectF(0, 0, 80, 20), 3, t, Qt::LeftToRight);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_EQ(painter.brush().style(), Qt::NoBrush);
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

TEST_F(ExercisePaintingTest, TakesAsManyLinesAsTheTextNeedsUpToTheLimit)
{
    const int line = lineSpacing();
    const QString longText = QStringLiteral("Thread the needle with a long reach to the side");
    EXPECT_EQ(lines(QStringLiteral("Cat"), 2), line);
    EXPECT_EQ(lines(longText, 1), line);
    EXPECT_EQ(lines(longText, 2), 2 * line);
    EXPECT_EQ(lines(QString(), 2), line); // an empty line keeps its place
}

TEST_F(ExercisePaintingTest, NeverPaintsBeyondItsWidth)
{
    for (const QString &text : {QString(QStringLiteral("Unbreakable")).repeated(12),
                                QString(QStringLiteral("many words ")).repeated(20)}) {
        lines(text, 2, 60);
        EXPECT_GE(inked().first, 4);
        EXPECT_LE(inked().second, 5 + 60);
    }
}

TEST_F(ExercisePaintingTest, AlignsToTheLeadingEdge)
{
    lines(QStringLiteral("Cat"), 1);
    EXPECT_LT(inked().second, 60);
    lines(QStringLiteral("Cat"), 1, 110, Qt::RightToLeft);
    EXPECT_GT(inked().first, 60);
    EXPECT_GE(inked().second, 110);
}

} // namespace midback::test
