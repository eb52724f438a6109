#include "ui/selftests/HistoryCard.h"

#include "tests/support/SelfTestSamples.h"
#include "ui/charts/CourseChart.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/TableDialog.h"

#include <QtCore/QLocale>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

using namespace midback;

namespace {

QString inCm(double value)
{
    return QLocale().toString(value, 'f', 1) + QStringLiteral(" cm");
}

QList<SelfTestResult> threeBends()
{
    return {test::sidedResult("st-side", 0, {100, 110, 120}, {200, 200, 200}),
            test::sidedResult("st-side", 10, {150, 150, 150}, {210, 210, 210}),
            test::sidedResult("st-side", 20, {160, 160, 160}, {205, 205, 205})};
}

class HistoryCardTest : public testing::Test {
protected:
    void fill(const QList<SelfTestResult> &results)
    {
        card.setOverview({&bend, results, trendOf(bend, results, 40)});
    }
    QString cell(int row, int column) const
    {
        return card.table()->model()->index(row, column).data().toString();
    }

    const SelfTest &bend = *selfTest(QStringLiteral("st-side"));
    HistoryCard card{bend};
};

TEST_F(HistoryCardTest, WithoutResultsThereIsNone)
{
    fill({});
    EXPECT_TRUE(card.isHidden());
    fill(threeBends());
    EXPECT_FALSE(card.isHidden());
}

TEST_F(HistoryCardTest, TheNewestStandsFirst)
{
    QList<SelfTestResult> results = threeBends();
    results[2].note = QStringLiteral("Tired\ntoday");
    fill(results);
    EXPECT_EQ(card.table()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, 1), inCm(16.0));
    EXPECT_EQ(cell(2, 1), inCm(11.0));
    EXPECT_EQ(cell(2, 2), inCm(20.0));
    EXPECT_EQ(cell(0, 3), QStringLiteral("Tired today"));
}

TEST_F(HistoryCardTest, TheSentenceSaysWhatMayBeSaid)
{
    fill(threeBends());
    EXPECT_EQ(
        card.courseCard()->sentence(),
        QStringLiteral("Left: clearly better · right: no clear change. Inside the shaded band "
                       "a change may be chance."));
    EXPECT_TRUE(card.chart()->accessibleDescription().contains(QStringLiteral("clearly better")));
    const CourseChartData &course = card.chart()->data();
    ASSERT_EQ(course.series.size(), 2);
    EXPECT_EQ(course.series.at(0).points.size(), 3);
    EXPECT_EQ(course.series.at(0).first, 11.0);
    EXPECT_EQ(course.error, 3.0);
}

TEST_F(HistoryCardTest, EditAndDeleteByMouseAndKeyboard)
{
    const QList<SelfTestResult> results = threeBends();
    fill(results);
    QSignalSpy edit(&card, &HistoryCard::editRequested);
    QSignalSpy remove(&card, &HistoryCard::deleteRequested);
    QTest::mouseClick(card.editButton(), Qt::LeftButton);
    ASSERT_EQ(edit.count(), 1);
    EXPECT_EQ(edit.first().first().value<SelfTestResult>(), results.last());
    card.table()->setCurrentIndex(card.table()->model()->index(1, 0));
    QTest::keyClick(card.table(), Qt::Key_Return);
    ASSERT_EQ(edit.count(), 2);
    EXPECT_EQ(edit.last().first().value<SelfTestResult>(), results.at(1));
    QTest::keyClick(card.table(), Qt::Key_Delete);
    QTest::mouseClick(card.deleteButton(), Qt::LeftButton);
    ASSERT_EQ(remove.count(), 2);
    EXPECT_EQ(remove.last().first().value<SelfTestResultId>(), results.at(1).id);
}

TEST_F(HistoryCardTest, TheRowStaysChosenAndAfterDeletingTheNextOneIs)
{
    QList<SelfTestResult> results = threeBends();
    fill(results);
    card.table()->setCurrentIndex(card.table()->model()->index(1, 0));
    results.append(test::sidedResult("st-side", 22, {1, 1, 1}, {1, 1, 1}));
    fill(results);
    EXPECT_EQ(card.table()->currentIndex().row(), 2) << "a new one came above";
    results.removeAt(1);
    fill(results);
    EXPECT_EQ(card.table()->currentIndex().row(), 2);
    results.removeFirst();
    fill(results);
    EXPECT_EQ(card.table()->currentIndex().row(), 1) << "the last one was deleted";
}

TEST_F(HistoryCardTest, ShowsAsATable)
{
    fill(threeBends());
    const std::unique_ptr<TableDialog> dialog(card.createTableDialog());
    EXPECT_EQ(dialog->asText().count(QLatin1Char('\n')), 4) << "header and three rows";
    EXPECT_TRUE(dialog->asText().contains(QStringLiteral("16 cm")));
    EXPECT_TRUE(dialog->asText().contains(QStringLiteral("10, 11, 12 cm"))) << "and every try";
}

TEST(HistoryTableModelTest, IsAModelForEachKind)
{
    const QList<SelfTestResult> results[] = {
        threeBends(),
        {test::plainResult("st-chest-exp", 0, {40, 41, 42})},
        {test::positionsResult(0, BreathLead::Belly, BreathLead::Both, BreathLead::Chest)},
        {test::ratingsResult(0, {{"Rowing", 4}})}};
    for (const QList<SelfTestResult> &some : results) {
        HistoryTableModel model(*selfTest(some.first().test), HistoryTableModel::Tries::Shown);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setResults(some);
        EXPECT_EQ(model.rowCount(), some.size());
        for (int column = 0; column < model.columnCount(); ++column) {
            EXPECT_FALSE(
                model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
        for (int column = 0; column + 1 < model.columnCount(); ++column)
            EXPECT_FALSE(model.index(0, column).data().toString().isEmpty()) << column;
        EXPECT_FALSE(model.resultAt(99).has_value());
        model.setResults({});
    }
}

TEST_F(HistoryCardTest, AllValuesHaveTheSameDecimals)
{
    QList<SelfTestResult> results = threeBends();
    results.append(test::sidedResult("st-side", 30, {161, 161, 161}, {210, 210, 210}));
    fill(results);
    EXPECT_EQ(cell(0, 1), inCm(16.1));
    EXPECT_EQ(cell(0, 2), inCm(21.0));
    EXPECT_EQ(cell(1, 1), inCm(16.0));
}

} // namespace
