#include "ui/library/LineCard.h"

#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"
#include "tests/support/PageFixture.h"
#include "ui/library/ClassStrip.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

using namespace midback;
using namespace midback::test;

namespace {

class LineCardTest : public testing::Test {
protected:
    LineCardTest() { parts.clock.setUtc(QDateTime(HistoryBuilder::day(1), QTime(9, 0), Qt::UTC)); }

    void done(int day)
    {
        const SessionRecord session = builder.session(day, turn1);
        ASSERT_TRUE(parts.data.sessions().save(session).ok());
    }
    bool says(const LineCard &card, const QString &text)
    {
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&card) && label->text().contains(text);
        });
    }

    PageFixture parts{coachCatalog()};
    HistoryBuilder builder{parts.catalog};
};

TEST_F(LineCardTest, FollowsTheHistoryWhileItIsShown)
{
    LineCard card(parts.context, turn1);
    card.show();
    EXPECT_TRUE(says(card, QStringLiteral("Not started yet")));
    EXPECT_EQ(card.findChild<ClassStrip *>(), nullptr);
    done(0);
    EXPECT_TRUE(says(card, QStringLiteral("Step 2 of 5")));
    ASSERT_NE(card.findChild<ClassStrip *>(), nullptr);
    EXPECT_EQ(card.findChild<ClassStrip *>()->itemCount(), 1);
}

TEST_F(LineCardTest, CatchesUpWhenItIsShownAgain)
{
    LineCard card(parts.context, turn1);
    done(0);
    EXPECT_TRUE(says(card, QStringLiteral("Not started yet")));
    card.show();
    EXPECT_TRUE(says(card, QStringLiteral("Step 2 of 5")));
}

TEST_F(LineCardTest, IsNotThereForWhatStandsOnNoLine)
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *known = new LineCard(parts.context, turn1);
    auto *unknown = new LineCard(parts.context, QStringLiteral("nowhere"));
    column->addWidget(known);
    column->addWidget(unknown);
    page.show();
    EXPECT_TRUE(known->isVisible());
    EXPECT_FALSE(unknown->isVisible());
}

TEST_F(LineCardTest, ATroubledStoreIsTold)
{
    parts.data.sessions().failReadsWith(Error{ErrorCode::Io, QStringLiteral("It is gone.")});
    const LineCard card(parts.context, turn1);
    EXPECT_EQ(parts.prompt.notices, QStringList{QStringLiteral("It is gone.")});
}

TEST(ClassStripTest, IsAListOfItsSignsToAssistiveTechnology)
{
    ClassStrip strip(
        {{QDate(2026, 6, 8), ExposureClass::Clean}, {QDate(2026, 6, 9), ExposureClass::Bad}});
    strip.resize(strip.sizeHint());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&strip);
    ASSERT_NE(interface, nullptr);
    ASSERT_EQ(interface->childCount(), 2);
    EXPECT_EQ(interface->child(0)->text(QAccessible::Name),
              QLocale().toString(QDate(2026, 6, 8), u"d MMMM") + QStringLiteral(": clean"));
    EXPECT_EQ(interface->child(1)->text(QAccessible::Name),
              QLocale().toString(QDate(2026, 6, 9), u"d MMMM") + QStringLiteral(": too much"));
    EXPECT_LT(strip.itemRect(0).x(), strip.itemRect(1).x());
    strip.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(strip.itemRect(0).x(), strip.itemRect(1).x());
}

TEST(ClassStripTest, TheLegendNamesWhatOccursOnce)
{
    const std::unique_ptr<QWidget> legend(classLegend(
        {{{}, ExposureClass::Clean}, {{}, ExposureClass::Bad}, {{}, ExposureClass::Clean}}));
    QStringList words;
    for (const QLabel *label : legend->findChildren<QLabel *>())
        words << label->text();
    EXPECT_EQ(words, (QStringList{QStringLiteral("too much"), QStringLiteral("clean")}));
}

} // namespace
