#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigurePlaceholder.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PanelFrame.h"
#include "ui/widgets/PositionOutline.h"

#include "ui/theme/Tokens.h"

#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include <set>

namespace midback {

namespace {

TEST(EmptyStateTest, TheButtonAsks)
{
    EmptyState empty(QStringLiteral("progress"), QStringLiteral("Nothing yet."),
                     QStringLiteral("Start"));
    QSignalSpy asked(&empty, &EmptyState::actionRequested);
    ASSERT_TRUE(empty.button());
    QTest::mouseClick(empty.button(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST(EmptyStateTest, WithoutAnActionThereIsNoButton)
{
    const EmptyState empty(QStringLiteral("progress"), QStringLiteral("Nothing yet."));
    EXPECT_EQ(empty.button(), nullptr);
}

TEST(EmptyStateTest, TheSentenceIsNeverCutOff)
{
    EmptyState empty(QStringLiteral("progress"),
                     QStringLiteral("Your first chart appears after your first session, and it "
                                    "grows with every entry that you make from then on."));
    empty.resize(320, 400);
    empty.show();
    const auto *label = empty.findChild<QLabel *>();
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
}

TEST(PanelFrameTest, KeepsTheFooterWithALowColumnAndInViewBelowAHighOne)
{
    PanelFrame frame(600);
    auto *column = new QWidget;
    column->setFixedHeight(120);
    frame.content()->addWidget(column);
    auto *footer = new QPushButton(QStringLiteral("Start"));
    frame.setFooter(footer);
    frame.keepTogether();
    frame.resize(900, 700);
    frame.show();
    QCoreApplication::processEvents();
    const auto bottomOf = [&](QWidget *widget) {
        return widget->mapTo(&frame, QPoint(0, widget->height())).y();
    };
    EXPECT_LT(footer->y() - bottomOf(column), 40);
    EXPECT_NEAR(column->mapTo(&frame, QPoint()).y(), frame.height() - bottomOf(footer), 30);
    column->setFixedHeight(2000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bottomOf(footer) == frame.height(); }));
    EXPECT_LT(frame.minimumSizeHint().height(), 300);
}

TEST(PanelFrameTest, AHeaderMayReachOutOfTheColumnOnItsOwnSides)
{
    PanelFrame frame(600);
    auto *column = new QWidget;
    frame.content()->addWidget(column);
    auto *header = new QWidget;
    frame.setHeader(header, {10, 5});
    frame.resize(900, 700);
    frame.show();
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        frame.setLayoutDirection(direction);
        frame.resize(frame.width() + 20, 700);
        QCoreApplication::processEvents();
        const int left = column->mapTo(&frame, QPoint()).x();
        const int right = left + column->width();
        const bool mirrored = direction == Qt::RightToLeft;
        EXPECT_EQ(left - header->contentsRect().left(), mirrored ? 5 : 10);
        EXPECT_EQ(header->contentsRect().right() + 1 - right, mirrored ? 10 : 5);
    }
}

TEST(NoticeBannerTest, KindsDifferInColour)
{
    std::set<QRgb> colours;
    for (const auto kind : {NoticeBanner::Kind::Info, NoticeBanner::Kind::Good,
                            NoticeBanner::Kind::Caution, NoticeBanner::Kind::Stop}) {
        NoticeBanner banner(kind, QStringLiteral("Saved"));
        banner.resize(400, 48);
        colours.insert(banner.grab().toImage().pixel(200, 4));
    }
    EXPECT_EQ(colours.size(), 4u);
}

TEST(NoticeBannerTest, SaysItsTextAndOffersItsAction)
{
    NoticeBanner banner(NoticeBanner::Kind::Info, QStringLiteral("Saved"), QStringLiteral("Show"));
    QSignalSpy asked(&banner, &NoticeBanner::actionRequested);
    banner.button()->click();
    EXPECT_EQ(asked.count(), 1);
    banner.setText(QStringLiteral("Saved twice"));
    EXPECT_EQ(banner.text(), QStringLiteral("Saved twice"));
    EXPECT_EQ(banner.accessibleName(), QStringLiteral("Saved twice"));
}

TEST(FigurePlaceholderTest, EveryPositionHasItsOwnDrawingAndName)
{
    std::set<QString> names;
    std::vector<QImage> drawings;
    for (const auto &[position, word] : EnumNames<Position>::table) {
        FigurePlaceholder figure(position);
        figure.resize(320, 220);
        names.insert(figure.accessibleName());
        const QImage drawing = figure.grab().toImage();
        for (const QImage &other : drawings)
            EXPECT_NE(drawing, other) << word;
        drawings.push_back(drawing);
    }
    EXPECT_EQ(names.size(), drawings.size());
}

TEST(FigurePlaceholderTest, OutlinesStayOnTheStage)
{
    for (const auto &[position, word] : EnumNames<Position>::table) {
        const PositionOutline outline = outlineOf(position);
        QList<QPolygonF> all = outline.legs + outline.props;
        all << outline.trunk << outline.arm;
        for (const QPolygonF &path : std::as_const(all)) {
            for (const QPointF &point : path)
                EXPECT_TRUE(QRectF(0, 0, 160, 110).contains(point)) << word;
        }
        EXPECT_FALSE(outline.legs.isEmpty()) << word;
    }
}

TEST(FigurePlaceholderTest, ChangingThePositionRenamesIt)
{
    FigurePlaceholder figure(Position::Seated);
    const QString before = figure.accessibleName();
    figure.setPosition(Position::Prone);
    EXPECT_EQ(figure.position(), Position::Prone);
    EXPECT_NE(figure.accessibleName(), before);
}

} // namespace

} // namespace midback
