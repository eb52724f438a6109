#include "ui/widgets/TwoColumns.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconBadge.h"
#include "ui/widgets/Labels.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

class TwoColumnsTest : public testing::Test {
protected:
    TwoColumnsTest()
    {
        m_columns.leading()->addWidget(m_first);
        m_columns.trailing()->addWidget(m_second);
        m_first->setMinimumHeight(40);
        m_second->setMinimumHeight(40);
        m_columns.show();
    }

    void resize(int width)
    {
        m_columns.resize(width, 300);
        m_columns.layout()->activate();
    }
    QRect placeOf(QWidget *widget) const
    {
        return {widget->mapTo(&m_columns, QPoint(0, 0)), widget->size()};
    }

    TwoColumns m_columns{600, 2, 1};
    QWidget *m_first = new QWidget;
    QWidget *m_second = new QWidget;
};

TEST_F(TwoColumnsTest, StandSideBySideFromTheBreakpointOn)
{
    resize(600);
    EXPECT_GT(placeOf(m_second).left(), placeOf(m_first).right());
    EXPECT_EQ(placeOf(m_second).top(), placeOf(m_first).top());
    resize(599);
    EXPECT_GT(placeOf(m_second).top(), placeOf(m_first).bottom());
    EXPECT_EQ(placeOf(m_second).left(), placeOf(m_first).left());
    EXPECT_EQ(placeOf(m_first).width(), 599);
    resize(800);
    EXPECT_EQ(placeOf(m_second).top(), placeOf(m_first).top());
}

TEST_F(TwoColumnsTest, ShareTheWidthAsTold)
{
    resize(916); // 900 and the gap
    EXPECT_NEAR(placeOf(m_first).width(), 600, 2);
    EXPECT_NEAR(placeOf(m_second).width(), 300, 2);
}

TEST_F(TwoColumnsTest, TheLeadingColumnIsAtTheRightRightToLeft)
{
    m_columns.setLayoutDirection(Qt::RightToLeft);
    resize(700);
    EXPECT_GT(placeOf(m_first).left(), placeOf(m_second).right());
}

TEST_F(TwoColumnsTest, WideContentDoesNotWidenThePage)
{
    QLabel *label = bodyLabel(QStringLiteral("Take it easy today. ").repeated(20));
    m_columns.trailing()->addWidget(label);
    label->show();
    EXPECT_LT(m_columns.minimumSizeHint().width(), 100);
    resize(620);
    EXPECT_TRUE(QTest::qWaitFor([&] { return placeOf(label).right() <= 619; }));
}

TEST(CardOnScreen, IsARoundedSurfaceInBothThemes)
{
    Card card(QStringLiteral("This week"));
    card.resize(200, 120);
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        if (tokens->dark)
            darken(card);
        const QImage image = pictureOf(card);
        EXPECT_EQ(image.pixelColor(100, 100), tokens->surface);
        EXPECT_EQ(image.pixelColor(0, 0), tokens->window) << "the corner shows the page";
        EXPECT_EQ(image.pixelColor(100, 0), tokens->cardBorder);
    }
}

TEST(CardOnScreen, KeepsItsContentOffItsEdges)
{
    Card card;
    auto *inside = new QWidget;
    card.content()->addWidget(inside);
    card.resize(200, 120);
    card.show();
    EXPECT_EQ(inside->geometry(), QRect(20, 20, 160, 80));
}

TEST(IconBadgeTest, IsADiscWithAnIconInBothThemes)
{
    IconBadge badge(QStringLiteral("progress"), 56);
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        if (tokens->dark)
            darken(badge);
        const QImage image = pictureOf(badge);
        EXPECT_EQ(image.pixelColor(28, 3), tokens->accentSoft);
        EXPECT_EQ(image.pixelColor(0, 0), tokens->window);
        const QRect icon = boundsOf(image, tokens->accent);
        EXPECT_TRUE(QRect(14, 14, 28, 28).contains(icon));
        EXPECT_GT(icon.width(), 12);
        EXPECT_NEAR(icon.center().x(), 28, 3);
    }
}

TEST(IconBadgeTest, IsDecorationOfAFixedSize)
{
    const IconBadge badge(QStringLiteral("progress"));
    EXPECT_EQ(badge.minimumSize(), QSize(40, 40));
    EXPECT_EQ(badge.maximumSize(), QSize(40, 40));
    EXPECT_TRUE(badge.accessibleName().isEmpty());
    EXPECT_EQ(badge.focusPolicy(), Qt::NoFocus);
}

struct LabelKind {
    QLabel *(*make)(const QString &, QWidget *);
    TypeRole type;
    QPalette::ColorRole colour;
};

class LabelKinds : public testing::TestWithParam<LabelKind> {};

TEST_P(LabelKinds, FollowTheTypeScaleAndTheTheme)
{
    QWidget host;
    QLabel *label = GetParam().make(QStringLiteral("Mid-back & <b>more</b>"), &host);
    EXPECT_EQ(label->parentWidget(), &host);
    EXPECT_EQ(label->font().pointSizeF(), typeFont(GetParam().type, host.font()).pointSizeF());
    EXPECT_EQ(label->font().weight(), typeFont(GetParam().type, host.font()).weight());
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_TRUE(label->wordWrap());
    label->resize(400, 60);
    const QColor light = label->palette().color(GetParam().colour);
    EXPECT_GT(countOf(pictureOf(*label), light), 5);
    darken(host);
    const QColor dark = label->palette().color(GetParam().colour);
    EXPECT_NE(dark, light);
    EXPECT_GT(countOf(pictureOf(*label), dark), 5);
}

INSTANTIATE_TEST_SUITE_P(
    LabelsTest, LabelKinds,
    testing::Values(LabelKind{titleLabel, TypeRole::Title, QPalette::WindowText},
                    LabelKind{sectionLabel, TypeRole::Section, QPalette::WindowText},
                    LabelKind{cardLabel, TypeRole::Card, QPalette::WindowText},
                    LabelKind{bodyLabel, TypeRole::Body, QPalette::WindowText},
                    LabelKind{strongLabel, TypeRole::Strong, QPalette::WindowText},
                    LabelKind{secondaryLabel, TypeRole::Body, role::secondary},
                    LabelKind{captionLabel, TypeRole::Caption, role::secondary},
                    LabelKind{eyebrowLabel, TypeRole::Eyebrow, role::warm}));

} // namespace

} // namespace midback
