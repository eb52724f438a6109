#include "ui/widgets/TableDialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace midback {

namespace {

class TableDialogTest : public testing::Test {
protected:
    TableDialogTest()
    {
        m_model.setHorizontalHeaderLabels({QStringLiteral("Day"), QStringLiteral("Pain")});
        m_model.appendRow(
            {new QStandardItem(QStringLiteral("1 May")), new QStandardItem(QStringLiteral("4"))});
        m_model.appendRow(
            {new QStandardItem(QStringLiteral("2 May")), new QStandardItem(QStringLiteral("3"))});
    }

    QStandardItemModel m_model;
};

TEST_F(TableDialogTest, TextHasHeaderAndRows)
{
    const TableDialog dialog(QStringLiteral("Pain"), &m_model);
    EXPECT_EQ(dialog.asText(), QStringLiteral("Day\tPain\n1 May\t4\n2 May\t3\n"));
    EXPECT_EQ(dialog.table()->accessibleName(), QStringLiteral("Pain"));
}

TEST_F(TableDialogTest, CopiesByButtonAndKey)
{
    TableDialog dialog(QStringLiteral("Pain"), &m_model);
    QApplication::clipboard()->clear();
    dialog.findChildren<QPushButton *>().at(0)->click();
    EXPECT_EQ(QApplication::clipboard()->text(), dialog.asText());
    QApplication::clipboard()->clear();
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), dialog.asText());
}

TEST_F(TableDialogTest, NothingCanBeEdited)
{
    const TableDialog dialog(QStringLiteral("Pain"), &m_model);
    EXPECT_EQ(dialog.table()->editTriggers(), QAbstractItemView::NoEditTriggers);
}

} // namespace

} // namespace midback
