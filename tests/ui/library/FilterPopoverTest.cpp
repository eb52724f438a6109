#include "ui/library/FilterPopover.h"

#include "core/catalog/TermText.h"
#include "tests/support/ItemPicture.h"
#include "tests/support/WarningGuard.h"
#include "ui/theme/Space.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

namespace {

class FilterPopoverTest : public testing::Test {
protected:
    FilterPopoverTest()
    {
        window.resize(1000, 700);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        // The offscreen platform cannot do what a popup asks for.
        expectWarning(QStringLiteral("does not support raise()"));
        expectWarning(QStringLiteral("does not support grabbing the keyboard"));
    }
    QPushButton *chip(const QString &name) const
    {
        for (QPushButton *one : popover->findChildren<QPushButton *>()) {
            if (one->text() == name || one->accessibleName() == name)
                return one;
        }
        ADD_FAILURE() << "no chip " << qPrintable(name);
        return nullptr;
    }
    QRect insideWindow() const { return QRect(window.mapToGlobal(QPoint()), window.size()); }

    QWidget window;
    QPushButton anchor{QStringLiteral("Filters"), &window};
    FilterPopover *popover = new FilterPopover(&window);
};

template<class T>
QList<T> partOf(const QList<T> &all)
{
    QList<T> part;
    for (const T &one : all) {
        if (*rc::gen::arbitrary<bool>())
            part.append(one);
    }
    return part;
}

} // namespace

TEST_F(FilterPopoverTest, AsksForNothingAtFirst)
{
    EXPECT_TRUE(popover->filter({}).isEmpty());
    EXPECT_EQ(popover->accessibleName(), QStringLiteral("Filters"));
}

TEST_F(FilterPopoverTest, TellsOfEveryPress)
{
    QSignalSpy changed(popover, &FilterPopover::changed);
    chip(QStringLiteral("Mobility"))->click();
    chip(QStringLiteral("Seated"))->click();
    chip(QStringLiteral("Band"))->click();
    chip(QStringLiteral("Difficulty 4"))->click();
    popover->findChild<QCheckBox *>()->click();
    EXPECT_EQ(changed.count(), 5);
    ExerciseFilter expected;
    expected.stages = {Stage::Mobility};
    expected.positions = {Position::Seated};
    expected.atHand = {Equipment::Band};
    expected.difficulties = {4};
    expected.deskFriendly = true;
    EXPECT_EQ(popover->filter({}), expected);
}

TEST_F(FilterPopoverTest, LeavesWhatIsNotItsOwn)
{
    ExerciseFilter base;
    base.text = QStringLiteral("open book");
    base.planes = {Plane::Rotation};
    base.stages = {Stage::Strength}; // its own: what is pressed counts
    const ExerciseFilter filter = popover->filter(base);
    EXPECT_EQ(filter.text, base.text);
    EXPECT_EQ(filter.planes, base.planes);
    EXPECT_TRUE(filter.stages.isEmpty());
}

TEST_F(FilterPopoverTest, DifficultyChipsSayWhatTheirNumberMeans)
{
    for (int grade = 1; grade <= 5; ++grade) {
        const QPushButton *one = chip(QStringLiteral("Difficulty %1").arg(grade));
        ASSERT_TRUE(one);
        EXPECT_EQ(one->text(), QString::number(grade));
    }
}

TEST_F(FilterPopoverTest, OpensBelowItsButtonInsideTheWindow)
{
    anchor.setGeometry(860, 60, 120, 36);
    popover->openBelow(anchor);
    ASSERT_TRUE(popover->isVisible());
    EXPECT_TRUE(insideWindow().contains(popover->geometry()));
    EXPECT_GE(popover->y(), anchor.mapToGlobal(QPoint(0, anchor.height())).y());
    EXPECT_EQ(popover->geometry().right(), anchor.mapToGlobal(QPoint(anchor.width() - 1, 0)).x());
    for (QPushButton *one : popover->findChildren<QPushButton *>()) {
        EXPECT_TRUE(popover->rect().contains(QRect(one->mapTo(popover, QPoint()), one->size())))
            << qPrintable(one->text());
    }
}

TEST_F(FilterPopoverTest, IsPushedInsideFromEveryEdge)
{
    const QPoint places[] = {{0, 0}, {0, 660}, {870, 660}, {300, 300}};
    for (const QPoint &place : places) {
        anchor.setGeometry(QRect(place, QSize(120, 36)));
        popover->openBelow(anchor);
        EXPECT_TRUE(insideWindow().contains(popover->geometry())) << place.x() << ' ' << place.y();
        popover->close();
    }
}

TEST_F(FilterPopoverTest, KeepsItsTopLeftInAWindowThatIsTooSmall)
{
    window.resize(400, 200);
    anchor.setGeometry(280, 0, 120, 36);
    popover->openBelow(anchor);
    EXPECT_EQ(popover->pos(), window.mapToGlobal(QPoint(space::s, space::s)));
}

TEST_F(FilterPopoverTest, ClosesByEscapeAndKeepsItsChoice)
{
    popover->openBelow(anchor);
    chip(QStringLiteral("Mobility"))->click();
    QTest::keyClick(popover, Qt::Key_Escape);
    EXPECT_FALSE(popover->isVisible());
    EXPECT_EQ(popover->filter({}).stages, QList{Stage::Mobility});
}

TEST_F(FilterPopoverTest, PaintsASurfaceOfTheTheme)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        popover->setPalette(paletteFor(tokens));
        popover->openBelow(anchor);
        const QImage picture = pictureOfWidget(*popover);
        EXPECT_GT(traceOf(picture, tokens.surface).pixels, 20000) << tokens.dark;
        EXPECT_EQ(picture.pixelColor(0, 0).alpha(), 0); // round corners
        popover->close();
    }
}

RC_GTEST_PROP(FilterPopoverLaws, GivesBackAnyFilterThatWasSetAndTellsNobody, ())
{
    ExerciseFilter filter;
    filter.stages = partOf(enumValues<Stage>());
    filter.positions = partOf(enumValues<Position>());
    filter.atHand = partOf(enumValues<Equipment>());
    filter.difficulties = partOf(QList<int>{1, 2, 3, 4, 5});
    filter.deskFriendly = *rc::gen::arbitrary<bool>();
    QWidget window;
    FilterPopover popover(&window);
    QSignalSpy changed(&popover, &FilterPopover::changed);
    popover.setFilter(filter);
    RC_ASSERT(popover.filter({}) == filter);
    popover.setFilter({});
    RC_ASSERT(popover.filter(filter).isEmpty());
    RC_ASSERT(changed.isEmpty());
}

} // namespace midback::test
