#include "ui/safety/StandingPanel.h"

#include "core/symptoms/SafetyAdvice.h"
#include "tests/support/SafetySamples.h"
#include "ui/safety/CheckForm.h"
#include "ui/theme/ButtonKind.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

const QDate standingDay(2026, 3, 11);

class StandingPanelTest : public testing::Test {
protected:
    SafetyScreening screening(SafetyLevel level)
    {
        const QDateTime utc(standingDay, QTime(9, 0), Qt::UTC);
        return {SafetyScreeningId::fromString(u"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b"),
                {utc, 0, standingDay},
                answersFor(level),
                {}};
    }
    void show(const QList<SafetyScreening> &screenings, const SafetyHistory &history = {},
              const QString &country = QStringLiteral("GB"))
    {
        status = safetyStatus(screenings, standingDay, history);
        panel.setStanding({status, country, standingDay});
        panel.resize(900, 640);
        panel.show();
        QApplication::processEvents();
    }
    QString words() const
    {
        QStringList lines;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(QLatin1Char('\n'));
    }
    bool says(const QString &text) const { return words().contains(text); }

    SafetyStatus status;
    StandingPanel panel;
};

TEST_F(StandingPanelTest, OneButtonIsTheOneThatMatters)
{
    panel.setGoOn(QStringLiteral("Close"));
    show({screening(SafetyLevel::Soon)});
    const auto filled = [this] {
        QStringList texts;
        for (const QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (button->isVisible() && buttonKind(button) == ButtonKind::Primary)
                texts.append(button->text());
        }
        return texts;
    };
    EXPECT_EQ(filled(), QStringList{QStringLiteral("Close")});
    panel.checkForm()->openButton()->click();
    EXPECT_EQ(filled(), QStringList{QStringLiteral("I have been checked")});
    show({screening(SafetyLevel::Soon)});
    EXPECT_EQ(filled(), QStringList{QStringLiteral("Close")});
}

TEST_F(StandingPanelTest, EachLevelSaysWhatItAsksFor)
{
    for (const auto level : {SafetyLevel::Soon, SafetyLevel::Urgent, SafetyLevel::Emergency}) {
        show({screening(level)});
        EXPECT_TRUE(says(safetyLevelText(level)));
        EXPECT_TRUE(says(safetyAdviceText(level, QStringLiteral("GB"))));
        EXPECT_TRUE(says(safetyReasonText(status.because)));
        EXPECT_EQ(panel.checkForm()->isVisible(), level != SafetyLevel::Emergency);
    }
}

TEST_F(StandingPanelTest, ClearSaysItOnceAndPromisesNothing)
{
    show({screening(SafetyLevel::Clear)});
    EXPECT_EQ(words().count(QStringLiteral("must be seen first")), 1);
    EXPECT_FALSE(words().contains(QStringLiteral("safe"), Qt::CaseInsensitive));
    EXPECT_FALSE(panel.checkForm()->isVisible());
}

TEST_F(StandingPanelTest, TheNumberIsLargeInAnEmergencyOnly)
{
    const auto biggest = [this] {
        int size = 0;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                size = std::max(size, label->fontInfo().pixelSize());
        }
        return size;
    };
    show({screening(SafetyLevel::Emergency)});
    EXPECT_GE(biggest(), 64);
    show({screening(SafetyLevel::Emergency)}, {}, {});
    EXPECT_TRUE(says(QStringLiteral("112 / 999 / 911")));
    EXPECT_EQ(words().count(QStringLiteral("112 / 999 / 911")), 1) << "the large ones stand apart";
    EXPECT_TRUE(says(QStringLiteral("112\u00A0·\u00A0999\u00A0·\u00A0911")));
    show({screening(SafetyLevel::Urgent)});
    EXPECT_LT(biggest(), 64);
}

TEST_F(StandingPanelTest, AnAlarmAsksForTheQuestionsAgain)
{
    SafetyHistory history;
    const QDateTime later(standingDay, QTime(10, 0), Qt::UTC);
    history.events = {{SafetyEvent::Kind::Alarm, {later, 0, standingDay}}};
    show({screening(SafetyLevel::Clear)}, history);
    EXPECT_TRUE(says(QStringLiteral("answer the questions again")));
    EXPECT_TRUE(says(QStringLiteral("999")));
    EXPECT_FALSE(says(QStringLiteral("must be seen first")));
}

TEST_F(StandingPanelTest, BeforeTheFirstAnswersItSaysSo)
{
    show({});
    EXPECT_TRUE(says(QStringLiteral("Twelve short questions")));
    EXPECT_FALSE(says(QStringLiteral("Answered on")));
}

TEST_F(StandingPanelTest, ButtonsAreThereWhenTheyLeadSomewhere)
{
    show({screening(SafetyLevel::Soon)});
    EXPECT_FALSE(panel.goOnButton()->isVisible());
    EXPECT_FALSE(panel.backButton()->isVisible());
    QSignalSpy again(&panel, &StandingPanel::againRequested);
    QTest::mouseClick(panel.againButton(), Qt::LeftButton);
    EXPECT_EQ(again.size(), 1);
    panel.setGoOn(QStringLiteral("Close"));
    panel.setCanGoBack(true);
    EXPECT_TRUE(panel.goOnButton()->isVisible());
    EXPECT_TRUE(panel.backButton()->isVisible());
}

TEST_F(StandingPanelTest, AnAgeHasAPageOfItsOwn)
{
    SafetyScreening young = screening(SafetyLevel::Clear);
    young.answers = answersWith(SafetyQuestion::Age, {SafetyAnswer::Yes, SafetyAnswer::Yes});
    show({young});
    EXPECT_TRUE(says(QStringLiteral("Midback is made for adults")));
    EXPECT_TRUE(says(QStringLiteral("exercises that fit your age")));
    EXPECT_FALSE(says(QStringLiteral("looked at soon")));
    EXPECT_FALSE(says(QStringLiteral("mobility")));
    EXPECT_FALSE(panel.checkForm()->isVisible());
    young.answers[SafetyQuestion::NeverSeen] = {SafetyAnswer::Yes, {}};
    show({young});
    EXPECT_TRUE(says(QStringLiteral("looked at soon")));
    EXPECT_TRUE(says(QStringLiteral("Midback is made for adults"))) << "beside it";
    EXPECT_TRUE(panel.checkForm()->isVisible());
}

} // namespace
