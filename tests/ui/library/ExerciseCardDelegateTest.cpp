#include "ui/library/ExerciseCardDelegate.h"

#include "core/catalog/OwnExercise.h"
#include "tests/support/ItemPicture.h"
#include "tests/support/SmallCatalog.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/library/ExerciseGrid.h"
#include "ui/widgets/exercises/ExerciseListModel.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

constexpr int kChop = 5; // difficulty 4
constexpr int kArch = 3; // desk-friendly, difficulty 1
constexpr int kRow = 6;  // seated as well, difficulty 2

class ExerciseCardDelegateTest : public testing::Test {
protected:
    QModelIndex at(int row) const { return model.index(row); }
    /// The line of dose and difficulty.
    QImage foot(const QImage &card) const
    {
        return card.copy(0, card.height() - 50, card.width(), 50);
    }

    Catalog catalog = smallCatalog();
    ExerciseListModel model{catalog};
    FigureLibrary figures;
    ExerciseCardDelegate delegate{catalog, figures};
    ItemPicture plain;
};

class ExerciseGridTest : public ExerciseCardDelegateTest {
protected:
    ExerciseGridTest()
    {
        grid.setModel(&model);
        grid.resize(700, 500);
        grid.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&grid));
    }
    int columns() const
    {
        int count = 0;
        const int top = grid.visualRect(at(0)).top();
        for (int row = 0; row < model.rowCount(); ++row)
            count += int(grid.visualRect(at(row)).top() == top);
        return count;
    }

    ExerciseGrid grid{catalog, figures};
};

} // namespace

TEST_F(ExerciseCardDelegateTest, SaysWhichAreTheirs)
{
    OwnExercise own = ownExerciseFrom(model.exerciseAt(kRow), {});
    own.figure.clear();
    const QImage before = plain.of(delegate, at(kRow));
    catalog.setOwn({exerciseOf(own)});
    model.refresh();
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(plain.of(delegate, at(kRow)), before);
    EXPECT_NE(plain.of(delegate, at(7)), before) << "the same, with its badge";
}

TEST_F(ExerciseCardDelegateTest, TakesTheCellThatItWasGiven)
{
    delegate.setCellSize({300, 222});
    EXPECT_EQ(delegate.sizeHint(plain.option(), at(0)), QSize(300, 222));
}

TEST_F(ExerciseCardDelegateTest, GrowsWithTheFont)
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    EXPECT_GT(ExerciseCardDelegate::cellHeight(large),
              ExerciseCardDelegate::cellHeight(QApplication::font()) + 40);
}

TEST_F(ExerciseCardDelegateTest, LeavesTheGapBehindAndBelowTheCard)
{
    const QImage card = plain.of(delegate, at(kChop));
    const QRect right(card.width() - ExerciseCardDelegate::gap, 0, ExerciseCardDelegate::gap,
                      card.height());
    const QRect below(0, card.height() - ExerciseCardDelegate::gap, card.width(),
                      ExerciseCardDelegate::gap);
    for (const QRect &gap : {right, below}) {
        const QImage piece = card.copy(gap);
        EXPECT_EQ(traceOf(piece, Qt::transparent).pixels, piece.width() * piece.height());
    }
    EXPECT_EQ(card.pixelColor(100, 120).alpha(), 255);
}

TEST_F(ExerciseCardDelegateTest, ShowsHoverAndFocusApartFromRest)
{
    ItemPicture hovered = plain;
    hovered.state |= QStyle::State_MouseOver;
    ItemPicture focused = plain;
    focused.state |= QStyle::State_HasFocus;
    const QImage rest = plain.of(delegate, at(kChop));
    EXPECT_NE(hovered.of(delegate, at(kChop)), rest);
    const Tokens &t = lightTokens();
    EXPECT_EQ(traceOf(rest, t.focus).pixels,
              traceOf(hovered.of(delegate, at(kChop)), t.focus).pixels);
    EXPECT_GT(traceOf(focused.of(delegate, at(kChop)), t.focus).pixels,
              traceOf(rest, t.focus).pixels + 500);
}

TEST_F(ExerciseCardDelegateTest, ShowsTheDifficultyAtTheTrailingEnd)
{
    const QColor accent = lightTokens().accent;
    const ColourTrace chop = traceOf(foot(plain.of(delegate, at(kChop))), accent);
    const ColourTrace arch = traceOf(foot(plain.of(delegate, at(kArch))), accent);
    EXPECT_EQ(chop.pixels, 4 * arch.pixels);
    EXPECT_GT(chop.x, plain.size.width() / 2);
    ItemPicture mirrored = plain;
    mirrored.direction = Qt::RightToLeft;
    EXPECT_LT(traceOf(foot(mirrored.of(delegate, at(kChop))), accent).x, plain.size.width() / 2);
}

TEST_F(ExerciseCardDelegateTest, KeepsItsGapBehindTheCard)
{
    const auto surface = [](const QImage &cell, bool left) {
        const int x = left ? 0 : cell.width() - ExerciseCardDelegate::gap;
        return traceOf(cell.copy(x, 0, ExerciseCardDelegate::gap, cell.height()),
                       lightTokens().surface)
            .pixels;
    };
    const QImage cell = plain.of(delegate, at(kChop));
    EXPECT_GT(surface(cell, true), 0);
    EXPECT_EQ(surface(cell, false), 0);
    ItemPicture mirrored = plain;
    mirrored.direction = Qt::RightToLeft;
    const QImage other = mirrored.of(delegate, at(kChop));
    EXPECT_EQ(surface(other, true), 0);
    EXPECT_GT(surface(other, false), 0);
}

TEST_F(ExerciseCardDelegateTest, PutsTheDeskBadgeInTheTrailingCorner)
{
    const QColor badge = lightTokens().accentSoft;
    const auto corner = [&](const QImage &card) { return card.copy(0, 0, card.width(), 50); };
    const ColourTrace without = traceOf(corner(plain.of(delegate, at(kRow))), badge);
    const ColourTrace with = traceOf(corner(plain.of(delegate, at(kArch))), badge);
    EXPECT_GT(with.pixels, without.pixels + 200);
    EXPECT_GT(with.x, plain.size.width() / 2);
    ItemPicture mirrored = plain;
    mirrored.direction = Qt::RightToLeft;
    EXPECT_LT(traceOf(corner(mirrored.of(delegate, at(kArch))), badge).x, plain.size.width() / 2);
}

TEST_F(ExerciseCardDelegateTest, IsDarkInTheDarkTheme)
{
    ItemPicture dark = plain;
    dark.tokens = darkTokens();
    const QImage card = dark.of(delegate, at(kChop));
    EXPECT_GT(traceOf(card, darkTokens().surface).pixels, 5000);
    EXPECT_EQ(traceOf(card, lightTokens().surface).pixels, 0);
}

TEST_F(ExerciseCardDelegateTest, PaintsNothingForWhatTheCatalogueDoesNotKnow)
{
    QStandardItemModel strange;
    auto *item = new QStandardItem(QStringLiteral("Lost"));
    item->setData(QStringLiteral("lost"), ExerciseListModel::IdRole);
    strange.appendRow(item);
    const QImage card = plain.of(delegate, strange.index(0, 0));
    EXPECT_EQ(traceOf(card, Qt::transparent).pixels, card.width() * card.height());
}

TEST_F(ExerciseGridTest, FillsTheWidthWithAsManyColumnsAsFit)
{
    for (const int width : {260, 460, 700, 1072}) {
        grid.resize(width, 500);
        QCoreApplication::processEvents();
        const int cell = grid.gridSize().width();
        const int room = grid.viewport()->width();
        EXPECT_EQ(columns(), std::min(model.rowCount(), room / cell)) << width;
        EXPECT_TRUE(cell >= 208 || columns() == 1) << width;
        EXPECT_LT(room - columns() * cell, 16) << width; // no stripe stays empty
    }
}

TEST_F(ExerciseGridTest, KeepsOneColumnWhereThereIsHardlyRoom)
{
    grid.resize(120, 300);
    QCoreApplication::processEvents();
    EXPECT_EQ(columns(), 1);
    EXPECT_GT(grid.gridSize().width(), 0);
}

TEST_F(ExerciseGridTest, LaysOutAgainForALargerFont)
{
    const int before = grid.gridSize().height();
    QFont large = grid.font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    grid.setFont(large);
    EXPECT_EQ(grid.gridSize().height(), ExerciseCardDelegate::cellHeight(grid.font()));
    EXPECT_GT(grid.gridSize().height(), before);
}

TEST_F(ExerciseGridTest, MovesByArrowsThroughTheRows)
{
    grid.setFocus();
    grid.goTo({});
    EXPECT_EQ(grid.currentIndex().row(), 0);
    QTest::keyClick(&grid, Qt::Key_Down);
    EXPECT_EQ(grid.currentIndex().row(), columns());
    QTest::keyClick(&grid, Qt::Key_Left);
    EXPECT_EQ(grid.currentIndex().row(), columns() - 1);
    QTest::keyClick(&grid, Qt::Key_End);
    EXPECT_EQ(grid.currentIndex().row(), model.rowCount() - 1);
}

TEST_F(ExerciseGridTest, OpensByEnterAndByOneClick)
{
    QSignalSpy opened(&grid, &ExerciseGrid::opened);
    grid.goTo(at(2));
    QTest::keyClick(&grid, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.last().first().toModelIndex().row(), 2);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(at(1)).center());
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.last().first().toModelIndex().row(), 1);
}

TEST_F(ExerciseGridTest, BringsTheCardIntoView)
{
    grid.resize(300, 300);
    QCoreApplication::processEvents();
    grid.goTo(at(6));
    EXPECT_GT(grid.verticalScrollBar()->value(), 0);
    EXPECT_TRUE(grid.viewport()->rect().intersects(grid.visualRect(at(6))));
    grid.goTo({});
    EXPECT_EQ(grid.currentIndex().row(), 0);
    EXPECT_EQ(grid.verticalScrollBar()->value(), 0);
}

TEST_F(ExerciseGridTest, StaysCalmWithoutAnything)
{
    ExerciseGrid empty(catalog, figures);
    empty.goTo({}); // no model yet
    EXPECT_FALSE(empty.currentIndex().isValid());
    QStandardItemModel none;
    empty.setModel(&none);
    empty.goTo({});
    EXPECT_FALSE(empty.currentIndex().isValid());
    EXPECT_EQ(empty.accessibleName(), QStringLiteral("Exercises"));
}

TEST_F(ExerciseGridTest, MirrorsItsColumns)
{
    EXPECT_LT(grid.visualRect(at(0)).center().x(), grid.visualRect(at(1)).center().x());
    grid.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_GT(grid.visualRect(at(0)).center().x(), grid.visualRect(at(1)).center().x());
}

} // namespace midback::test
