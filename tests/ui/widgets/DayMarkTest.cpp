#include "ui/widgets/DayMark.h"

#include "tests/ui/widgets/Pixels.h"

#include <QtGui/QPainter>

#include <gtest/gtest.h>

#include <set>

namespace midback {

using namespace test;

namespace {

constexpr DayState states[] = {DayState::Rest, DayState::Planned, DayState::Done, DayState::Extra,
                               DayState::Missed};

QImage drawn(DayState state, bool today, const Tokens &tokens)
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(tokens.surface);
    QPainter painter(&image);
    DayMark::draw(painter, QPointF(30, 30), state, today, tokens);
    return image;
}

class DayMarkThemes : public testing::TestWithParam<const Tokens *> {};

TEST_P(DayMarkThemes, NoTwoStatesLookAlikeOnAnyDay)
{
    std::vector<QImage> seen;
    for (const DayState state : states) {
        const QImage mark = drawn(state, false, *GetParam());
        for (const QImage &other : seen)
            EXPECT_FALSE(differenceOf(mark, other).isNull());
        seen.push_back(mark);
    }
}

TEST_P(DayMarkThemes, MarksStayInsideTheirRadius)
{
    const int reach = DayMark::radius + 1;
    const QImage nothing = [&] {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(GetParam()->surface);
        return image;
    }();
    for (const DayState state : states) {
        for (const bool today : {false, true}) {
            const QRect ink = differenceOf(nothing, drawn(state, today, *GetParam()));
            EXPECT_TRUE(QRect(30 - reach, 30 - reach, 2 * reach, 2 * reach).contains(ink))
                << int(state);
            EXPECT_FALSE(ink.isNull()) << int(state);
        }
    }
}

TEST_P(DayMarkThemes, WhatIsStillToDoTodayStandsOut)
{
    for (const DayState state : {DayState::Rest, DayState::Planned})
        EXPECT_GT(countOf(drawn(state, true, *GetParam()), GetParam()->accent),
                  countOf(drawn(state, false, *GetParam()), GetParam()->accent));
}

TEST_P(DayMarkThemes, ADayNotDoneIsNeverShownInTheColourOfDanger)
{
    EXPECT_EQ(countOf(drawn(DayState::Missed, false, *GetParam()), GetParam()->danger), 0);
    EXPECT_EQ(countOf(drawn(DayState::Missed, false, *GetParam()), GetParam()->warm), 0);
}

INSTANTIATE_TEST_SUITE_P(DayMarkTest, DayMarkThemes,
                         testing::Values(&lightTokens(), &darkTokens()));

TEST(DayMarkTest, EveryStateHasItsOwnKindWords)
{
    std::set<QString> words;
    for (const DayState state : states) {
        words.insert(DayMark::words(state));
        for (const char *blame : {"miss", "fail", "skip", "broke"})
            EXPECT_FALSE(DayMark::words(state).contains(QLatin1String(blame), Qt::CaseInsensitive))
                << blame;
    }
    EXPECT_EQ(words.size(), std::size(states));
    EXPECT_FALSE(words.contains(QString()));
}

TEST(DayMarkTest, LeavesThePainterAsItWas)
{
    QImage image(60, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::magenta, 3);
    painter.setPen(pen);
    painter.setBrush(Qt::cyan);
    for (const DayState state : states)
        DayMark::draw(painter, {30, 30}, state, true, lightTokens());
    EXPECT_EQ(painter.pen(), pen);
    EXPECT_EQ(painter.brush().color(), QColor(Qt::cyan));
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

} // namespace

} // namespace midback
