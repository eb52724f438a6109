#include "ui/widgets/NoticeBanner.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/EmptyState.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

using Kind = NoticeBanner::Kind;

struct KindColours {
    Kind kind;
    QColor Tokens::*fill;
    QColor Tokens::*icon;
};

class NoticeKinds : public testing::TestWithParam<KindColours> {};

TEST_P(NoticeKinds, WearTheirColoursInBothThemesAndDirections)
{
    NoticeBanner banner(GetParam().kind, QStringLiteral("Saved"));
    banner.resize(400, 48);
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        if (tokens->dark)
            darken(banner);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage image = pictureOf(banner, direction);
            EXPECT_EQ(image.pixelColor(200, 3), tokens->*GetParam().fill);
            const QRect icon = boundsOf(image, tokens->*GetParam().icon);
            const QRect left(16, 0, 20, 48);
            const QRect right(400 - 36, 0, 20, 48);
            EXPECT_TRUE((direction == Qt::LeftToRight ? left : right).contains(icon));
            EXPECT_GT(icon.height(), 10);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    NoticeBannerTest, NoticeKinds,
    testing::Values(KindColours{Kind::Info, &Tokens::accentSoft, &Tokens::accent},
                    KindColours{Kind::Good, &Tokens::goodSoft, &Tokens::good},
                    KindColours{Kind::Caution, &Tokens::warmSoft, &Tokens::warm},
                    KindColours{Kind::Stop, &Tokens::dangerSoft, &Tokens::danger}));

TEST(NoticeBannerOnScreen, WordsNeverLieOverTheIcon)
{
    NoticeBanner banner(Kind::Caution, QStringLiteral("Take it easy today. ").repeated(20));
    banner.resize(400, 48);
    banner.show();
    const auto *label = banner.findChild<QLabel *>();
    EXPECT_GE(label->x(), 16 + 20 + 12);
    banner.setLayoutDirection(Qt::RightToLeft);
    banner.layout()->activate();
    EXPECT_LE(label->geometry().right(), 399 - 16 - 20 - 12);
}

TEST(NoticeBannerOnScreen, BesideSeveralLinesTheIconIsAtTheFirst)
{
    NoticeBanner banner(Kind::Stop,
                        QStringLiteral("Stop for today. If this pain is new or stays, talk to a "
                                       "doctor or a physiotherapist before you go on."));
    const int tall = banner.heightForWidth(300);
    EXPECT_GT(tall, banner.heightForWidth(900));
    banner.resize(300, tall);
    banner.show();
    const QRect icon = boundsOf(pictureOf(banner), lightTokens().danger);
    EXPECT_LT(icon.center().y(), tall / 3);
    const auto *label = banner.findChild<QLabel *>();
    EXPECT_GE(label->height(), label->heightForWidth(label->width())) << "nothing is cut off";
}

TEST(NoticeBannerOnScreen, WithoutAnActionThereIsNoButton)
{
    NoticeBanner plain(Kind::Info, QStringLiteral("Saved"));
    EXPECT_EQ(plain.button(), nullptr);
    NoticeBanner acting(Kind::Info, QStringLiteral("Saved"), QStringLiteral("Show"));
    acting.resize(400, 60);
    acting.show();
    EXPECT_EQ(acting.button()->text(), QStringLiteral("Show"));
    EXPECT_GT(acting.button()->x(), acting.findChild<QLabel *>()->geometry().right());
}

TEST(NoticeBannerOnScreen, TakesTextAsItIs)
{
    NoticeBanner banner(Kind::Info, QStringLiteral("<b>x</b> & y"));
    EXPECT_EQ(banner.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    EXPECT_EQ(banner.accessibleName(), QStringLiteral("<b>x</b> & y"));
}

TEST(EmptyStateOnScreen, StandsInTheMiddleAndIsKeptNarrow)
{
    EmptyState empty(QStringLiteral("progress"), QString(40, QLatin1Char('m')),
                     QStringLiteral("Start"));
    empty.resize(1000, 600);
    empty.show();
    const auto *label = empty.findChild<QLabel *>();
    EXPECT_LE(label->width(), 460);
    EXPECT_NEAR(label->geometry().center().x(), 500, 2);
    EXPECT_NEAR(empty.button()->geometry().center().x(), 500, 2);
    EXPECT_GT(empty.button()->y(), label->geometry().bottom());
    const QRect icon = boundsOf(pictureOf(empty), lightTokens().accentSoft);
    EXPECT_NEAR(icon.center().x(), 500, 2);
    EXPECT_LT(icon.bottom(), label->y());
}

TEST(EmptyStateOnScreen, TheWayOnIsReachedByTheKeyboard)
{
    EmptyState empty(QStringLiteral("progress"), QStringLiteral("Nothing yet."),
                     QStringLiteral("Start"));
    int asked = 0;
    QObject::connect(&empty, &EmptyState::actionRequested, &empty, [&] { ++asked; });
    giveKeyboard(*empty.button());
    QTest::keyClick(empty.button(), Qt::Key_Space);
    EXPECT_EQ(asked, 1);
}

} // namespace

} // namespace midback
