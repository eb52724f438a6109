#include "ui/widgets/FlowLayout.h"

#include <QtWidgets/QWidget>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace midback {

namespace {

struct Box : QWidget {
    explicit Box(int width) { setFixedSize(width, 20); }
};

QList<QRect> laidOut(QWidget &host, const std::vector<int> &widths, int width,
                     Qt::LayoutDirection direction)
{
    host.setLayoutDirection(direction);
    auto *layout = new FlowLayout(&host, 8);
    QList<QWidget *> boxes;
    for (const int each : widths) {
        boxes.append(new Box(each));
        layout->addWidget(boxes.last());
    }
    layout->setGeometry({0, 0, width, 1000});
    QList<QRect> rects;
    for (const QWidget *box : std::as_const(boxes))
        rects.append(box->geometry());
    return rects;
}

TEST(FlowLayoutTest, WrapsLikeWords)
{
    QWidget host;
    const auto rects = laidOut(host, {50, 50, 50}, 120, Qt::LeftToRight);
    EXPECT_EQ(rects.at(0).topLeft(), QPoint(0, 0));
    EXPECT_EQ(rects.at(1).topLeft(), QPoint(58, 0));
    EXPECT_EQ(rects.at(2).topLeft(), QPoint(0, 28));
    EXPECT_EQ(host.layout()->heightForWidth(120), 48);
    EXPECT_EQ(host.layout()->heightForWidth(400), 20);
}

TEST(FlowLayoutTest, StartsAtTheRightWhenReadingFromThere)
{
    QWidget host;
    const auto rects = laidOut(host, {50, 40}, 200, Qt::RightToLeft);
    EXPECT_EQ(rects.at(0).right(), 199);
    EXPECT_LT(rects.at(1).right(), rects.at(0).left());
}

TEST(FlowLayoutTest, GivesItemsBack)
{
    QWidget host;
    laidOut(host, {50, 50}, 200, Qt::LeftToRight);
    QLayout *layout = host.layout();
    EXPECT_EQ(layout->count(), 2);
    EXPECT_EQ(layout->takeAt(5), nullptr);
    delete layout->takeAt(0);
    EXPECT_EQ(layout->count(), 1);
    EXPECT_EQ(layout->itemAt(1), nullptr);
    EXPECT_GE(layout->minimumSize().width(), 50);
}

RC_GTEST_PROP(FlowLayoutTest, NothingOverlapsOrSticksOut, ())
{
    const auto widths = *rc::gen::container<std::vector<int>>(rc::gen::inRange(10, 120));
    const int width = *rc::gen::inRange(120, 600);
    const bool rightToLeft = *rc::gen::arbitrary<bool>();
    QWidget host;
    const auto rects =
        laidOut(host, widths, width, rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    for (int i = 0; i < rects.size(); ++i) {
        RC_ASSERT(rects.at(i).left() >= 0 && rects.at(i).right() < width);
        RC_ASSERT(rects.at(i).bottom() < std::max(1, host.layout()->heightForWidth(width)));
        for (int j = i + 1; j < rects.size(); ++j)
            RC_ASSERT(!rects.at(i).intersects(rects.at(j)));
    }
}

} // namespace

} // namespace midback
