#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/TableDialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

using namespace test;

namespace {

/// A model of cells that a test can fill at will.
void fill(QStandardItemModel &model, int rows, int columns)
{
    for (int c = 0; c < columns; ++c)
        model.setHorizontalHeaderItem(c, new QStandardItem(QStringLiteral("H%1").arg(c)));
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c)
            model.setItem(r, c, new QStandardItem(QStringLiteral("%1/%2").arg(r).arg(c)));
    }
}

class TableDialogKeys : public testing::Test {
protected:
    TableDialogKeys()
    {
        fill(m_model, 3, 2);
        QApplication::clipboard()->setText(QStringLiteral("before"));
    }

    QString copied() const { return QApplication::clipboard()->text(); }

    QStandardItemModel m_model;
    TableDialog m_dialog{QStringLiteral("Pain"), &m_model};
};

TEST_F(TableDialogKeys, CopyInsideTheTableCopiesTheWholeTable)
{
    giveKeyboard(*m_dialog.table());
    m_dialog.table()->setCurrentIndex(m_model.index(1, 1));
    QTest::keyClick(m_dialog.table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied(), m_dialog.asText());
}

TEST_F(TableDialogKeys, OnlyCopyCopies)
{
    giveKeyboard(*m_dialog.table());
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_Down, Qt::Key_Tab})
        QTest::keyClick(QApplication::focusWidget(), key);
    EXPECT_EQ(copied(), QStringLiteral("before"));
}

TEST_F(TableDialogKeys, EscapeAndReturnClose)
{
    QSignalSpy finished(&m_dialog, &QDialog::finished);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        giveKeyboard(*m_dialog.table());
        QTest::keyClick(&m_dialog, key);
        EXPECT_FALSE(m_dialog.isVisible()) << key;
    }
    EXPECT_EQ(finished.count(), 2);
    EXPECT_EQ(copied(), QStringLiteral("before"));
}

TEST_F(TableDialogKeys, TabLeavesTheTable)
{
    giveKeyboard(*m_dialog.table());
    QTest::keyClick(m_dialog.table(), Qt::Key_Tab);
    EXPECT_TRUE(qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

TEST_F(TableDialogKeys, ShowsItsTitleInTheWindowAndAbove)
{
    EXPECT_EQ(m_dialog.windowTitle(), QStringLiteral("Pain"));
    EXPECT_EQ(m_dialog.findChild<QLabel *>()->text(), QStringLiteral("Pain"));
}

TEST_F(TableDialogKeys, TheTextFollowsTheModel)
{
    m_model.item(2, 1)->setText(QStringLiteral("new"));
    EXPECT_TRUE(m_dialog.asText().endsWith(QStringLiteral("2/0\tnew\n")));
    m_model.removeRows(0, 3);
    EXPECT_EQ(m_dialog.asText(), QStringLiteral("H0\tH1\n"));
}

TEST(TableDialogText, ANoteWithTabsAndLinesStaysOneCell)
{
    QStandardItemModel model;
    fill(model, 1, 2);
    model.item(0, 0)->setText(QStringLiteral("stiff\tand\r\nsore\nall day"));
    const TableDialog dialog(QStringLiteral("Notes"), &model);
    EXPECT_EQ(dialog.asText(), QStringLiteral("H0\tH1\nstiff and sore all day\t0/1\n"));
}

RC_GTEST_PROP(TableDialogText, HasAsManyLinesAndCellsAsTheTable, ())
{
    const int rows = *rc::gen::inRange(0, 6);
    const int columns = *rc::gen::inRange(1, 5);
    QStandardItemModel model;
    fill(model, rows, columns);
    for (int i = 0; i < rows * columns; ++i)
        model.item(i / columns, i % columns)
            ->setText(QString::fromStdString(
                *rc::gen::container<std::string>(rc::gen::elementOf(std::string("\t\r\n \"a9,")))));
    const TableDialog dialog(QStringLiteral("Any"), &model);
    const QStringList lines = dialog.asText().split(QLatin1Char('\n'));
    RC_ASSERT(lines.size() == rows + 2); // header, rows, and nothing after the last line feed
    RC_ASSERT(lines.last().isEmpty());
    for (int i = 0; i <= rows; ++i)
        RC_ASSERT(lines.at(i).count(QLatin1Char('\t')) == columns - 1);
}

} // namespace

} // namespace midback
