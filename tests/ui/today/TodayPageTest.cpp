#include "ui/today/TodayPage.h"

#include "tests/ui/progress/HistoryFixture.h"
#include "ui/charts/PainSparkline.h"
#include "ui/today/HeroCard.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PainScale.h"
#include "ui/widgets/WeekStrip.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class TodayPageTest : public test::HistoryFixture {
protected:
    void open()
    {
        page = std::make_unique<TodayPage>(context);
        page->resize(1072, 800);
        page->show();
        QApplication::processEvents();
    }
    QList<SymptomEntry> scores() { return history.data.symptoms().all().value(); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<TodayPage> page;
};

TEST_F(TodayPageTest, ADigitKeyLogsAndOffersUndo)
{
    open();
    QSignalSpy offered(page.get(), &TodayPage::undoOffered);
    QTest::keyClick(page.get(), Qt::Key_4);
    ASSERT_EQ(scores().size(), 1);
    EXPECT_EQ(scores().first().pain, 4);
    EXPECT_EQ(page->painScale()->value(), 4);
    EXPECT_EQ(offered.size(), 1);
    EXPECT_TRUE(says(QStringLiteral("Last logged today: 4")));
    undo.undo();
    EXPECT_TRUE(scores().isEmpty());
    EXPECT_FALSE(page->painScale()->value().has_value());
}

TEST_F(TodayPageTest, KeysWithModifiersAreLeftAlone)
{
    open();
    QTest::keyClick(page.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(scores().isEmpty());
}

TEST_F(TodayPageTest, OneButtonStartsTodaysRoutine)
{
    const Routine loosen =
        history.addRoutine(QStringLiteral("Loosen & rotate"), {QStringLiteral("open-book")});
    const Routine other =
        history.addRoutine(QStringLiteral("Other"), {QStringLiteral("cat-cow-quadruped")});
    history.addPlan(day(10), loosen.id);
    open();
    QSignalSpy start(page.get(), &TodayPage::startRequested);
    EXPECT_TRUE(says(QStringLiteral("Loosen & rotate")));
    QTest::mouseClick(page->hero()->primaryButton(), Qt::LeftButton);
    ASSERT_EQ(start.size(), 1);
    EXPECT_EQ(start.first().first().value<RoutineId>(), loosen.id);
    page->hero()->otherButton()->menu()->actions().last()->trigger();
    EXPECT_EQ(start.last().first().value<RoutineId>(), other.id);
}

TEST_F(TodayPageTest, AfterTheSessionItShowsWhatWasDone)
{
    const Routine loosen =
        history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    history.addPlan(day(10), loosen.id);
    open();
    EXPECT_EQ(page->weekStrip()->days().at(4).state, DayState::Planned);
    history.addSession(day(0), loosen);
    EXPECT_TRUE(says(QStringLiteral("Loosen: 1 exercise, 12 min active.")));
    EXPECT_FALSE(page->hero()->primaryButton()->isVisible());
    EXPECT_EQ(page->weekStrip()->days().at(4).state, DayState::Done);
    EXPECT_TRUE(page->weekStrip()->days().at(4).today);
}

TEST_F(TodayPageTest, WithoutARoutineItLeadsToBuildingOne)
{
    open();
    QSignalSpy build(page.get(), &TodayPage::buildRequested);
    QTest::mouseClick(page->hero()->primaryButton(), Qt::LeftButton);
    EXPECT_EQ(build.size(), 1);
    EXPECT_FALSE(page->sparkline()->isVisible());
}

TEST_F(TodayPageTest, TheSixWeeksComeAfterTheFirstPicture)
{
    history.addDays(42);
    TodayPage early(context);
    early.resize(1072, 800);
    EXPECT_TRUE(early.sparkline()->data().dots.isEmpty());
    open();
    (void)page->grab();
    QApplication::processEvents();
    EXPECT_TRUE(page->sparkline()->isVisibleTo(page.get()));
    EXPECT_GT(page->sparkline()->data().dots.size(), 20);
    EXPECT_EQ(page->sparkline()->data().dayCount(), 42);
}

TEST_F(TodayPageTest, TellsOfAnInterruptedSession)
{
    const Routine loosen =
        history.addRoutine(QStringLiteral("Loosen"), {QStringLiteral("open-book")});
    const SessionRecord session = history.addSession(day(1), loosen);
    open();
    EXPECT_FALSE(page->banner()->isVisible());
    page->showInterrupted(session);
    EXPECT_TRUE(page->banner()->isVisible());
    EXPECT_TRUE(page->banner()->text().contains(QStringLiteral("What you did is saved")));
}

TEST_F(TodayPageTest, ComingBackTheNextDayShowsThatDay)
{
    open();
    EXPECT_TRUE(says(QStringLiteral("14")));
    page->hide();
    history.clock.advance(24h);
    page->show();
    QEvent activated(QEvent::ActivationChange);
    page->activateWindow();
    QApplication::processEvents();
    QApplication::sendEvent(page.get(), &activated);
    EXPECT_TRUE(says(QStringLiteral("15")));
}

TEST_F(TodayPageTest, GreetsByName)
{
    Profile profile;
    profile.id = history.ids.next<ProfileId>();
    profile.name = QStringLiteral(" Noor ");
    ASSERT_TRUE(history.data.profiles().save(profile).ok());
    open();
    EXPECT_TRUE(says(QStringLiteral("Good morning, Noor")));
    profile.name.clear();
    ASSERT_TRUE(history.data.profiles().save(profile).ok());
    EXPECT_FALSE(says(QStringLiteral("Noor"))) << "at once, the page is in sight";
}

TEST_F(TodayPageTest, ARefusedScoreIsToldAndNotShown)
{
    open();
    QSignalSpy offered(page.get(), &TodayPage::undoOffered);
    history.data.symptoms().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    QTest::keyClick(page.get(), Qt::Key_4);
    EXPECT_EQ(prompt.notices, QStringList{QStringLiteral("The disk is full.")});
    EXPECT_EQ(offered.count(), 0);
    EXPECT_FALSE(page->painScale()->value().has_value()) << "nothing was logged";
}

TEST_F(TodayPageTest, AScoreAfterMidnightBelongsToTheNewDay)
{
    history.addPain(day(0), 7, QTime(20, 0));
    history.clock.setUtc(QDateTime(QDate(2025, 2, 14), QTime(23, 59), Qt::UTC));
    open();
    EXPECT_EQ(page->painScale()->value(), 7);
    history.clock.advance(2min);
    QTest::keyClick(page.get(), Qt::Key_2);
    EXPECT_EQ(scores().last().at.date, QDate(2025, 2, 15));
    EXPECT_TRUE(says(QStringLiteral("15 ") + QLocale().monthName(2)));
    EXPECT_TRUE(says(QStringLiteral("Good evening")));
    EXPECT_TRUE(says(QStringLiteral("Last logged today: 2 at 00:01")));
    EXPECT_TRUE(page->weekStrip()->days().at(5).today);
}

TEST_F(TodayPageTest, OneThenZeroIsTen)
{
    open();
    QTest::keyClick(page.get(), Qt::Key_1);
    QTest::keyClick(page.get(), Qt::Key_0, Qt::KeypadModifier);
    ASSERT_EQ(scores().size(), 1);
    EXPECT_EQ(scores().first().pain, 10);
    undo.undo();
    EXPECT_TRUE(scores().isEmpty());
}

TEST_F(TodayPageTest, AHiddenPageReadsWhenItIsShown)
{
    open();
    page->hide();
    history.addPain(day(0), 6);
    EXPECT_FALSE(page->painScale()->value().has_value()) << "nothing runs unseen";
    page->show();
    EXPECT_EQ(page->painScale()->value(), 6);
}

TEST_F(TodayPageTest, PainAndWeekStandSideBySideWhereThereIsRoom)
{
    open();
    const auto below = [this] {
        QApplication::processEvents();
        return page->weekStrip()->mapTo(page.get(), QPoint()).y() >
               page->painScale()->mapTo(page.get(), QPoint()).y() + page->painScale()->height();
    };
    EXPECT_FALSE(below());
    page->resize(692, 640);
    EXPECT_TRUE(below());
    page->resize(1072, 800);
    EXPECT_FALSE(below());
}

TEST_F(TodayPageTest, TheDrawingSaysItsSentence)
{
    history.addDays(42);
    open();
    (void)page->grab();
    QApplication::processEvents();
    const QString sentence = page->sparkline()->accessibleDescription();
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("Typical pain over 7 days: ")))
        << sentence.toStdString();
    EXPECT_TRUE(says(sentence)) << "the same words for everybody";
}

} // namespace
