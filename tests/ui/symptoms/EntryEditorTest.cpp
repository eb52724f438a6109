#include "ui/symptoms/EntryEditor.h"

#include "core/base/ManualClock.h"
#include "ui/widgets/BackMap.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate today(2025, 2, 14);

class EntryEditorTest : public testing::Test {
protected:
    EntryEditorTest()
    {
        QObject::connect(&editor, &EntryEditor::edited, &editor,
                         [this](const SymptomEntry &entry) { reported.append(entry); });
    }
    SymptomEntry entryOn(const QDate &date, const QTime &time = QTime(8, 0)) const
    {
        SymptomEntry entry;
        entry.id = SymptomId(QUuid::createUuidV5(QUuid(), date.toString(Qt::ISODate)));
        entry.at = clock.momentAtLocal(date, time);
        entry.pain = 3;
        return entry;
    }
    QPushButton *chipOf(Sensation sensation) const
    {
        for (auto *chip : editor.chips(classOf(sensation))->findChildren<QPushButton *>()) {
            if (chip->text() == sensationText(sensation))
                return chip;
        }
        return nullptr;
    }

    ManualClock clock{QDateTime(today, QTime(9, 30), Qt::UTC)};
    EntryEditor editor{clock};
    QList<SymptomEntry> reported;
};

TEST_F(EntryEditorTest, ShowsEveryPartAndReportsNothing)
{
    SymptomEntry entry = entryOn(today.addDays(-1), QTime(7, 5));
    entry.phase = PainPhase::NextMorning;
    entry.sensations = {Sensation::Warmth, Sensation::Sharp};
    entry.places = {{6, BackSide::Left}};
    entry.spread = {Spread::ChestBand};
    entry.note = QStringLiteral("Slept on the sofa.");
    editor.setEntry(entry);
    EXPECT_EQ(editor.scoreField()->value(), 3);
    EXPECT_EQ(editor.dateField()->date(), today.addDays(-1));
    EXPECT_EQ(editor.timeField()->time(), QTime(7, 5));
    EXPECT_EQ(editor.phaseField()->currentText(), painPhaseText(PainPhase::NextMorning));
    EXPECT_TRUE(chipOf(Sensation::Warmth)->isChecked());
    EXPECT_TRUE(chipOf(Sensation::Sharp)->isChecked());
    EXPECT_FALSE(chipOf(Sensation::Stretch)->isChecked());
    EXPECT_EQ(editor.backMap()->places(), entry.places);
    EXPECT_EQ(editor.spreadChips()->selected(), QStringList{QStringLiteral("chest-band")});
    EXPECT_EQ(editor.noteField()->toPlainText(), entry.note);
    EXPECT_TRUE(editor.findChild<QLabel *>()->text().startsWith(QStringLiteral("Yesterday, ")));
    EXPECT_TRUE(reported.isEmpty());
}

TEST_F(EntryEditorTest, EachChangeIsReportedOnceAndTouchesNothingElse)
{
    const SymptomEntry entry = entryOn(today);
    editor.setEntry(entry);
    SymptomEntry expected = entry;

    editor.scoreField()->stepUp();
    expected.pain = 4;
    EXPECT_EQ(reported, QList<SymptomEntry>{expected});

    QTest::mouseClick(chipOf(Sensation::Warmth), Qt::LeftButton);
    expected.sensations = {Sensation::Warmth};
    EXPECT_EQ(reported.last(), expected);

    QTest::mouseClick(editor.spreadChips()->findChild<QPushButton *>(), Qt::LeftButton);
    expected.spread = {Spread::Arm};
    EXPECT_EQ(reported.last(), expected);

    editor.timeField()->setTime(QTime(6, 15));
    expected.at = clock.momentAtLocal(today, QTime(6, 15));
    EXPECT_EQ(reported.last(), expected);

    editor.backMap()->activateItem(0);
    expected.places = editor.backMap()->places();
    EXPECT_EQ(expected.places.size(), 1);
    EXPECT_EQ(reported.last(), expected);
    EXPECT_EQ(reported.size(), 5);
}

TEST_F(EntryEditorTest, EveryPhaseCanBeChosenByKey)
{
    editor.setEntry(entryOn(today));
    EXPECT_EQ(editor.phaseField()->count(), enumValues<PainPhase>().size());
    QList<PainPhase> chosen;
    for (int i = 1; i < editor.phaseField()->count(); ++i) {
        QTest::keyClick(editor.phaseField(), Qt::Key_Down);
        ASSERT_EQ(reported.size(), i);
        chosen.append(reported.last().phase);
    }
    EXPECT_EQ(chosen, enumValues<PainPhase>().mid(1));
}

TEST_F(EntryEditorTest, TheAdviceStandsForEachAlarmLabelAndForNoOther)
{
    for (const Sensation sensation : enumValues<Sensation>()) {
        editor.setEntry(entryOn(today));
        ASSERT_NE(chipOf(sensation), nullptr);
        EXPECT_FALSE(editor.alarmBanner()->isVisibleTo(&editor));
        QTest::mouseClick(chipOf(sensation), Qt::LeftButton);
        EXPECT_EQ(editor.alarmBanner()->isVisibleTo(&editor),
                  classOf(sensation) == SensationClass::Alarm)
            << enumWord(sensation).toStdString();
        QTest::mouseClick(chipOf(sensation), Qt::LeftButton);
        EXPECT_FALSE(editor.alarmBanner()->isVisibleTo(&editor));
    }
}

TEST_F(EntryEditorTest, ANoteIsReportedWhenItIsLeftOrAnotherEntryComes)
{
    const SymptomEntry first = entryOn(today);
    editor.setEntry(first);
    editor.noteField()->setFocus();
    QTest::keyClicks(editor.noteField(), QStringLiteral("desk"));
    EXPECT_TRUE(reported.isEmpty()) << "not for every letter";
    editor.setEntry(entryOn(today.addDays(-1)));
    ASSERT_EQ(reported.size(), 1);
    EXPECT_EQ(reported.first().id, first.id);
    EXPECT_EQ(reported.first().note, QStringLiteral("desk"));
    EXPECT_TRUE(editor.noteField()->toPlainText().isEmpty());
    editor.commitNote();
    EXPECT_EQ(reported.size(), 1);
}

TEST_F(EntryEditorTest, AHalfTypedNoteComesAlongWithAnotherChange)
{
    editor.setEntry(entryOn(today));
    QTest::keyClicks(editor.noteField(), QStringLiteral("desk"));
    editor.scoreField()->stepUp();
    ASSERT_EQ(reported.size(), 1);
    EXPECT_EQ(reported.first().note, QStringLiteral("desk"));
    EXPECT_EQ(reported.first().pain, 4);
}

TEST_F(EntryEditorTest, LookingAtAnImportedNoteDoesNotChangeIt)
{
    // A text field turns these into plain line ends and spaces.
    for (const QString &note : {QStringLiteral("one\r\ntwo"), QStringLiteral("two\u00A0words"),
                                QStringLiteral("one\u2029two")}) {
        reported.clear();
        SymptomEntry entry = entryOn(today);
        entry.note = note;
        editor.clear();
        editor.setEntry(entry);
        editor.commitNote();
        EXPECT_TRUE(reported.isEmpty());
        editor.scoreField()->stepUp();
        ASSERT_EQ(reported.size(), 1);
        EXPECT_EQ(reported.first().note, note);
    }
}

TEST_F(EntryEditorTest, NothingIsBackdatedIntoTheFuture)
{
    editor.setEntry(entryOn(today));
    editor.dateField()->setDate(today.addDays(5));
    EXPECT_EQ(editor.dateField()->date(), today);
    editor.timeField()->setTime(QTime(22, 0));
    ASSERT_FALSE(reported.isEmpty());
    EXPECT_EQ(reported.last().at, clock.now());
}

TEST_F(EntryEditorTest, AnEntryFromTheFutureKeepsItsDay)
{
    // Merged from a machine whose clock was wrong.
    const SymptomEntry later = entryOn(today.addDays(3));
    editor.setEntry(later);
    EXPECT_EQ(editor.dateField()->date(), today.addDays(3));
    editor.scoreField()->stepUp();
    ASSERT_EQ(reported.size(), 1);
    EXPECT_EQ(reported.first().at, later.at);
}

TEST_F(EntryEditorTest, ADayElsewhereStaysTheDayElsewhere)
{
    clock.setOffsetMinutes(600);
    const SymptomEntry away = entryOn(today.addDays(-10), QTime(7, 0));
    clock.setOffsetMinutes(0);
    editor.setEntry(away);
    EXPECT_EQ(editor.timeField()->time(), QTime(7, 0)) << "the clock of the place";
    editor.scoreField()->stepUp();
    EXPECT_EQ(reported.last().at, away.at) << "a new score does not move the moment";
}

TEST_F(EntryEditorTest, AForgottenEntryReportsNothing)
{
    editor.setEntry(entryOn(today));
    editor.clear();
    QSignalSpy wanted(&editor, &EntryEditor::deleteRequested);
    editor.scoreField()->stepUp();
    QTest::mouseClick(editor.deleteButton(), Qt::LeftButton);
    editor.commitNote();
    EXPECT_TRUE(reported.isEmpty());
    EXPECT_EQ(wanted.size(), 0);
    EXPECT_FALSE(editor.entry().has_value());
}

TEST_F(EntryEditorTest, FieldsAreNamedByTheirLabels)
{
    const std::pair<QWidget *, const char *> names[] = {{editor.scoreField(), "Pain, 0 to 10"},
                                                        {editor.dateField(), "Day"},
                                                        {editor.timeField(), "Time"},
                                                        {editor.noteField(), "Note"},
                                                        {editor.deleteButton(), "Delete entry"}};
    for (const auto &[field, name] : names) {
        const auto *interface = QAccessible::queryAccessibleInterface(field);
        EXPECT_EQ(interface->text(QAccessible::Name), QLatin1String(name));
    }
    EXPECT_EQ(editor.scoreField()->minimum(), 0);
    EXPECT_EQ(editor.scoreField()->maximum(), 10);
    EXPECT_TRUE(editor.noteField()->tabChangesFocus()) << "no trap for the keyboard";
}

} // namespace
