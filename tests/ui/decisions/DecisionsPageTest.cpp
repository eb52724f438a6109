#include "ui/decisions/DecisionsPage.h"

#include "core/coach/CoachReading.h"
#include "tests/ui/decisions/CoachPageFixture.h"
#include "ui/decisions/CriterionRow.h"
#include "ui/decisions/DecisionBrowser.h"
#include "ui/decisions/DecisionDetail.h"
#include "ui/decisions/DecisionListModel.h"
#include "ui/decisions/OpenStageDialog.h"
#include "ui/decisions/StagesView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HeadedList.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace midback;
using namespace midback::test;

namespace {

class DecisionsPageTest : public CoachPageFixture {
protected:
    DecisionBrowser &browser() { return *page->browser(); }
    const DecisionStory &story() { return browser().detail()->story(); }
    OpenStageDialog *dialog() { return page->findChild<OpenStageDialog *>(); }
    void pressSegment(SegmentedControl *control, int number)
    {
        QTest::mouseClick(control->findChildren<QPushButton *>().at(number), Qt::LeftButton);
    }
    Stage stage() { return reading()->report.stage.stage; }
};

TEST_F(DecisionsPageTest, SaysThatThereIsNothingYet)
{
    open();
    EXPECT_TRUE(page->stages()->isVisible());
    EXPECT_TRUE(page->stages()->goOnButton()->isVisible());
    pressSegment(page->partControl(), 1);
    EXPECT_FALSE(browser().isVisible());
    QList<EmptyState *> shown;
    for (EmptyState *state : page->findChildren<EmptyState *>()) {
        if (state->isVisible())
            shown << state;
    }
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(DecisionsPageTest, ShowsTheCriteriaOfTheNextStage)
{
    builder.session(0, breath0);
    save();
    open();
    EXPECT_EQ(page->findChildren<CriterionRow *>().size(), reading()->report.stage.criteria.size());
    EXPECT_FALSE(reading()->report.stage.criteria.isEmpty());
}

TEST_F(DecisionsPageTest, GoingOnAsksForANoteAndCanBeUndone)
{
    builder.session(0, breath0);
    save();
    open();
    QSignalSpy offered(page.get(), &DecisionsPage::undoOffered);
    QTest::mouseClick(page->stages()->goOnButton(), Qt::LeftButton);
    ASSERT_NE(dialog(), nullptr);
    QTest::keyClicks(dialog()->noteField(), QStringLiteral("It feels easy."));
    QTest::mouseClick(dialog()->confirmButton(), Qt::LeftButton);
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events().first().stage, Stage::Mobility);
    EXPECT_EQ(events().first().note, QStringLiteral("It feels easy."));
    EXPECT_EQ(stage(), Stage::Mobility);
    EXPECT_EQ(offered.size(), 1);
    parts.undo.undo();
    EXPECT_TRUE(events().isEmpty());
    EXPECT_EQ(stage(), Stage::Breathing);
}

TEST_F(DecisionsPageTest, CancellingGoesNowhere)
{
    builder.session(0, breath0);
    save();
    open();
    QTest::mouseClick(page->stages()->goOnButton(), Qt::LeftButton);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_TRUE(events().isEmpty());
}

TEST_F(DecisionsPageTest, AnOverrideCanBeTakenBackLater)
{
    builder.session(0, breath0);
    builder.openStage(1, Stage::Mobility);
    save();
    open();
    auto *link = page->findChild<LinkButton *>();
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_TRUE(events().isEmpty());
    EXPECT_EQ(stage(), Stage::Breathing);
    parts.undo.undo();
    EXPECT_EQ(stage(), Stage::Mobility);
}

TEST_F(DecisionsPageTest, TheLastStageHasNowhereToGoOn)
{
    builder.session(0, breath0);
    builder.openStage(1, Stage::Strength);
    save();
    open();
    EXPECT_FALSE(page->stages()->goOnButton()->isVisible());
}

TEST_F(DecisionsPageTest, TheNewestChangeIsShownAndTheListGoesOnByKeyboard)
{
    threeCleanSessions();
    builder.session(8, {bad(builder.done(turn1))});
    save();
    open();
    page->showDecisions();
    EXPECT_TRUE(browser().isVisible());
    EXPECT_EQ(story().what, QStringLiteral("Smaller dose"));
    pressSegment(browser().shownControl(), 1);
    browser().list()->setFocus();
    QTest::keyClick(browser().list(), Qt::Key_End);
    EXPECT_EQ(story().what, QStringLiteral("No change"));
    EXPECT_EQ(story().day, QLocale().toString(QDate(2026, 1, 5), u"dddd, d MMMM"));
    pressSegment(browser().shownControl(), 0); // which leaves it out
    EXPECT_EQ(story().what, QStringLiteral("Smaller dose"));
    QTest::keyClick(browser().list(), Qt::Key_Down);
    EXPECT_EQ(story().what, QStringLiteral("Larger dose"));
    pressSegment(browser().shownControl(), 1);
    EXPECT_EQ(story().what, QStringLiteral("Larger dose")) << "the choice stays";
}

TEST_F(DecisionsPageTest, KeepAsItWasIsOneClickAndAnEvent)
{
    builder.session(0, {bad(builder.done(turn1))});
    save();
    open();
    page->showDecisions();
    QSignalSpy offered(page.get(), &DecisionsPage::undoOffered);
    ASSERT_TRUE(browser().detail()->keepButton()->isVisible());
    QTest::mouseClick(browser().detail()->keepButton(), Qt::LeftButton);
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events().first().kind, CoachEventKind::KeepAsItWas);
    EXPECT_EQ(events().first().line, turn);
    EXPECT_EQ(reading()->report.line(turn)->state.level, 2);
    EXPECT_TRUE(story().overridden);
    EXPECT_TRUE(browser().detail()->findChild<NoticeBanner *>()->isVisible());
    EXPECT_FALSE(browser().detail()->keepButton()->isVisible());
    EXPECT_EQ(offered.size(), 1);
    parts.undo.undo();
    EXPECT_FALSE(story().overridden);
    EXPECT_TRUE(browser().detail()->keepButton()->isVisible());
}

TEST_F(DecisionsPageTest, TheLinesToChooseFromAreThoseThatWereDone)
{
    builder.session(0, {builder.done(turn1), bad(builder.done(breath0))});
    save();
    open();
    page->showDecisions();
    QComboBox *lines = browser().lineField();
    ASSERT_EQ(lines->count(), 3);
    EXPECT_TRUE(lines->itemData(0).toString().isEmpty());
    const int turnIndex = lines->findData(turn);
    lines->setCurrentIndex(turnIndex);
    Q_EMIT lines->activated(turnIndex);
    EXPECT_FALSE(browser().list()->isVisible()) << "this line has no change";
    pressSegment(browser().shownControl(), 1);
    EXPECT_TRUE(browser().list()->isVisible());
    EXPECT_EQ(story().what, QStringLiteral("No change"));
}

TEST_F(DecisionsPageTest, ReadsNothingBeforeItIsShown)
{
    parts.data.sessions().failReadsWith(Error{ErrorCode::Io, QStringLiteral("The disk is gone.")});
    page = std::make_unique<DecisionsPage>(parts.context);
    EXPECT_TRUE(parts.prompt.notices.isEmpty());
    page->show();
    EXPECT_EQ(parts.prompt.notices, QStringList{QStringLiteral("The disk is gone.")});
}

TEST_F(DecisionsPageTest, ComingBackFindsItAsItWasLeft)
{
    threeCleanSessions();
    save();
    open();
    page->showDecisions();
    pressSegment(browser().shownControl(), 1);
    QTest::keyClick(browser().list(), Qt::Key_End);
    const DecisionStory left = story();
    page->hide();
    page->show();
    EXPECT_EQ(story(), left);
    parts.clock.setUtc(parts.clock.nowUtc().addDays(30)); // two rules about gaps later
    page->hide();
    page->show();
    EXPECT_EQ(story().what, left.what);
    EXPECT_GT(browser().model()->rowCount(), 6);
}

TEST_F(DecisionsPageTest, TheListBeginsWithALowLineForItsDay)
{
    builder.session(0, {bad(builder.done(turn1))});
    save();
    open();
    page->showDecisions();
    QCoreApplication::processEvents();
    HeadedList *list = browser().list();
    const auto height = [&](int row) {
        return list->visualRect(list->model()->index(row, 0)).height();
    };
    ASSERT_GT(list->model()->rowCount(), 1);
    EXPECT_LT(height(0), height(1) - 10);
}

TEST_F(DecisionsPageTest, BothCardsEndTogetherHoweverLowThePage)
{
    builder.session(0, {bad(builder.done(turn1))});
    save();
    open();
    page->showDecisions();
    page->resize(640, 300);
    QCoreApplication::processEvents();
    const auto cardOf = [](QWidget *widget) {
        while (widget && !dynamic_cast<Card *>(widget))
            widget = widget->parentWidget();
        return widget;
    };
    const QWidget *list = cardOf(browser().list());
    const QWidget *detail = cardOf(browser().detail());
    ASSERT_TRUE(list && detail);
    EXPECT_EQ(detail->y(), list->y());
    EXPECT_EQ(detail->height(), list->height());
}

TEST_F(DecisionsPageTest, EverythingScrollsByKeyboard)
{
    builder.session(0, {bad(builder.done(turn1))});
    save();
    open();
    page->resize(640, 300);
    QCoreApplication::processEvents();
    QScrollBar *bar = page->stages()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    QTest::keyClick(page.get(), Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
    QTest::keyClick(page.get(), Qt::Key_PageUp);
    EXPECT_EQ(bar->value(), 0);
    page->showDecisions();
    QCoreApplication::processEvents();
    browser().detail()->setFocus(Qt::TabFocusReason);
    auto *area = qobject_cast<QScrollArea *>(browser().detail()->parentWidget()->parentWidget());
    ASSERT_NE(area, nullptr);
    QTest::keyClick(browser().detail(), Qt::Key_PageDown);
    EXPECT_GT(area->verticalScrollBar()->value(), 0);
}

TEST_F(DecisionsPageTest, ARefusingStoreIsToldAndNothingIsClaimed)
{
    builder.session(0, {bad(builder.done(turn1))});
    save();
    open();
    page->showDecisions();
    QSignalSpy offered(page.get(), &DecisionsPage::undoOffered);
    parts.data.coachEvents().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    QTest::mouseClick(browser().detail()->keepButton(), Qt::LeftButton);
    EXPECT_EQ(parts.prompt.notices.value(0), QStringLiteral("The disk is full."));
    EXPECT_TRUE(offered.isEmpty());
}

} // namespace
