#include "ui/plan/RoutineItemDelegate.h"

#include "tests/support/ItemPicture.h"
#include "tests/support/PageFixture.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/plan/RoutineItemsModel.h"
#include "ui/plan/RoutineItemsView.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class RoutineItemDelegateTest : public testing::Test {
protected:
    RoutineItemDelegateTest() { fill({"breath", "turn", "angel", "chop"}); }

    void fill(const std::vector<const char *> &ids)
    {
        Routine routine{page.ids.next<RoutineId>(), QStringLiteral("Morning"), {}};
        for (const char *id : ids) {
            const Exercise *exercise = page.catalog.exercise(QLatin1String(id));
            const Exercise &known = exercise ? *exercise : page.catalog.exercises().first();
            routine.items.append({QLatin1String(id), known.dose()});
        }
        model.setRoutine(routine);
    }
    QImage pictured(const ItemPicture &look, int row = 1) const
    {
        return look.of(delegate, model.index(row));
    }
    ItemPicture in(QStyle::StateFlag state) const
    {
        ItemPicture look = plain;
        look.state |= state;
        return look;
    }

    PageFixture page;
    RoutineItemsModel model{page.catalog};
    FigureLibrary figures;
    RoutineItemDelegate delegate{model, figures};
    ItemPicture plain{QSize(360, 60)};
    const Tokens &t = lightTokens();
};

class RoutineItemsViewTest : public RoutineItemDelegateTest {
protected:
    RoutineItemsViewTest()
    {
        view.resize(400, 400);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    QStringList order() const
    {
        QStringList ids;
        for (const RoutineItem &item : model.routine().items)
            ids.append(item.exerciseId);
        return ids;
    }

    RoutineItemsView view{&model, figures};
};

} // namespace

TEST_F(RoutineItemDelegateTest, ShowsSelectionHoverAndFocus)
{
    const QImage rest = pictured(plain);
    EXPECT_EQ(rest.pixelColor(180, 5).alpha(), 0); // no background of its own
    EXPECT_EQ(pictured(in(QStyle::State_Selected)).pixelColor(180, 5), t.accentSoft);
    const QColor hovered = pictured(in(QStyle::State_MouseOver)).pixelColor(180, 5);
    EXPECT_EQ(hovered.alpha(), 255);
    EXPECT_NE(hovered, t.accentSoft);
    EXPECT_GT(traceOf(pictured(in(QStyle::State_HasFocus)), t.focus).pixels,
              traceOf(rest, t.focus).pixels + 500);
}

TEST_F(RoutineItemDelegateTest, MarksOnlyItemsWithANote)
{
    fill({"breath", "chop", "turn"}); // turn comes too late
    const int quiet = traceOf(pictured(plain, 0).copy(320, 0, 40, 60), t.warm).pixels;
    const ColourTrace noted = traceOf(pictured(plain, 2).copy(320, 0, 40, 60), t.warm);
    EXPECT_EQ(quiet, 0);
    EXPECT_GT(noted.pixels, 4);
    EXPECT_NEAR(noted.y, 30, 6);
}

TEST_F(RoutineItemDelegateTest, MirrorsGripAndMark)
{
    fill({"breath", "chop", "turn"});
    ItemPicture mirrored = plain;
    mirrored.direction = Qt::RightToLeft;
    const auto blank = [](const QImage &part) {
        return traceOf(part, Qt::transparent).pixels == part.width() * part.height();
    };
    const QRect grip(0, 0, 30, 60);
    EXPECT_FALSE(blank(pictured(plain, 0).copy(grip)));
    EXPECT_TRUE(blank(pictured(mirrored, 0).copy(grip)));
    EXPECT_GT(traceOf(pictured(mirrored, 2).copy(0, 0, 40, 60), t.warm).pixels, 4);
    EXPECT_EQ(traceOf(pictured(mirrored, 2).copy(320, 0, 40, 60), t.warm).pixels, 0);
}

TEST_F(RoutineItemDelegateTest, PaintsAnItemThatTheCatalogueDoesNotKnow)
{
    fill({"lost"});
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("lost"));
    const QImage lost = pictured(plain, 0);
    EXPECT_GT(traceOf(lost.copy(320, 0, 40, 60), t.warm).pixels, 4); // the note says so
    EXPECT_NE(lost, pictured(ItemPicture{QSize(360, 60), QStyle::State_Enabled, Qt::LeftToRight,
                                         darkTokens()},
                             0));
}

TEST_F(RoutineItemDelegateTest, HasRoomForBothLinesWhateverTheFont)
{
    QStyleOptionViewItem option = plain.option();
    const int usual = delegate.sizeHint(option, model.index(0)).height();
    EXPECT_GE(usual, 44);
    option.font.setPointSizeF(option.font.pointSizeF() * 2.5);
    EXPECT_GT(delegate.sizeHint(option, model.index(0)).height(), usual + 20);
}

TEST_F(RoutineItemsViewTest, IsAsHighAsItsRowsButNeverTiny)
{
    const int four = view.sizeHint().height();
    fill({"turn"});
    const int one = view.sizeHint().height();
    fill({});
    EXPECT_EQ(view.sizeHint().height(), one); // room for three in any case
    EXPECT_EQ(four - 2, (one - 2) / 3 * 4);
    fill({"breath", "turn", "arch", "angel", "row", "chop", "reach", "turn"});
    EXPECT_EQ(view.minimumSizeHint().height(), (one - 2) / 3 * 8 + 2);
}

TEST_F(RoutineItemsViewTest, AsksToRemoveTheCurrentOne)
{
    QSignalSpy asked(&view, &RoutineItemsView::removeRequested);
    view.setCurrentRow(2);
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_Backspace);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked.last().first().toInt(), 2);
    EXPECT_EQ(model.rowCount(), 4); // the one who owns the routine removes
    fill({});
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(RoutineItemsViewTest, MovesOnlyWithAltAndOnlyInside)
{
    QSignalSpy moved(&model, &RoutineItemsModel::itemMoved);
    view.setCurrentRow(0);
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(moved.count(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentRow(), 1);
    EXPECT_EQ(moved.count(), 0);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), (QStringList{QStringLiteral("breath"), QStringLiteral("angel"),
                                    QStringLiteral("turn"), QStringLiteral("chop")}));
    EXPECT_EQ(view.currentRow(), 2);
    EXPECT_EQ(moved.last(), (QList<QVariant>{1, 2}));
}

TEST_F(RoutineItemsViewTest, GoesToTheNearestRow)
{
    QSignalSpy told(&view, &RoutineItemsView::currentRowChanged);
    view.setCurrentRow(99);
    EXPECT_EQ(view.currentRow(), 3);
    EXPECT_EQ(told.last().first().toInt(), 3);
    view.setCurrentRow(-5);
    EXPECT_EQ(view.currentRow(), 0);
    fill({});
    view.setCurrentRow(0);
    EXPECT_EQ(view.currentRow(), -1);
}

TEST_F(RoutineItemsViewTest, SaysItsKeys)
{
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Exercises of the routine"));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("Delete")));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("Alt")));
}

TEST_F(RoutineItemsViewTest, TakesADropOnlyBetweenRows)
{
    EXPECT_TRUE(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
    const Qt::ItemFlags row = model.flags(model.index(0));
    EXPECT_TRUE(row.testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(row.testFlag(Qt::ItemIsDropEnabled));
    EXPECT_EQ(model.supportedDropActions(), Qt::MoveAction);
}

} // namespace midback::test
