#include "ui/symptoms/SymptomList.h"

#include "tests/ui/progress/HistoryFixture.h"
#include "ui/symptoms/SymptomHistoryModel.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class SymptomListTest : public test::HistoryFixture {
protected:
    SymptomListTest()
    {
        for (const int ago : {0, 1, 2}) {
            history.addPain(day(ago), 2 * ago + 1, QTime(7, 0));
            history.addPain(day(ago), 2 * ago, QTime(8, 0));
        }
        model.reload(); // scores 0 1, 2 3, 4 5 below three headings
        list.setModel(&model);
        list.resize(300, 600);
        list.show();
    }
    int painAtCursor() const
    {
        const auto entry = model.entryAt(list.currentIndex());
        return entry ? entry->pain : -1;
    }

    SymptomHistoryModel model{history.data.symptoms(), history.clock};
    SymptomList list;
};

TEST_F(SymptomListTest, ArrowsGoFromEntryToEntryPastTheHeadings)
{
    list.setCurrentIndex(model.index(1));
    QList<int> seen{painAtCursor()};
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&list, Qt::Key_Down);
        seen.append(painAtCursor());
    }
    EXPECT_EQ(seen, (QList<int>{0, 1, 2, 3, 4, 5, 5}));
    seen.clear();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&list, Qt::Key_Up);
        seen.append(painAtCursor());
    }
    EXPECT_EQ(seen, (QList<int>{4, 3, 2, 1, 0, 0}));
}

TEST_F(SymptomListTest, HomeAndEndAreTheNewestAndTheOldestEntry)
{
    list.setCurrentIndex(model.index(4));
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_EQ(painAtCursor(), 5);
    QTest::keyClick(&list, Qt::Key_Home);
    EXPECT_EQ(painAtCursor(), 0);
    QTest::keyClick(&list, Qt::Key_PageDown);
    EXPECT_GE(painAtCursor(), 0);
}

TEST_F(SymptomListTest, DeleteAndBackspaceAskForTheSame)
{
    QSignalSpy wanted(&list, &SymptomList::deleteRequested);
    QTest::keyClick(&list, Qt::Key_Delete);
    QTest::keyClick(&list, Qt::Key_Backspace);
    EXPECT_EQ(wanted.size(), 2);
    EXPECT_EQ(model.entryCount(), 6) << "it is the page that deletes";
}

TEST_F(SymptomListTest, DigitsAreLeftToThePageAndLettersAreNot)
{
    for (int digit = 0; digit <= 9; ++digit) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_0 + digit, Qt::NoModifier,
                        QString::number(digit));
        QApplication::sendEvent(&list, &press);
        EXPECT_FALSE(press.isAccepted()) << digit;
    }
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QApplication::sendEvent(&list, &down);
    EXPECT_TRUE(down.isAccepted());
}

TEST_F(SymptomListTest, AHeadingCannotBeChosen)
{
    list.setCurrentIndex(model.index(1));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(model.index(3)).center());
    for (const QModelIndex &index : list.selectionModel()->selectedIndexes())
        EXPECT_TRUE(model.entryAt(index).has_value());
}

TEST_F(SymptomListTest, ReadsEachRowToAssistiveTechnology)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&list);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Entries"));
    ASSERT_EQ(interface->childCount(), model.rowCount());
    EXPECT_EQ(interface->child(0)->text(QAccessible::Name), QStringLiteral("Today"));
    EXPECT_EQ(interface->child(1)->text(QAccessible::Name),
              model.index(1).data(Qt::AccessibleTextRole).toString());
}

} // namespace
