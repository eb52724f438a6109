#include "ui/symptoms/SymptomsPage.h"

#include "core/coach/CoachEventStore.h"
#include "core/coach/CoachReading.h"
#include "tests/ui/progress/HistoryFixture.h"
#include "ui/symptoms/EntryEditor.h"
#include "ui/symptoms/SymptomHistoryModel.h"
#include "ui/symptoms/SymptomList.h"
#include "ui/widgets/BackMap.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PainScale.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <gtest/gtest.h>

using namespace midback;
using namespace std::chrono_literals;

namespace {

class SymptomsPageTest : public test::HistoryFixture {
protected:
    void open()
    {
        page = std::make_unique<SymptomsPage>(context);
        page->resize(1000, 760);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }
    QList<SymptomEntry> stored() { return history.data.symptoms().all().value(); }
    SymptomEntry only() { return stored().value(0); }

    std::unique_ptr<SymptomsPage> page;
};

TEST_F(SymptomsPageTest, ADigitAnywhereLogsAndTheEntryIsReadyToRefine)
{
    open();
    QSignalSpy offered(page.get(), &SymptomsPage::undoOffered);
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_4);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(only().pain, 4);
    EXPECT_EQ(offered.size(), 1);
    ASSERT_TRUE(page->editor()->entry().has_value());
    EXPECT_EQ(page->editor()->entry()->id, only().id);
    history.clock.advance(1h);
    QTest::keyClick(page.get(), Qt::Key_7);
    EXPECT_EQ(stored().size(), 2) << "several a day";
}

TEST_F(SymptomsPageTest, AFallOrAFeverIsNotedInTwoClicks)
{
    open();
    QSignalSpy offered(page.get(), &SymptomsPage::undoOffered);
    QTest::mouseClick(page->fallOrFeverLink(), Qt::LeftButton);
    ASSERT_EQ(prompt.choices.size(), 1);
    EXPECT_TRUE(history.data.coachEvents().all()->isEmpty()) << "neither, so far";
    prompt.picks = {0};
    QTest::keyClick(page->fallOrFeverLink(), Qt::Key_Space);
    const QList<CoachEvent> events = history.data.coachEvents().all().value();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().kind, CoachEventKind::FallOrFever);
    EXPECT_EQ(offered.count(), 1);
    const auto reading = coach.read();
    ASSERT_TRUE(reading.ok());
    EXPECT_EQ((*reading)->report.safetyEvents.size(), 1);
    undo.undo();
    EXPECT_TRUE(history.data.coachEvents().all()->isEmpty());
}

TEST_F(SymptomsPageTest, OneThenZeroIsTen)
{
    open();
    page->painScale()->setFocus();
    QTest::keyClick(page->painScale(), Qt::Key_1);
    QTest::keyClick(page->painScale(), Qt::Key_0);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(only().pain, 10);
}

TEST_F(SymptomsPageTest, TypingANoteLogsNothing)
{
    history.addPain(day(0), 3);
    open();
    QPlainTextEdit *note = page->editor()->noteField();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("desk 9 hours"));
    EXPECT_EQ(stored().size(), 1);
    page->list()->setFocus(); // leaving the note keeps it
    EXPECT_EQ(only().note, QStringLiteral("desk 9 hours"));
    undo.undo();
    EXPECT_TRUE(only().note.isEmpty());
    EXPECT_TRUE(note->toPlainText().isEmpty());
}

TEST_F(SymptomsPageTest, LabelsPlacesPhaseAndScoreAreSavedAtOnce)
{
    history.addPain(day(0), 3);
    open();
    EntryEditor *editor = page->editor();
    QTest::mouseClick(editor->chips(SensationClass::Normal)->findChild<QPushButton *>(),
                      Qt::LeftButton);
    EXPECT_EQ(only().sensations, QList<Sensation>{Sensation::Stretch});
    editor->backMap()->activateItem(16);
    EXPECT_EQ(only().places.size(), 1);
    editor->scoreField()->setValue(6);
    EXPECT_EQ(only().pain, 6);
    const int after = editor->phaseField()->findData(enumWord(PainPhase::After));
    editor->phaseField()->setCurrentIndex(after);
    Q_EMIT editor->phaseField()->activated(after);
    EXPECT_EQ(only().phase, PainPhase::After);
    EXPECT_EQ(undo.count(), 4);
    for (int i = 0; i < 4; ++i)
        undo.undo();
    EXPECT_EQ(only().pain, 3);
    EXPECT_EQ(editor->scoreField()->value(), 3);
}

TEST_F(SymptomsPageTest, AnAlarmLabelShowsTheAdvice)
{
    history.addPain(day(0), 3);
    open();
    EXPECT_FALSE(page->editor()->alarmBanner()->isVisible());
    QTest::mouseClick(
        page->editor()->chips(SensationClass::Alarm)->findChildren<QPushButton *>().first(),
        Qt::LeftButton);
    EXPECT_TRUE(page->editor()->alarmBanner()->isVisible());
    EXPECT_EQ(page->editor()->alarmBanner()->text(), alarmAdviceText());
    undo.undo();
    EXPECT_FALSE(page->editor()->alarmBanner()->isVisible());
}

TEST_F(SymptomsPageTest, BackdatingMovesTheEntryToAnotherDay)
{
    const SymptomEntry entry = history.addPain(day(0), 3, QTime(8, 0));
    history.addPain(day(1), 5);
    open();
    page->select(entry.id);
    page->editor()->dateField()->setDate(day(1));
    EXPECT_EQ(history.data.symptoms().find(entry.id).value().at.date, day(1));
    EXPECT_EQ(page->history()->index(0).data().toString(), QStringLiteral("Yesterday"));
    EXPECT_EQ(page->editor()->entry()->id, entry.id) << "it stays chosen";
    page->editor()->dateField()->setDate(day(200)); // far beyond what was loaded
    EXPECT_TRUE(page->history()->indexOf(entry.id).isValid());
}

TEST_F(SymptomsPageTest, NothingIsLoggedForTheFuture)
{
    const SymptomEntry entry = history.addPain(day(0), 3, QTime(8, 0));
    open();
    page->select(entry.id);
    EXPECT_EQ(page->editor()->dateField()->maximumDate(), day(0));
    page->editor()->timeField()->setTime(QTime(23, 0));
    EXPECT_LE(only().at.utc, history.clock.nowUtc());
}

TEST_F(SymptomsPageTest, DeleteAsksNothingAndUndoBringsItBack)
{
    const SymptomEntry first = history.addPain(day(0), 3, QTime(7, 0));
    const SymptomEntry second = history.addPain(day(0), 5, QTime(8, 0));
    open();
    QSignalSpy offered(page.get(), &SymptomsPage::undoOffered);
    page->select(second.id);
    QTest::keyClick(page->list(), Qt::Key_Delete);
    EXPECT_EQ(stored(), QList<SymptomEntry>{first});
    EXPECT_EQ(page->editor()->entry()->id, first.id);
    EXPECT_EQ(offered.size(), 1);
    EXPECT_TRUE(prompt.questions.isEmpty());
    undo.undo();
    EXPECT_EQ(stored().size(), 2);
    QTest::mouseClick(page->editor()->deleteButton(), Qt::LeftButton);
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(SymptomsPageTest, ShowEarlierAppearsWhenThereIsMore)
{
    history.addPain(day(0), 3);
    open();
    EXPECT_FALSE(page->earlierButton()->isVisible());
    history.addPain(day(500), 3);
    EXPECT_TRUE(page->earlierButton()->isVisible());
    QTest::mouseClick(page->earlierButton(), Qt::LeftButton);
    EXPECT_EQ(page->history()->entryCount(), 2);
    EXPECT_FALSE(page->earlierButton()->isVisible());
}

TEST_F(SymptomsPageTest, TheCardsEndInOneLineScrollBarOrNot)
{
    history.addPain(day(0), 3);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        open();
        const auto spanOf = [this](const QWidget *inner) {
            while (inner && !qobject_cast<const Card *>(inner))
                inner = inner->parentWidget();
            return QRect(inner->mapTo(page.get(), QPoint()), inner->size());
        };
        const QRect above = spanOf(page->painScale());
        const QRect list = spanOf(page->list());
        const QRect editor = spanOf(page->editor());
        EXPECT_EQ(direction == Qt::LeftToRight ? editor.right() : editor.left(),
                  direction == Qt::LeftToRight ? above.right() : above.left());
        EXPECT_EQ(editor.bottom(), list.bottom());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(SymptomsPageTest, ARefusingStoreIsToldInOneSentence)
{
    open();
    history.data.symptoms().failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    QTest::keyClick(page.get(), Qt::Key_4);
    EXPECT_EQ(prompt.notices, QStringList{QStringLiteral("The disk is full.")});
}

} // namespace
