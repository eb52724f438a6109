#include "ui/settings/HealthCard.h"

#include "core/symptoms/ConditionFilter.h"
#include "tests/support/PageFixture.h"
#include "tests/support/SafetySamples.h"
#include "tests/support/ShippedCatalog.h"
#include "ui/settings/ConditionPicker.h"
#include "ui/settings/SettingsModel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

class HealthCardTest : public testing::Test {
protected:
    void SetUp() override
    {
        card.resize(700, 900);
        card.show();
        card.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&card));
    }
    Profile profile()
    {
        const auto all = at.data.profiles().all().value();
        return all.isEmpty() ? Profile() : all.first();
    }
    bool says(const QString &words) const
    {
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QPushButton *chip(HealthCondition condition) const
    {
        for (QPushButton *one : card.findChildren<QPushButton *>()) {
            if (one->text() == healthConditionText(condition))
                return one;
        }
        return nullptr;
    }
    void typeYear(const char *text)
    {
        QLineEdit *field = card.birthYearField();
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, QLatin1String(text));
        card.deskWorkField()->setFocus();
    }

    PageFixture at{shippedCatalog()};
    SettingsModel model{at.context};
    HealthCard card{model, at.catalog, at.clock};
};

TEST_F(HealthCardTest, LookingStoresNothing)
{
    EXPECT_TRUE(at.data.profiles().all()->isEmpty());
    EXPECT_TRUE(says(QStringLiteral("112 / 999 / 911")));
    EXPECT_TRUE(says(QStringLiteral("Not answered yet")));
    EXPECT_EQ(card.questionsButton()->text(), QStringLiteral("Answer the safety questions"));
}

TEST_F(HealthCardTest, TheCountryBringsItsNumbers)
{
    QComboBox *field = card.countryField();
    const int japan = field->findData(QStringLiteral("JP"));
    ASSERT_GT(japan, 0);
    field->setFocus();
    field->setCurrentIndex(japan);
    Q_EMIT field->activated(japan);
    EXPECT_EQ(profile().country, QStringLiteral("JP"));
    EXPECT_TRUE(says(QStringLiteral("119")));
    const int britain = field->findData(QStringLiteral("GB"));
    field->setCurrentIndex(britain);
    Q_EMIT field->activated(britain);
    EXPECT_TRUE(says(QStringLiteral("999")));
    EXPECT_TRUE(says(QStringLiteral("111")));
    at.undo.undo();
    EXPECT_EQ(field->currentData().toString(), QStringLiteral("JP"));
    at.undo.undo();
    EXPECT_EQ(field->currentIndex(), 0);
    EXPECT_TRUE(at.data.profiles().all()->isEmpty());
}

TEST_F(HealthCardTest, AYearOfBirthIsAYearOrNothing)
{
    typeYear("1971");
    EXPECT_EQ(profile().birthYear, 1971);
    typeYear("19");
    EXPECT_FALSE(profile().birthYear.has_value()) << "an unfinished year is none";
    at.undo.undo();
    EXPECT_EQ(card.birthYearField()->text(), QStringLiteral("1971"));
    typeYear("");
    EXPECT_FALSE(profile().birthYear.has_value());
    typeYear("2999");
    EXPECT_FALSE(profile().birthYear.has_value()) << "the future is not taken";
}

TEST_F(HealthCardTest, DeskWorkByKeyboard)
{
    card.deskWorkField()->setFocus();
    QTest::keyClick(card.deskWorkField(), Qt::Key_Space);
    EXPECT_TRUE(profile().deskWork);
    at.undo.undo();
    EXPECT_FALSE(card.deskWorkField()->isChecked());
}

TEST_F(HealthCardTest, EachConditionCanBeTickedAndSaysWhatItChanges)
{
    for (const HealthCondition condition : enumValues<HealthCondition>()) {
        ASSERT_NE(chip(condition), nullptr) << qPrintable(enumWord(condition));
        const QString effect = conditionSummaryText(condition, at.catalog);
        EXPECT_FALSE(effect.isEmpty()) << qPrintable(enumWord(condition));
        EXPECT_EQ(chip(condition)->accessibleDescription(), effect);
        EXPECT_FALSE(says(effect));
        QTest::mouseClick(chip(condition), Qt::LeftButton);
        EXPECT_EQ(profile().conditions, QList{condition});
        EXPECT_TRUE(says(effect));
        at.undo.undo();
        EXPECT_FALSE(chip(condition)->isChecked());
    }
}

TEST_F(HealthCardTest, SeveralAreKeptInOneOrder)
{
    chip(HealthCondition::Reflux)->setFocus();
    QTest::keyClick(chip(HealthCondition::Reflux), Qt::Key_Space);
    QTest::keyClick(chip(HealthCondition::Osteoporosis), Qt::Key_Space);
    EXPECT_EQ(profile().conditions,
              (QList{HealthCondition::Osteoporosis, HealthCondition::Reflux}));
    QTest::keyClick(chip(HealthCondition::Reflux), Qt::Key_Space);
    EXPECT_EQ(profile().conditions, QList{HealthCondition::Osteoporosis});
}

TEST_F(HealthCardTest, ARefusalShowsWhatIsStored)
{
    at.data.profiles().failWith(Error{ErrorCode::ReadOnly, QStringLiteral("Read-only.")});
    QTest::mouseClick(chip(HealthCondition::Knee), Qt::LeftButton);
    EXPECT_EQ(at.prompt.notices, QStringList{QStringLiteral("Read-only.")});
    EXPECT_FALSE(chip(HealthCondition::Knee)->isChecked());
    EXPECT_EQ(at.undo.count(), 0);
}

TEST_F(HealthCardTest, TellsWhenTheQuestionsWereAnsweredAndChecked)
{
    SafetyScreening screening{
        at.ids.next<SafetyScreeningId>(), at.clock.now(), answersFor(SafetyLevel::Urgent), {}};
    ASSERT_TRUE(at.data.screenings().save(screening).ok());
    EXPECT_TRUE(says(QLocale().toString(QDate(2026, 3, 11), QLocale::LongFormat)));
    EXPECT_FALSE(says(QStringLiteral("checked")));
    screening.checked = SafetyCheck{QDate(2026, 3, 9), QStringLiteral("my GP")};
    ASSERT_TRUE(at.data.screenings().save(screening).ok());
    EXPECT_TRUE(says(QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat) +
                     QStringLiteral(" (my GP)")));
    QSignalSpy wanted(&card, &HealthCard::questionsRequested);
    QTest::mouseClick(card.questionsButton(), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

} // namespace
