#include "ui/symptoms/SymptomHistoryModel.h"

#include "tests/ui/progress/SampleHistory.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace midback;
using test::SampleHistory;

namespace {

class SymptomHistoryModelTest : public testing::Test {
protected:
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const bool day = index.data(SymptomHistoryModel::KindRole).toInt() ==
                             int(SymptomHistoryModel::Kind::Day);
            rows << (day ? QStringLiteral("day")
                         : QString::number(index.data(SymptomHistoryModel::PainRole).toInt()));
        }
        return rows;
    }
    QDate day(int ago) const { return history.clock.today().addDays(-ago); }

    SampleHistory history;
    SymptomHistoryModel model{history.data.symptoms(), history.clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SymptomHistoryModelTest, GroupsByDayTheNewestFirst)
{
    history.addPain(day(1), 3, QTime(7, 0));
    history.addPain(day(0), 5, QTime(7, 0));
    history.addPain(day(0), 4, QTime(9, 0));
    model.reload();
    const QStringList expected{QStringLiteral("day"), QStringLiteral("4"), QStringLiteral("5"),
                               QStringLiteral("day"), QStringLiteral("3")};
    EXPECT_EQ(shown(), expected);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Today"));
    EXPECT_EQ(model.index(3).data().toString(), QStringLiteral("Yesterday"));
    EXPECT_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
    EXPECT_TRUE(model.flags(model.index(1)) & Qt::ItemIsSelectable);
    EXPECT_EQ(model.entryCount(), 3);
}

TEST_F(SymptomHistoryModelTest, FollowsTheStore)
{
    model.reload();
    EXPECT_EQ(model.rowCount(), 0);
    const SymptomEntry entry = history.addPain(day(0), 4);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.entryAt(model.indexOf(entry.id))->pain, 4);
    ASSERT_TRUE(history.data.symptoms().remove(entry.id).ok());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.indexOf(entry.id).isValid());
}

TEST_F(SymptomHistoryModelTest, ShowsNinetyDaysAndMoreOnRequest)
{
    history.addPain(day(0), 1);
    history.addPain(day(89), 2);
    history.addPain(day(90), 3);
    history.addPain(day(1000), 4);
    model.reload();
    EXPECT_EQ(model.entryCount(), 2);
    ASSERT_TRUE(model.hasEarlier());
    model.showEarlier();
    EXPECT_EQ(model.entryCount(), 3);
    ASSERT_TRUE(model.hasEarlier());
    model.showEarlier(); // jumps over the empty years
    EXPECT_EQ(model.entryCount(), 4);
    EXPECT_FALSE(model.hasEarlier());
    model.showEarlier();
    EXPECT_EQ(model.entryCount(), 4);
}

TEST_F(SymptomHistoryModelTest, IncludesADayOnRequest)
{
    history.addPain(day(300), 6);
    model.reload();
    EXPECT_EQ(model.entryCount(), 0);
    model.include(day(300));
    EXPECT_EQ(model.entryCount(), 1);
    model.include(day(1)); // already shown: nothing is dropped
    EXPECT_EQ(model.entryCount(), 1);
}

TEST_F(SymptomHistoryModelTest, SaysAnEntryInWords)
{
    SymptomEntry entry = history.addPain(day(0), 4, QTime(7, 40));
    entry.sensations = {Sensation::Tingling};
    entry.places = {{6, BackSide::Left}};
    entry.note = QStringLiteral("After the train.\nLong ride.");
    ASSERT_TRUE(history.data.symptoms().save(entry).ok());
    const QModelIndex index = model.indexOf(entry.id);
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {QStringLiteral("4"), sensationText(Sensation::Tingling),
                                QStringLiteral("T6 left"), QStringLiteral("Long ride")})
        EXPECT_TRUE(text.contains(part)) << qPrintable(text);
    EXPECT_EQ(index.data(SymptomHistoryModel::NoteRole).toString(),
              QStringLiteral("After the train."));
    EXPECT_FALSE(index.data(SymptomHistoryModel::AlarmRole).toBool());
    entry.sensations = {Sensation::ChestPressure};
    ASSERT_TRUE(history.data.symptoms().save(entry).ok());
    EXPECT_TRUE(model.indexOf(entry.id).data(SymptomHistoryModel::AlarmRole).toBool());
}

} // namespace
