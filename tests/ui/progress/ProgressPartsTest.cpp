#include "tests/ui/progress/HistoryFixture.h"
#include "ui/charts/PainSparkline.h"
#include "ui/progress/EmptyProgress.h"
#include "ui/progress/FiguresRow.h"
#include "ui/progress/ProgressModel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/widgets/ChartCard.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(ChartCardTest, TitleSentenceAndAWayToTheNumbers)
{
    ChartCard card(QStringLiteral("Pain"));
    EXPECT_TRUE(card.sentence().isEmpty());
    card.setSentence(QStringLiteral("Your 7-day median is 3."));
    EXPECT_EQ(card.sentence(), QStringLiteral("Your 7-day median is 3."));
    const auto *interface = QAccessible::queryAccessibleInterface(&card);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Pain"));
    QSignalSpy wanted(&card, &ChartCard::tableRequested);
    QTest::keyClick(card.tableButton(), Qt::Key_Space);
    QTest::mouseClick(card.tableButton(), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 2);
}

TEST(ChartCardTest, TwoTableButtonsAreToldApartByEar)
{
    const ChartCard pain(QStringLiteral("Pain"));
    const ChartCard days(QStringLiteral("Consistency"));
    EXPECT_EQ(buttonKind(pain.tableButton()), ButtonKind::Edge);
    EXPECT_EQ(pain.tableButton()->text(), days.tableButton()->text());
    EXPECT_NE(pain.tableButton()->accessibleDescription(),
              days.tableButton()->accessibleDescription());
}

TEST(ChartCardTest, AHeaderWidgetStandsBeforeTheTableButtonInBothDirections)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ChartCard card(QStringLiteral("Pain"));
        card.setLayoutDirection(direction);
        auto *extra = new QPushButton(QStringLiteral("2025"));
        card.addHeaderWidget(extra);
        card.resize(600, 200);
        (void)card.grab();
        EXPECT_FALSE(extra->geometry().intersects(card.tableButton()->geometry()));
        EXPECT_EQ(extra->x() < card.tableButton()->x(), direction == Qt::LeftToRight);
        EXPECT_EQ(extra->geometry().center().y(), card.tableButton()->geometry().center().y());
    }
}

TEST(ChartCardTest, ALongSentenceWrapsInsteadOfWideningTheCard)
{
    ChartCard card(QStringLiteral("Pain"));
    const int least = card.minimumSizeHint().width();
    card.setSentence(QStringLiteral("Your 7-day median is 3, down from 5. ").repeated(8));
    EXPECT_LE(card.minimumSizeHint().width(), std::max(least, 400));
    EXPECT_GT(card.heightForWidth(400), card.heightForWidth(1200));
}

TEST(EmptyProgressTest, OneButtonLeadsOn)
{
    EmptyProgress empty(QDate(2025, 2, 14));
    ASSERT_NE(empty.button(), nullptr);
    EXPECT_EQ(empty.findChildren<QPushButton *>().size(), 1);
    QSignalSpy wanted(&empty, &EmptyProgress::actionRequested);
    QTest::keyClick(empty.button(), Qt::Key_Space);
    EXPECT_EQ(wanted.size(), 1);
}

TEST(EmptyProgressTest, TheExampleSaysThatItIsOne)
{
    const EmptyProgress empty(QDate(2025, 2, 14));
    const auto *chart = empty.findChild<PainSparkline *>();
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->data().to, QDate(2025, 2, 14));
    EXPECT_TRUE(chart->accessibleName().contains(QStringLiteral("xample")))
        << "made-up numbers must not be read out as the person's own";
    EXPECT_TRUE(chart->accessibleDescription().contains(QStringLiteral("example")));
    EXPECT_NE(chart->graphicsEffect(), nullptr) << "drawn faintly";
}

class FiguresRowTest : public test::HistoryFixture {
protected:
    QStringList texts()
    {
        EXPECT_TRUE(model.reload().ok());
        row.setNumbers(model);
        return row.texts();
    }

    ProgressModel model{history.data, history.clock};
    FiguresRow row;
};

TEST_F(FiguresRowTest, WithNothingAllIsZeroAndNothingIsMissing)
{
    const QStringList expected{QStringLiteral("0 of 0"), QStringLiteral("planned days done"),
                               QStringLiteral("0"),      QStringLiteral("sessions"),
                               QStringLiteral("0 min"),  QStringLiteral("active"),
                               QStringLiteral("0%"),     QStringLiteral("consistency score today")};
    EXPECT_EQ(texts(), expected);
}

TEST_F(FiguresRowTest, AWorkedExample)
{
    const Routine routine =
        history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    history.addPlan(day(4), routine.id); // Monday; four planned days before today
    history.addSession(day(4), routine, 40);
    EXPECT_EQ(texts().mid(0, 6),
              (QStringList{QStringLiteral("1 of 4"), QStringLiteral("planned days done"),
                           QStringLiteral("1"), QStringLiteral("session"), QStringLiteral("40 min"),
                           QStringLiteral("active")}));
    history.addSession(day(3), routine, 50);
    // Two of four: 1 - m^2, then two planned days that were not done; m = 0.5^(1/13).
    const double memory = std::pow(0.5, 1.0 / 13);
    const int score = qRound((1 - std::pow(memory, 2)) * std::pow(memory, 2) * 100);
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("2 of 4"), QStringLiteral("planned days done"),
                                    QStringLiteral("2"), QStringLiteral("sessions"),
                                    QStringLiteral("1 h 30 min"), QStringLiteral("active"),
                                    QStringLiteral("%1%").arg(score),
                                    QStringLiteral("consistency score today")}));
}

TEST_F(FiguresRowTest, TheScoreExplainsItselfWithoutBlame)
{
    QStringList tips;
    for (const QLabel *label : row.findChildren<QLabel *>())
        tips << label->toolTip();
    tips.removeAll(QString());
    ASSERT_EQ(tips.size(), 1);
    EXPECT_TRUE(tips.first().contains(QStringLiteral("5%")));
    EXPECT_TRUE(tips.first().contains(QStringLiteral("gives back")));
}

TEST_F(FiguresRowTest, CardsShareTheWidthEvenly)
{
    history.addDays(400);
    (void)texts();
    row.resize(900, 100);
    (void)row.grab();
    const auto cards = row.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_EQ(cards.size(), 4);
    for (const QWidget *card : cards)
        EXPECT_NEAR(card->width(), cards.first()->width(), 1);
}

} // namespace
