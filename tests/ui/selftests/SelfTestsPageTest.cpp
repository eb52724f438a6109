#include "ui/selftests/SelfTestsPage.h"

#include "core/symptoms/SafetyStatus.h"
#include "tests/support/PageFixture.h"
#include "tests/support/SelfTestSamples.h"
#include "ui/selftests/AmountField.h"
#include "ui/selftests/EntryPanel.h"
#include "ui/selftests/HistoryCard.h"
#include "ui/selftests/ResultDialog.h"
#include "ui/selftests/ResultForm.h"
#include "ui/selftests/SelfTestList.h"
#include "ui/selftests/SelfTestRow.h"
#include "ui/selftests/SelfTestScreen.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class SelfTestsPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1000, 760);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    void store(const SelfTestResult &result)
    {
        ASSERT_TRUE(parts.data.selfTests().save(result).ok());
    }
    QList<SelfTestResult> stored() { return parts.data.selfTests().all().value(); }
    bool onList() const { return page.currentWidget() == page.list(); }
    SelfTestScreen &screen() const { return *page.screen(); }
    bool shows(const QWidget *where, const QString &text) const
    {
        const QList<QLabel *> labels = where->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    QList<NoticeBanner *> banners() const { return screen().findChildren<NoticeBanner *>(); }
    void enterBreaths(int tenths) { screen().form()->run().setAmount(TestSide::Both, 0, tenths); }
    void save() { QTest::mouseClick(screen().saveButton(), Qt::LeftButton); }

    test::PageFixture parts;
    QTemporaryDir place;
    Preferences preferences{place.filePath(QStringLiteral("preferences.ini"))};
    SelfTestsPage page{parts.context, preferences};
};

TEST_F(SelfTestsPageTest, InvitesToTheFirstTest)
{
    ASSERT_TRUE(page.list()->invitation()->isVisible());
    QTest::mouseClick(page.list()->invitation()->button(), Qt::LeftButton);
    EXPECT_FALSE(onList());
    EXPECT_EQ(screen().test()->id, QStringLiteral("st-hilo"));
    store(test::plainResult("st-cobra", 0, {300}));
    page.showList();
    EXPECT_FALSE(page.list()->invitation()->isVisible());
}

TEST_F(SelfTestsPageTest, ALineTellsValueChangeAndWhenItIsDue)
{
    store(test::plainResult("st-breath-rate", 2, {140}));
    SelfTestRow *row = page.list()->row(QStringLiteral("st-breath-rate"));
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(shows(row, QStringLiteral("14 a minute")));
    EXPECT_TRUE(shows(row, QStringLiteral("Too few tests to tell")));
    EXPECT_TRUE(shows(row, QStringLiteral("Due now")));
    EXPECT_EQ(row->accessibleName(), QStringLiteral("Breaths in a minute"));
    EXPECT_EQ(row->accessibleDescription(),
              QStringLiteral("14 a minute. Too few tests to tell. Due now"));
    EXPECT_TRUE(
        shows(page.list()->row(QStringLiteral("st-side")), QStringLiteral("Not taken yet")));
}

TEST_F(SelfTestsPageTest, ALineOpensByMouseAndKeyboardAndEscLeadsBackToIt)
{
    QTest::mouseClick(page.list()->row(QStringLiteral("st-side")), Qt::LeftButton);
    EXPECT_EQ(screen().test()->id, QStringLiteral("st-side"));
    EXPECT_TRUE(screen().form()->isAncestorOf(QApplication::focusWidget())) << "ready to type";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(onList());
    SelfTestRow *row = page.list()->row(QStringLiteral("st-side"));
    EXPECT_TRUE(row->hasFocus());
    QTest::keyClick(row, Qt::Key_Space);
    EXPECT_FALSE(onList());
}

TEST_F(SelfTestsPageTest, TheScreenExplainsBeforeItAsks)
{
    page.openTest(QStringLiteral("st-rot-seated"));
    for (const QString &step : screen().test()->steps())
        EXPECT_TRUE(shows(&screen(), step)) << qPrintable(step);
    for (const QString &rule : protocolOf(*screen().test()))
        EXPECT_TRUE(shows(&screen(), rule)) << qPrintable(rule);
    EXPECT_TRUE(shows(&screen(), QStringLiteral("Healthy young adults turn about")));
    EXPECT_TRUE(
        shows(&screen(), QStringLiteral("A difference of less than 10 degrees may be chance")));
    page.openTest(QStringLiteral("st-rot-heel"));
    EXPECT_TRUE(shows(&screen(), QStringLiteral("compared with your own first one only")));
    page.openTest(QStringLiteral("st-unknown"));
    EXPECT_EQ(screen().test()->id, QStringLiteral("st-rot-heel"));
}

TEST_F(SelfTestsPageTest, AWholeTestByKeyboardAndItsUndo)
{
    QSignalSpy offered(&page, &SelfTestsPage::undoOffered);
    page.openTest(QStringLiteral("st-chest-exp"));
    for (const char *amount : {"4", "5", "6"}) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(amount));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    EXPECT_TRUE(screen().saveButton()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().tries, (QList<int>{40, 50, 60}));
    EXPECT_EQ(offered.count(), 1);
    EXPECT_TRUE(screen().outcome()->isVisible());
    EXPECT_TRUE(shows(screen().outcome(), QStringLiteral("5 cm")));
    EXPECT_TRUE(shows(screen().outcome(), QStringLiteral("Your first one")));
    parts.undo.undo();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_FALSE(screen().outcome()->isVisible()) << "what is gone is not noted";
    EXPECT_TRUE(screen().form()->isVisible());
}

TEST_F(SelfTestsPageTest, WhatCannotBeMeantIsNotSaved)
{
    page.openTest(QStringLiteral("st-breath-rate"));
    EXPECT_FALSE(screen().saveButton()->isEnabled()) << "there is nothing to save";
    enterBreaths(900);
    save();
    EXPECT_EQ(screen().form()->shownFault(), QStringLiteral("At most 80 a minute."));
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_EQ(parts.undo.count(), 0);
}

TEST_F(SelfTestsPageTest, TheFormKeepsTogetherBesideALongExplanation)
{
    page.openTest(QStringLiteral("st-rot-seated"));
    QTest::qWait(0);
    EXPECT_LE(screen().form()->height(), screen().form()->sizeHint().height());
}

TEST_F(SelfTestsPageTest, AFastBreathOffersTheQuestions)
{
    QSignalSpy asked(&page, &SelfTestsPage::safetyQuestionsRequested);
    page.openTest(QStringLiteral("st-breath-rate"));
    EXPECT_TRUE(banners().isEmpty());
    enterBreaths(260);
    save();
    ASSERT_EQ(banners().size(), 1);
    EXPECT_EQ(banners().first()->text(), testFlagText(TestFlag::FastBreathing));
    ASSERT_NE(banners().first()->button(), nullptr);
    QTest::mouseClick(banners().first()->button(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    page.showList();
    EXPECT_TRUE(shows(page.list()->row(QStringLiteral("st-breath-rate")),
                      testFlagText(TestFlag::FastBreathing)));
}

TEST_F(SelfTestsPageTest, OtherFlagsSayTheirSentenceAndNoMore)
{
    store(test::plainResult("st-wall-occiput", 0, {60, 60, 60}));
    page.openTest(QStringLiteral("st-wall-occiput"));
    ASSERT_EQ(banners().size(), 1);
    EXPECT_EQ(banners().first()->text(), testFlagText(TestFlag::HeadForward));
    EXPECT_EQ(banners().first()->button(), nullptr);
}

TEST_F(SelfTestsPageTest, TooSoonIsSaidAndNotForbidden)
{
    store(test::plainResult("st-breath-rate", 6, {140})); // 8 March
    page.openTest(QStringLiteral("st-breath-rate"));
    ASSERT_EQ(banners().size(), 1);
    EXPECT_TRUE(banners().first()->text().contains(QStringLiteral("15")));
    enterBreaths(150);
    save();
    EXPECT_EQ(stored().size(), 2);
    EXPECT_TRUE(banners().isEmpty()) << "not once it is done";
}

TEST_F(SelfTestsPageTest, WhatWasTypedWaitsWhileTheSameTestIsLeft)
{
    page.openTest(QStringLiteral("st-side"));
    screen().form()->run().setAmount(TestSide::Left, 0, 180);
    page.showList();
    page.openTest(QStringLiteral("st-side"));
    EXPECT_EQ(screen().form()->run().amount(TestSide::Left, 0), 180);
    page.openTest(QStringLiteral("st-cobra"));
    page.openTest(QStringLiteral("st-side"));
    EXPECT_FALSE(screen().form()->hasEntries());
}

TEST_F(SelfTestsPageTest, LeavingStopsATimer)
{
    page.openTest(QStringLiteral("st-cobra"));
    screen().form()->run().startTimer();
    parts.clock.advance(20s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(screen().form()->run().timer().isActive());
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(SelfTestsPageTest, NamesOfActivitiesAreKeptFromLastTime)
{
    store(test::ratingsResult(0, {{"Rowing", 3}}));
    page.openTest(QStringLiteral("st-psfs"));
    EXPECT_EQ(screen().form()->run().activity(0).name, QStringLiteral("Rowing"));
    EXPECT_FALSE(screen().form()->run().activity(0).rating.has_value());
}

TEST_F(SelfTestsPageTest, AResultIsEditedAndDeletedWithUndo)
{
    const SelfTestResult first = test::plainResult("st-cobra", 0, {300});
    store(first);
    page.openTest(QStringLiteral("st-cobra"));
    const std::unique_ptr<ResultDialog> dialog(screen().createEditDialog(first));
    dialog->open();
    dialog->form()->run().setAmount(TestSide::Both, 0, 350);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    EXPECT_EQ(stored().first().tries, QList<int>{350});
    QTest::keyClick(screen().history()->table(), Qt::Key_Delete);
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_FALSE(screen().history()->isVisible());
    parts.undo.undo();
    EXPECT_TRUE(screen().history()->isVisible());
    parts.undo.undo();
    EXPECT_EQ(stored(), QList{first});
    EXPECT_TRUE(parts.prompt.questions.isEmpty());
}

TEST_F(SelfTestsPageTest, TheBreathPauseIsOffUntilWanted)
{
    EXPECT_EQ(page.list()->row(QStringLiteral("st-bolt")), nullptr);
    page.list()->optionalSwitch()->click();
    EXPECT_NE(page.list()->row(QStringLiteral("st-bolt")), nullptr);
    EXPECT_TRUE(preferences.optionalSelfTests());
    const SelfTestsPage another(parts.context, preferences);
    EXPECT_TRUE(another.model().showsOptional()) << "it is remembered";
}

TEST_F(SelfTestsPageTest, ARefusingStoreIsToldInOneSentence)
{
    page.openTest(QStringLiteral("st-breath-rate"));
    parts.data.selfTests().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    enterBreaths(140);
    save();
    EXPECT_EQ(parts.prompt.notices, QStringList{QStringLiteral("The disk is full.")});
    EXPECT_FALSE(screen().outcome()->isVisible());
    EXPECT_EQ(screen().form()->run().amount(TestSide::Both, 0), 140) << "nothing typed is lost";
}

TEST_F(SelfTestsPageTest, ReadsAgainWhenItIsShownOnAnotherDay)
{
    store(test::plainResult("st-breath-rate", 5, {140})); // 7 March, due on the 14th
    EXPECT_FALSE(shows(page.list(), QStringLiteral("Due now")));
    page.hide();
    parts.clock.advance(24h * 4);
    page.show();
    EXPECT_TRUE(shows(page.list(), QStringLiteral("Due now")));
}

TEST_F(SelfTestsPageTest, AnotherCanBeEnteredAtOnce)
{
    page.openTest(QStringLiteral("st-breath-rate"));
    enterBreaths(140);
    save();
    const QList<QPushButton *> buttons = screen().outcome()->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    ASSERT_NE(screen().form(), nullptr);
    EXPECT_FALSE(screen().form()->hasEntries());
    enterBreaths(150);
    save();
    EXPECT_EQ(stored().size(), 2);
    QTest::mouseClick(screen().outcome()->findChildren<QPushButton *>().first(), Qt::LeftButton);
    EXPECT_TRUE(onList());
}

TEST_F(SelfTestsPageTest, WaitsWhereSessionsWaitAndStillShowsWhatWas)
{
    store(test::plainResult("st-breath-rate", 0, {140}));
    SafetyStatus urgent;
    urgent.level = SafetyLevel::Urgent;
    urgent.answeredOn = parts.clock.today();
    urgent.canBeChecked = true;
    page.setSafety(urgent, QStringLiteral("GB"));
    EXPECT_TRUE(shows(page.list(), QStringLiteral("self-tests wait")));
    page.openTest(QStringLiteral("st-breath-rate"));
    EXPECT_FALSE(screen().saveButton()->isVisible());
    EXPECT_FALSE(screen().form()->isVisible());
    EXPECT_TRUE(screen().history()->isVisible());
    EXPECT_TRUE(shows(&screen(), QStringLiteral("self-tests wait")));

    urgent.reach = SafetyReach::All;
    page.setSafety(urgent, QStringLiteral("GB"));
    EXPECT_TRUE(screen().saveButton()->isVisible());
    EXPECT_FALSE(shows(&screen(), QStringLiteral("self-tests wait")));
}

TEST_F(SelfTestsPageTest, TheQuestionsComeBeforeTheFirstTest)
{
    store(test::plainResult("st-breath-rate", 0, {140}));
    SafetyStatus never;
    never.askAgain = {AskReason::Install};
    page.setSafety(never, {});
    EXPECT_TRUE(shows(page.list(), QStringLiteral("twelve short questions")));
    page.openTest(QStringLiteral("st-breath-rate"));
    EXPECT_FALSE(screen().form()->isVisible());
    EXPECT_TRUE(screen().history()->isVisible()) << "what was is still read";
    EXPECT_TRUE(shows(&screen(), screen().test()->steps().first()));
    QSignalSpy asked(&page, &SelfTestsPage::safetyQuestionsRequested);
    QTest::mouseClick(banners().first()->button(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);

    SafetyStatus clear;
    clear.reach = SafetyReach::All;
    clear.answeredOn = parts.clock.today();
    page.setSafety(clear, {});
    EXPECT_TRUE(screen().form()->isVisible());
}

} // namespace
