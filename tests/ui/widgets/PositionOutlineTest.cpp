#include "ui/widgets/PositionOutline.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/FigurePlaceholder.h"
#include "ui/widgets/ProgressAccessible.h"

#include <QtGui/QPainter>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

QList<Position> positions()
{
    QList<Position> all;
    for (const auto &[position, word] : EnumNames<Position>::table)
        all << position;
    return all;
}

class EveryPosition : public testing::TestWithParam<Position> {
protected:
    PositionOutline m_outline = outlineOf(GetParam());
};

TEST_P(EveryPosition, HoldsTogether)
{
    ASSERT_GE(m_outline.trunk.size(), 2);
    ASSERT_GE(m_outline.arm.size(), 2);
    const QPointF shoulder = m_outline.arm.first();
    const auto distance = [](const QPointF &a, const QPointF &b) { return QLineF(a, b).length(); };
    // Joints meet within the width of a trunk (15 units).
    EXPECT_LE(std::min(distance(shoulder, m_outline.trunk.first()),
                       distance(shoulder, m_outline.trunk.last())),
              15);
    for (const QPolygonF &leg : m_outline.legs)
        EXPECT_LE(std::min(distance(leg.first(), m_outline.trunk.first()),
                           distance(leg.first(), m_outline.trunk.last())),
                  15);
    EXPECT_LE(std::min(distance(m_outline.head, m_outline.trunk.first()),
                       distance(m_outline.head, m_outline.trunk.last())),
              25);
}

TEST_P(EveryPosition, StandsOrLiesOnTheGround)
{
    double lowest = 0;
    for (const QPolygonF &leg : m_outline.legs)
        lowest = std::max(lowest, leg.boundingRect().bottom());
    EXPECT_GE(lowest, 95);
    EXPECT_LE(lowest, 100);
}

TEST_P(EveryPosition, TheHeadIsOnTheStage)
{
    EXPECT_TRUE(QRectF(0, 0, 160, 110)
                    .contains(QRectF(m_outline.head - QPointF(8.5, 8.5), QSizeF(17, 17))));
}

TEST_P(EveryPosition, MirrorsRightToLeft)
{
    FigurePlaceholder figure(GetParam());
    figure.resize(320, 220);
    const QImage ltr = pictureOf(figure, Qt::LeftToRight);
    const QImage rtl = pictureOf(figure, Qt::RightToLeft);
    EXPECT_TRUE(mirrored(ltr, rtl));
    EXPECT_FALSE(mirrored(ltr, ltr)) << "seen from the side nobody is symmetrical";
}

TEST_P(EveryPosition, IsNamedAsAStart)
{
    const FigurePlaceholder figure(GetParam());
    EXPECT_TRUE(figure.accessibleName().startsWith(QStringLiteral("Starting position: ")));
}

INSTANTIATE_TEST_SUITE_P(PositionOutlineTest, EveryPosition, testing::ValuesIn(positions()));

TEST(PositionOutlineTest, LyingIsLowAndStandingIsHigh)
{
    for (const Position lying : {Position::Supine, Position::Prone, Position::SideLying})
        EXPECT_GT(outlineOf(lying).head.y(), 80);
    for (const Position upright : {Position::Standing, Position::Wall})
        EXPECT_LT(outlineOf(upright).head.y(), 30);
}

TEST(PositionOutlineTest, OnlyAChairOrAWallIsAddedToTheFigure)
{
    EXPECT_FALSE(outlineOf(Position::Seated).props.isEmpty());
    EXPECT_FALSE(outlineOf(Position::Wall).props.isEmpty());
    EXPECT_TRUE(outlineOf(Position::Standing).props.isEmpty());
}

TEST(FigurePlaceholderOnScreen, IsAQuietPanelInBothThemes)
{
    FigurePlaceholder figure(Position::Seated);
    figure.resize(320, 220);
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        if (tokens->dark)
            darken(figure);
        const QImage image = pictureOf(figure);
        EXPECT_EQ(image.pixelColor(160, 4), tokens->figureBackground);
        EXPECT_EQ(countOf(image, tokens->accent), 0);
    }
}

TEST(FigurePlaceholderOnScreen, FitsAThumbnailAndNeverGrowsToAGiant)
{
    FigurePlaceholder figure(Position::Standing);
    const auto inkAt = [&](const QSize &size) {
        figure.resize(size);
        QImage empty(size, QImage::Format_RGB32);
        empty.fill(lightTokens().figureBackground);
        const QRect inner = QRect(QPoint(), size).adjusted(12, 12, -12, -12);
        return differenceOf(pictureOf(figure).copy(inner), empty.copy(inner));
    };
    const QRect small = inkAt(figure.minimumSizeHint());
    EXPECT_GT(small.height(), 20);
    const QRect huge = inkAt({2400, 1600});
    EXPECT_LT(huge.height(), 110 * 3.3);
    EXPECT_NEAR(huge.center().x(), 1200 - 12, 10);
}

TEST(FigurePlaceholderOnScreen, LeavesThePainterOfADelegateAsItWas)
{
    QImage image(100, 80, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(5, 5);
    const QTransform before = painter.transform();
    FigurePlaceholder::draw(painter, QRect(0, 0, 72, 56), Position::Prone, lightTokens(),
                            Qt::RightToLeft);
    EXPECT_EQ(painter.transform(), before);
}

TEST(ProgressAccessibleTest, ReadsTheStateAnewAndCannotBeSet)
{
    QWidget widget;
    widget.setAccessibleName(QStringLiteral("Import"));
    ProgressAccessible::State state{1, 4, QStringLiteral("1 of 4")};
    ProgressAccessible spoken(&widget, [&] { return state; });
    EXPECT_EQ(spoken.role(), QAccessible::ProgressBar);
    EXPECT_EQ(spoken.text(QAccessible::Value), QStringLiteral("1 of 4"));
    state = {3, 5, QStringLiteral("3 of 5")};
    spoken.setCurrentValue(9);
    EXPECT_EQ(spoken.currentValue().toDouble(), 3.0);
    EXPECT_EQ(spoken.maximumValue().toDouble(), 5.0);
    EXPECT_EQ(spoken.minimumValue().toDouble(), 0.0);
    EXPECT_FALSE(spoken.minimumStepSize().isValid());
    EXPECT_EQ(spoken.text(QAccessible::Value), QStringLiteral("3 of 5"));
    EXPECT_EQ(spoken.text(QAccessible::Name), QStringLiteral("Import"));
    EXPECT_TRUE(spoken.valueInterface());
    EXPECT_EQ(spoken.interface_cast(QAccessible::TextInterface), nullptr);
}

} // namespace

} // namespace midback
