#include "ui/safety/SafetyPage.h"

#include "tests/support/PageFixture.h"
#include "tests/support/SafetySamples.h"
#include "ui/safety/CheckForm.h"
#include "ui/safety/QuestionPanel.h"
#include "ui/safety/SafetyModel.h"
#include "ui/safety/StandingPanel.h"
#include "ui/shell/SafetyGate.h"
#include "ui/widgets/KeyChoice.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class SafetyPageTest : public testing::Test {
protected:
    void open(SafetyPage::Opening opening = SafetyPage::Opening::Questions,
              SafetyPage::Purpose purpose = SafetyPage::Purpose::Answers)
    {
        page = std::make_unique<SafetyPage>(at.context, gate, opening, purpose);
        page->resize(900, 640);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, modifiers);
    }
    void keys(Qt::Key one, int times)
    {
        for (int i = 0; i < times; ++i)
            key(one);
    }
    void answered(SafetyLevel level, int daysAgo = 0)
    {
        const Moment when = at.clock.momentAt(at.clock.nowUtc().addDays(-daysAgo));
        ASSERT_TRUE(at.data.screenings()
                        .save({at.ids.next<SafetyScreeningId>(), when, answersFor(level), {}})
                        .ok());
    }
    QList<SafetyScreening> stored() { return at.data.screenings().all().value(); }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    KeyChoice *choice(SafetyAnswer answer) const { return page->questions()->choice(answer); }
    bool anyChosen() const
    {
        return choice(SafetyAnswer::Yes)->isChecked() || choice(SafetyAnswer::No)->isChecked() ||
               choice(SafetyAnswer::NotSure)->isChecked();
    }

    PageFixture at;
    SafetyGate gate{at.context};
    std::unique_ptr<SafetyPage> page;
};

TEST_F(SafetyPageTest, TwelveKeysAreAllItTakes)
{
    open();
    EXPECT_TRUE(says(QStringLiteral("1 of 12")));
    for (int number = 1; number <= 12; ++number) {
        EXPECT_EQ(page->model().number(), number);
        EXPECT_FALSE(anyChosen()) << number;
        EXPECT_TRUE(says(page->model().text()));
        key(Qt::Key_N);
    }
    EXPECT_FALSE(page->showsQuestions());
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().answers, allNo());
    EXPECT_TRUE(says(QStringLiteral("Nothing here says you must be seen first")));
    QSignalSpy closed(page.get(), &SafetyPage::closed);
    key(Qt::Key_Return);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(SafetyPageTest, TheQuestionMarkIsNotSure)
{
    open();
    keys(Qt::Key_N, 4);
    key(Qt::Key_Question);
    keys(Qt::Key_N, 7);
    EXPECT_EQ(stored().first().answers,
              answersWith(SafetyQuestion::Fever, {SafetyAnswer::NotSure, {}}));
}

TEST_F(SafetyPageTest, ClicksAtOnePlaceAnswerThemAll)
{
    open();
    QWidget *no = choice(SafetyAnswer::No);
    const QPoint place = no->mapTo(page.get(), no->rect().center());
    for (int number = 1; number <= 12; ++number) {
        QApplication::processEvents(); // longer and shorter questions are laid out
        EXPECT_EQ(page->childAt(place), no) << number;
        QTest::mouseClick(no, Qt::LeftButton);
    }
    EXPECT_EQ(stored().first().answers, allNo());
}

TEST_F(SafetyPageTest, ADoubleClickAnswersOne)
{
    open();
    QTest::mouseClick(choice(SafetyAnswer::No), Qt::LeftButton);
    QTest::mouseDClick(choice(SafetyAnswer::No), Qt::LeftButton);
    EXPECT_LE(page->model().number(), 3);
    EXPECT_GE(page->model().number(), 2);
}

TEST_F(SafetyPageTest, AFollowUpStandsBelowItsQuestion)
{
    open();
    keys(Qt::Key_N, 9);
    key(Qt::Key_Y);
    EXPECT_TRUE(says(safetyQuestionText(SafetyQuestion::Age)));
    EXPECT_TRUE(says(safetyFollowUpText(SafetyQuestion::Age)));
    EXPECT_FALSE(anyChosen());
    EXPECT_TRUE(says(QStringLiteral("10 of 12")));
    key(Qt::Key_Y);
    EXPECT_FALSE(says(safetyQuestionText(SafetyQuestion::Age)));
    keys(Qt::Key_N, 2);
    EXPECT_TRUE(says(QStringLiteral("Midback is made for adults")));
}

TEST_F(SafetyPageTest, HelpIsShownAtOnceAndASlipPutRight)
{
    Profile profile;
    profile.id = at.ids.next<ProfileId>();
    profile.country = QStringLiteral("GB");
    ASSERT_TRUE(at.data.profiles().save(profile).ok());
    open();
    key(Qt::Key_N);
    key(Qt::Key_Y);
    EXPECT_FALSE(page->showsQuestions());
    EXPECT_TRUE(says(QStringLiteral("Get help now")));
    EXPECT_TRUE(says(QStringLiteral("999")));
    EXPECT_TRUE(says(QStringLiteral("both legs")));
    EXPECT_EQ(gate.status().reach, SafetyReach::Nothing);
    EXPECT_FALSE(page->standing()->checkForm()->isVisible());
    QTest::mouseClick(page->standing()->backButton(), Qt::LeftButton);
    EXPECT_TRUE(page->showsQuestions());
    EXPECT_TRUE(choice(SafetyAnswer::Yes)->isChecked());
    keys(Qt::Key_N, 11);
    EXPECT_EQ(gate.status().reach, SafetyReach::All);
}

TEST_F(SafetyPageTest, AKeyTooManyPressesNothingAtTheEnd)
{
    open();
    QSignalSpy closed(page.get(), &SafetyPage::closed);
    keys(Qt::Key_N, 14);
    key(Qt::Key_Space);
    EXPECT_FALSE(page->showsQuestions());
    EXPECT_TRUE(closed.isEmpty());
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(SafetyPageTest, BackByKeyAndButton)
{
    open();
    EXPECT_FALSE(page->questions()->backButton()->isEnabled());
    keys(Qt::Key_N, 3);
    key(Qt::Key_Backspace);
    EXPECT_EQ(page->model().number(), 3);
    EXPECT_TRUE(choice(SafetyAnswer::No)->isChecked());
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page->model().number(), 2);
    QTest::mouseClick(page->questions()->backButton(), Qt::LeftButton);
    EXPECT_EQ(page->model().number(), 1);
}

TEST_F(SafetyPageTest, EscapeLeavesWithoutATrace)
{
    open();
    QSignalSpy closed(page.get(), &SafetyPage::closed);
    keys(Qt::Key_N, 5);
    key(Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(SafetyPageTest, FocusLooksLikeNoAnswer)
{
    open();
    EXPECT_TRUE(page->questions()->hasFocus()) << "no answer has it at first";
    auto *yes = choice(SafetyAnswer::Yes);
    const QPoint inside(yes->width() / 2, 8);
    const QColor before = yes->grab().toImage().pixelColor(inside);
    yes->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(yes->grab().toImage().pixelColor(inside), before);
    yes->setChecked(true);
    EXPECT_NE(yes->grab().toImage().pixelColor(inside), before);
}

TEST_F(SafetyPageTest, ACheckOpensWhatIsClosed)
{
    answered(SafetyLevel::Urgent);
    open(SafetyPage::Opening::Standing);
    CheckForm *form = page->standing()->checkForm();
    ASSERT_TRUE(form->isVisible());
    EXPECT_FALSE(form->isOpen());
    QTest::mouseClick(form->openButton(), Qt::LeftButton);
    EXPECT_TRUE(form->isOpen());
    form->dateField()->setDate(QDate(2026, 3, 10));
    form->byField()->setFocus();
    QTest::keyClicks(form->byField(), QStringLiteral(" my GP "));
    QSignalSpy offered(page.get(), &SafetyPage::undoOffered);
    QSignalSpy closed(page.get(), &SafetyPage::closed);
    key(Qt::Key_Return);
    EXPECT_EQ(stored().last().checked, (SafetyCheck{QDate(2026, 3, 10), QStringLiteral("my GP")}));
    EXPECT_EQ(offered.size(), 1);
    EXPECT_TRUE(closed.isEmpty()) << "Enter was meant for the form";
    EXPECT_FALSE(form->isVisible());
    EXPECT_TRUE(says(QStringLiteral("You have been checked")));
    EXPECT_EQ(gate.status().reach, SafetyReach::All);
    at.undo.undo();
    EXPECT_TRUE(form->isVisible());
}

TEST_F(SafetyPageTest, OnlyDatesThatCountCanBeChosen)
{
    answered(SafetyLevel::Soon, 5);
    open(SafetyPage::Opening::Standing);
    QDateEdit *date = page->standing()->checkForm()->dateField();
    EXPECT_EQ(date->date(), at.clock.today());
    EXPECT_EQ(date->maximumDate(), at.clock.today());
    EXPECT_EQ(date->minimumDate(), at.clock.today().addDays(-35));
}

TEST_F(SafetyPageTest, ASessionGoesOnWhereTheAnswersAllowIt)
{
    open(SafetyPage::Opening::Questions, SafetyPage::Purpose::Session);
    QSignalSpy goneOn(page.get(), &SafetyPage::goneOn);
    QSignalSpy closed(page.get(), &SafetyPage::closed);
    keys(Qt::Key_N, 11);
    key(Qt::Key_Y); // soon
    EXPECT_TRUE(says(QStringLiteral("routine appointment")));
    EXPECT_EQ(page->standing()->goOnButton()->text(), QStringLiteral("Go on to your session"));
    key(Qt::Key_Return);
    EXPECT_EQ(goneOn.size(), 1);
    EXPECT_TRUE(closed.isEmpty());
}

TEST_F(SafetyPageTest, ASessionWaitsWhereTheyDoNot)
{
    open(SafetyPage::Opening::Questions, SafetyPage::Purpose::Session);
    QSignalSpy goneOn(page.get(), &SafetyPage::goneOn);
    QSignalSpy closed(page.get(), &SafetyPage::closed);
    keys(Qt::Key_N, 6);
    key(Qt::Key_Y);
    keys(Qt::Key_N, 5);
    EXPECT_TRUE(says(QStringLiteral("Speak to a doctor")));
    EXPECT_EQ(page->standing()->goOnButton()->text(), QStringLiteral("Close"));
    key(Qt::Key_Return);
    EXPECT_TRUE(goneOn.isEmpty());
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(SafetyPageTest, EverythingHasANameAndFitsInBothDirections)
{
    answered(SafetyLevel::Urgent);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const auto opening : {SafetyPage::Opening::Questions, SafetyPage::Opening::Standing}) {
            open(opening);
            page->setLayoutDirection(direction);
            QApplication::processEvents();
            for (const QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
                if (!one->isVisible())
                    continue;
                const QRect box(one->mapTo(page.get(), QPoint()), one->size());
                EXPECT_TRUE(page->rect().contains(box)) << one->text().toStdString();
                auto *spoken =
                    QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(one));
                EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty());
            }
        }
    }
}

} // namespace
