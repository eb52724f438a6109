#include "ui/decisions/DecisionListModel.h"

#include "core/coach/CoachReading.h"
#include "tests/ui/decisions/CoachPageFixture.h"
#include "ui/decisions/DecisionWords.h"

#include <QtTest/QAbstractItemModelTester>

using namespace midback;
using namespace midback::test;

namespace {

class DecisionListModelTest : public CoachPageFixture {
protected:
    void show()
    {
        save();
        model.setReading(reading());
    }
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            rows << (model.decisionAt(index) == CoachDecision::none
                         ? QStringLiteral("day")
                         : index.data(DecisionListModel::WhatRole).toString());
        }
        return rows;
    }

    DecisionListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(DecisionListModelTest, ShowsChangesFirstAndAllOnRequest)
{
    threeCleanSessions();
    show();
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("day"), QStringLiteral("Larger dose")}));
    model.setFilter(DecisionListModel::Shown::All, {});
    const QString day = QStringLiteral("day");
    const QString same = QStringLiteral("No change");
    EXPECT_EQ(shown(), (QStringList{day, QStringLiteral("Larger dose"), day, same, day, same}));
    EXPECT_EQ(model.index(0).data().toString(),
              QLocale().toString(QDate(2026, 1, 11), u"dddd, d MMMM"));
    EXPECT_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
    EXPECT_TRUE(model.flags(model.index(1)) & Qt::ItemIsSelectable);
}

TEST_F(DecisionListModelTest, OneDayHasOneHeading)
{
    builder.session(0, {builder.done(turn1), builder.done(breath0)});
    show();
    model.setFilter(DecisionListModel::Shown::All, {});
    EXPECT_EQ(shown().count(QStringLiteral("day")), 1);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(DecisionListModelTest, ShowsOneLineAlone)
{
    builder.session(0, {builder.done(turn1), builder.done(breath0)});
    show();
    model.setFilter(DecisionListModel::Shown::All, turn);
    ASSERT_EQ(model.rowCount(), 2);
    const int decision = model.decisionAt(model.index(1));
    EXPECT_EQ(reading()->report.lines.at(reading()->report.decisions.at(decision).line).id, turn);
    EXPECT_EQ(model.indexOf(decision), model.index(1));
    EXPECT_EQ(model.first(), model.index(1));
    model.setFilter(DecisionListModel::Shown::Changes, turn);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.first().isValid());
}

TEST_F(DecisionListModelTest, SaysARowInWords)
{
    builder.session(0, {bad(builder.done(turn1))});
    show();
    const QModelIndex index = model.first();
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Smaller dose", "Rule 8", "too much"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << qPrintable(text);
    EXPECT_EQ(index.data(DecisionListModel::ClassRole).toInt(), int(ExposureClass::Bad));
    EXPECT_EQ(index.data(DecisionListModel::TurnRole).toInt(), int(Turn::Less));
    EXPECT_FALSE(index.data(DecisionListModel::OverriddenRole).toBool());
}

TEST_F(DecisionListModelTest, IsEmptyWithoutAHistory)
{
    model.setReading(reading());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.decisionAt(model.first()), CoachDecision::none);
}

} // namespace
