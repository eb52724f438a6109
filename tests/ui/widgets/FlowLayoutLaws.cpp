#include "ui/widgets/FlowLayout.h"

#include <QtWidgets/QWidget>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <memory>

namespace midback {

namespace {

constexpr int gap = 8;
constexpr int lineHeight = 20;

/// Wants a width, and can do with less.
struct Word : QWidget {
    explicit Word(int width) : wanted(width) {}
    QSize sizeHint() const override { return {wanted, lineHeight}; }
    int wanted;
};

class Paragraph {
public:
    explicit Paragraph(const std::vector<int> &widths) : layout(new FlowLayout(&host, gap))
    {
        for (const int width : widths) {
            words.append(new Word(width));
            layout->addWidget(words.last());
        }
    }

    QList<QRect> at(int width, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        host.setLayoutDirection(direction);
        layout->setGeometry({0, 0, width, 5000});
        QList<QRect> rects;
        for (const Word *word : std::as_const(words)) {
            if (!word->isHidden())
                rects.append(word->geometry());
        }
        return rects;
    }

    QWidget host;
    FlowLayout *layout;
    QList<Word *> words;
};

std::vector<int> someWidths()
{
    return *rc::gen::container<std::vector<int>>(rc::gen::inRange(10, 200));
}

RC_GTEST_PROP(FlowLayoutLaws, RightToLeftIsTheMirrorOfLeftToRight, ())
{
    Paragraph words(someWidths());
    const int width = *rc::gen::inRange(200, 700);
    const auto ltr = words.at(width, Qt::LeftToRight);
    const auto rtl = words.at(width, Qt::RightToLeft);
    for (int i = 0; i < ltr.size(); ++i) {
        RC_ASSERT(rtl.at(i).top() == ltr.at(i).top());
        RC_ASSERT(rtl.at(i).left() == width - 1 - ltr.at(i).right());
        RC_ASSERT(rtl.at(i).size() == ltr.at(i).size());
    }
}

RC_GTEST_PROP(FlowLayoutLaws, ALineEndsOnlyWhereTheNextWordHasNoRoom, ())
{
    Paragraph words(someWidths());
    const int width = *rc::gen::inRange(200, 700);
    const auto rects = words.at(width);
    for (int i = 1; i < rects.size(); ++i) {
        const QRect &before = rects.at(i - 1);
        const int next = before.right() + 1 + gap;
        if (next + rects.at(i).width() <= width)
            RC_ASSERT(rects.at(i).topLeft() == QPoint(next, before.top()));
        else
            RC_ASSERT(rects.at(i).topLeft() == QPoint(0, before.bottom() + 1 + gap));
    }
}

RC_GTEST_PROP(FlowLayoutLaws, TheHeightIsThatOfTheLastLine, ())
{
    Paragraph words(someWidths());
    const int width = *rc::gen::inRange(200, 700);
    const auto rects = words.at(width);
    const int wanted = rects.isEmpty() ? 0 : rects.last().bottom() + 1;
    RC_ASSERT(words.layout->heightForWidth(width) == wanted);
}

RC_GTEST_PROP(FlowLayoutLaws, LessWidthNeverTakesLessHeight, ())
{
    const Paragraph words(someWidths());
    const int narrow = *rc::gen::inRange(200, 700);
    const int wide = narrow + *rc::gen::inRange(0, 400);
    RC_ASSERT(words.layout->heightForWidth(narrow) >= words.layout->heightForWidth(wide));
}

RC_GTEST_PROP(FlowLayoutLaws, HiddenWordsTakeNoRoom, ())
{
    const auto widths = someWidths();
    Paragraph words(widths);
    std::vector<int> shown;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (*rc::gen::arbitrary<bool>())
            shown.push_back(widths[i]);
        else
            words.words.at(int(i))->hide();
    }
    Paragraph alone(shown);
    RC_ASSERT(words.at(300) == alone.at(300));
    RC_ASSERT(words.layout->sizeHint() == alone.layout->sizeHint());
}

RC_GTEST_PROP(FlowLayoutLaws, MarginsMoveAndNarrowEverything, ())
{
    const auto widths = someWidths();
    Paragraph plain(widths);
    Paragraph framed(widths);
    const int left = *rc::gen::inRange(0, 30);
    const int top = *rc::gen::inRange(0, 30);
    const int right = *rc::gen::inRange(0, 30);
    const int bottom = *rc::gen::inRange(0, 30);
    framed.layout->setContentsMargins(left, top, right, bottom);
    const auto inside = plain.at(400);
    const auto rects = framed.at(400 + left + right);
    for (int i = 0; i < rects.size(); ++i)
        RC_ASSERT(rects.at(i) == inside.at(i).translated(left, top));
    RC_ASSERT(framed.layout->heightForWidth(400 + left + right) ==
              plain.layout->heightForWidth(400) + top + bottom);
}

RC_GTEST_PROP(FlowLayoutLaws, WhatItWishesIsEnoughForWhatItHolds, ())
{
    Paragraph words(someWidths());
    const int margin = *rc::gen::inRange(0, 30);
    words.layout->setContentsMargins(margin, margin, margin, margin);
    const QSize wished = words.layout->sizeHint();
    RC_ASSERT(wished.height() == words.layout->heightForWidth(wished.width()));
    // One line wherever one line is narrower than a card.
    int line = -gap;
    for (const Word *word : std::as_const(words.words))
        line += word->wanted + gap;
    if (!words.words.isEmpty() && line + 2 * margin <= 480)
        RC_ASSERT(wished == QSize(line + 2 * margin, lineHeight + 2 * margin));
}

TEST(FlowLayoutEdges, AWordWiderThanTheLineIsCutToIt)
{
    Paragraph words({500, 30});
    const auto rects = words.at(120);
    EXPECT_EQ(rects.at(0), QRect(0, 0, 120, lineHeight));
    EXPECT_EQ(rects.at(1), QRect(0, lineHeight + gap, 30, lineHeight));
}

TEST(FlowLayoutEdges, NoWidthAtAllIsSurvived)
{
    Paragraph words({50, 30});
    EXPECT_EQ(words.layout->heightForWidth(0), 2 * lineHeight + gap);
    EXPECT_EQ(words.at(0).at(1).y(), lineHeight + gap);
}

TEST(FlowLayoutEdges, ALineIsAsTallAsItsTallest)
{
    Paragraph words({50, 50, 50});
    words.words.at(1)->setFixedHeight(60);
    const auto rects = words.at(120);
    EXPECT_EQ(rects.at(1).height(), 60);
    EXPECT_EQ(rects.at(2).topLeft(), QPoint(0, 60 + gap));
}

TEST(FlowLayoutEdges, AWordThatGoesLeavesNoHole)
{
    Paragraph words({50, 60, 70});
    delete words.words.takeAt(1);
    EXPECT_EQ(words.layout->count(), 2);
    EXPECT_EQ(words.at(400).at(1), QRect(50 + gap, 0, 70, lineHeight));
}

TEST(FlowLayoutEdges, HoldsTenThousandWords)
{
    Paragraph words(std::vector<int>(10000, 92));
    EXPECT_EQ(words.layout->heightForWidth(1000), 1000 * lineHeight + 999 * gap);
}

TEST(FlowLayoutEdges, NeverAsksToGrow)
{
    const Paragraph words({50});
    EXPECT_EQ(words.layout->expandingDirections(), Qt::Orientations());
    EXPECT_TRUE(words.layout->hasHeightForWidth());
}

} // namespace

} // namespace midback
