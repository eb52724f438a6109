#include "ui/widgets/PageScaffold.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <gtest/gtest.h>

namespace midback {

namespace {

TEST(PageScaffoldTest, ContentKeepsItsMarginsAndItsWidest)
{
    PageScaffold page(QStringLiteral("Today"), PageScaffold::Scrolling::Own);
    auto *card = new Card;
    page.content()->addWidget(card);
    page.resize(800, 600);
    page.show();
    EXPECT_EQ(card->geometry().left(), space::pageMarginX);
    EXPECT_EQ(card->width(), 800 - 2 * space::pageMarginX);
    page.resize(1600, 600);
    page.layout()->activate();
    EXPECT_EQ(card->width(), space::contentMaxWidth);
    EXPECT_EQ(card->geometry().left(), 250);
}

TEST(PageScaffoldTest, ALongPageScrollsAndItsHeaderStays)
{
    PageScaffold page(QStringLiteral("Today"));
    auto *tall = new QWidget;
    tall->setFixedHeight(2000);
    page.content()->addWidget(tall);
    page.resize(800, 600);
    page.show();
    ASSERT_TRUE(page.scrollArea());
    EXPECT_GT(page.scrollArea()->verticalScrollBar()->maximum(), 1000);
    EXPECT_GT(page.scrollArea()->y(), 0);
    EXPECT_EQ(page.scrollArea()->geometry().right(), 799);
}

TEST(PageScaffoldTest, TitleSubtitleAndActionsAreInTheHeader)
{
    PageScaffold page(QStringLiteral("Today"));
    auto *action = new QPushButton(QStringLiteral("Add"));
    page.addHeaderAction(action);
    page.resize(800, 600);
    page.show();
    const auto labels = page.findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_FALSE(labels.at(1)->isVisible());
    page.setSubtitle(QStringLiteral("Friday"));
    EXPECT_TRUE(labels.at(1)->isVisible());
    page.setTitle(QStringLiteral("Plan"));
    EXPECT_EQ(labels.at(0)->text(), QStringLiteral("Plan"));
    EXPECT_EQ(page.accessibleName(), QStringLiteral("Plan"));
    EXPECT_EQ(action->geometry().right(), 799 - space::pageMarginX);
}

TEST(LabelsTest, RolesAndSizesFollowTheScale)
{
    const std::unique_ptr<QLabel> title(titleLabel(QStringLiteral("A")));
    const std::unique_ptr<QLabel> body(bodyLabel(QStringLiteral("A")));
    const std::unique_ptr<QLabel> caption(captionLabel(QStringLiteral("A")));
    EXPECT_GT(title->font().pointSizeF(), body->font().pointSizeF());
    EXPECT_LT(caption->font().pointSizeF(), body->font().pointSizeF());
    EXPECT_EQ(caption->foregroundRole(), role::secondary);
    EXPECT_EQ(body->foregroundRole(), QPalette::WindowText);
}

TEST(LabelsTest, TextIsNeverTakenForMarkup)
{
    const std::unique_ptr<QLabel> label(bodyLabel(QStringLiteral("<b>mine</b>")));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_TRUE(label->wordWrap());
}

TEST(LabelsTest, AShortTitleTakesOneLineBesideSomethingThatGrows)
{
    QWidget host;
    auto *column = new QVBoxLayout(&host);
    QLabel *title = titleLabel(QStringLiteral("Cat-cow"));
    auto *grows = new QWidget;
    grows->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(title);
    column->addWidget(grows, 1);
    host.resize(400, 600);
    host.show();
    EXPECT_LT(title->height(), 2 * title->fontMetrics().lineSpacing());
}

TEST(CardTest, TheTitleNamesTheGroup)
{
    const Card card(QStringLiteral("This week"));
    EXPECT_EQ(card.accessibleName(), QStringLiteral("This week"));
    EXPECT_EQ(card.content()->count(), 1);
    EXPECT_EQ(Card().content()->count(), 0);
}

} // namespace

} // namespace midback
