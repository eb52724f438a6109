#include "ui/widgets/HeadedList.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(HeadedListTest, TheArrowsGoPastHeadingsBothWays)
{
    QStandardItemModel model;
    for (const bool heading : {true, false, true, false, false}) {
        auto *item = new QStandardItem(QStringLiteral("row"));
        item->setSelectable(!heading);
        model.appendRow(item);
    }
    HeadedList list;
    list.setModel(&model);
    list.resize(200, 300);
    list.show();
    list.setCurrentIndex(model.index(1, 0));
    QList<int> seen;
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up,
                              Qt::Key_Up, Qt::Key_End, Qt::Key_Home}) {
        QTest::keyClick(&list, key);
        seen << list.currentIndex().row();
    }
    EXPECT_EQ(seen, (QList<int>{3, 4, 4, 3, 1, 1, 4, 1}));
}

} // namespace
