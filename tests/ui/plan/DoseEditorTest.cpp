#include "ui/plan/DoseEditor.h"

#include "tests/support/ExerciseBuilder.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/exercises/DoseFields.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

Exercise exerciseOf(DoseMode mode)
{
    Exercise exercise = timedExercise(QStringLiteral("turn"), Stage::Mobility, {Plane::Rotation});
    exercise.doseLevels.fill(usualDose(mode));
    exercise.doseLevels[0].sets = 1;
    exercise.doseLevels[2].sets = 3;
    return exercise;
}

QList<QSpinBox *> boxesOf(const DoseEditor &editor)
{
    return editor.findChildren<QSpinBox *>();
}

QString chosen(const DoseEditor &editor)
{
    return editor.findChild<SegmentedControl *>()->current();
}

bool says(const DoseEditor &editor, const QString &text)
{
    const auto labels = editor.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text() == text; });
}

void press(const DoseEditor &editor, const QString &segment)
{
    for (QPushButton *one : editor.findChildren<QPushButton *>()) {
        if (one->text() == segment)
            QTest::mouseClick(one, Qt::LeftButton);
    }
}

class DoseEditorModeTest : public testing::TestWithParam<DoseMode> {
protected:
    Exercise exercise = exerciseOf(GetParam());
    DoseEditor editor;
};

} // namespace

TEST_P(DoseEditorModeTest, ShowsTheNumbersThatCountWithTheirNames)
{
    editor.showDose(exercise.name, &exercise, exercise.dose());
    const QList<DoseField> fields = doseFields(GetParam());
    const auto boxes = boxesOf(editor);
    ASSERT_EQ(boxes.size(), fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        EXPECT_EQ(boxes.at(i)->accessibleName(), fields.at(i).label);
        EXPECT_EQ(boxes.at(i)->value(), exercise.dose().*fields.at(i).member);
        EXPECT_EQ(boxes.at(i)->suffix(), fields.at(i).suffix);
        EXPECT_EQ(boxes.at(i)->singleStep(), fields.at(i).step);
    }
}

TEST_P(DoseEditorModeTest, OneSetHasNoRestToChoose)
{
    Dose dose = exercise.dose();
    for (const int sets : {1, 2, 1}) {
        dose.sets = sets;
        editor.showDose(exercise.name, &exercise, dose);
        const auto boxes = boxesOf(editor);
        EXPECT_EQ(boxes.last()->isEnabled(), sets > 1) << sets;
        EXPECT_TRUE(boxes.first()->isEnabled());
    }
}

TEST_P(DoseEditorModeTest, EveryNumberChangesItsFieldAndNothingElse)
{
    const QList<DoseField> fields = doseFields(GetParam());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        editor.showDose(exercise.name, &exercise, exercise.dose());
        QSignalSpy changed(&editor, &DoseEditor::doseChanged);
        QTest::keyClick(boxesOf(editor).at(i), Qt::Key_Up);
        ASSERT_EQ(changed.count(), 1) << qPrintable(fields.at(i).label);
        Dose expected = exercise.dose();
        expected.*fields.at(i).member += fields.at(i).step;
        EXPECT_EQ(changed.first().first().value<Dose>(), expected)
            << qPrintable(fields.at(i).label);
    }
}

TEST_P(DoseEditorModeTest, NamesTheLevelOfTheDose)
{
    for (int level = 1; level <= 3; ++level) {
        editor.showDose(exercise.name, &exercise, exercise.doseLevels[std::size_t(level - 1)]);
        EXPECT_EQ(chosen(editor), QString::number(level));
    }
    Dose own = exercise.dose();
    own.restSeconds = 40;
    editor.showDose(exercise.name, &exercise, own);
    EXPECT_EQ(chosen(editor), QStringLiteral("own"));
}

INSTANTIATE_TEST_SUITE_P(Modes, DoseEditorModeTest,
                         testing::Values(DoseMode::Reps, DoseMode::Hold, DoseMode::Breaths,
                                         DoseMode::Time),
                         [](const auto &tested) { return enumWord(tested.param).toStdString(); });

TEST(DoseEditorTest, ShowingTellsNobody)
{
    DoseEditor editor;
    QSignalSpy changed(&editor, &DoseEditor::doseChanged);
    for (const DoseMode mode : enumValues<DoseMode>()) {
        const Exercise exercise = exerciseOf(mode);
        for (const Dose &dose : exercise.doseLevels)
            editor.showDose(exercise.name, &exercise, dose);
    }
    EXPECT_EQ(changed.count(), 0);
}

TEST(DoseEditorTest, ChoosesALevelOnce)
{
    const Exercise exercise = exerciseOf(DoseMode::Reps);
    DoseEditor editor;
    editor.showDose(exercise.name, &exercise, exercise.dose());
    QSignalSpy changed(&editor, &DoseEditor::doseChanged);
    press(editor, QStringLiteral("Ordinary")); // is it already
    EXPECT_EQ(changed.count(), 0);
    press(editor, QStringLiteral("Large"));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().value<Dose>(), exercise.doseLevels[2]);
}

TEST(DoseEditorTest, OwnLeadsToTheNumbers)
{
    const Exercise exercise = exerciseOf(DoseMode::Hold);
    DoseEditor editor;
    editor.showDose(exercise.name, &exercise, exercise.dose());
    editor.show();
    editor.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&editor));
    QSignalSpy changed(&editor, &DoseEditor::doseChanged);
    press(editor, QStringLiteral("Own"));
    EXPECT_TRUE(boxesOf(editor).first()->hasFocus());
    EXPECT_EQ(changed.count(), 0);
}

TEST(DoseEditorTest, HasNoLevelsForAnExerciseThatNobodyKnows)
{
    DoseEditor editor;
    editor.showDose(QStringLiteral("from-later"), nullptr, usualDose(DoseMode::Time));
    EXPECT_TRUE(editor.findChild<SegmentedControl *>()->isHidden());
    QSignalSpy changed(&editor, &DoseEditor::doseChanged);
    QTest::keyClick(boxesOf(editor).first(), Qt::Key_Up);
    EXPECT_EQ(changed.count(), 1); // its numbers can be changed all the same
    const Exercise exercise = exerciseOf(DoseMode::Time);
    editor.showDose(exercise.name, &exercise, exercise.dose());
    EXPECT_FALSE(editor.findChild<SegmentedControl *>()->isHidden());
}

TEST(DoseEditorTest, SaysTempoAndTimeOfBothSides)
{
    Exercise exercise = exerciseOf(DoseMode::Reps);
    DoseEditor editor;
    editor.showDose(exercise.name, &exercise, exercise.dose()); // 10 + 2 × 48 + 15
    const QString tempo =
        QStringLiteral("Move out for 2 s, hold for 1 s, back for 2 s, pause for 1 s.");
    EXPECT_TRUE(says(editor, QStringLiteral("2 min in all\n") + tempo));
    exercise.sided = true; // 10 + 2 × (48 + 5 + 48) + 15
    editor.showDose(exercise.name, &exercise, exercise.dose());
    EXPECT_TRUE(says(editor, QStringLiteral("4 min in all\n") + tempo));
    const Exercise timed = exerciseOf(DoseMode::Time);
    editor.showDose(timed.name, &timed, timed.doseLevels[0]);
    EXPECT_TRUE(says(editor, QStringLiteral("1 min in all")));
}

TEST(DoseEditorTest, ShowsADoseBeyondItsLimitsWithoutChangingIt)
{
    const Exercise exercise = exerciseOf(DoseMode::Reps);
    Dose large = exercise.dose();
    large.sets = 20;
    DoseEditor editor;
    QSignalSpy changed(&editor, &DoseEditor::doseChanged);
    editor.showDose(exercise.name, &exercise, large);
    EXPECT_EQ(boxesOf(editor).first()->value(), 20);
    EXPECT_EQ(changed.count(), 0);
    // The next one has the usual limits again.
    editor.showDose(exercise.name, &exercise, exercise.dose());
    EXPECT_EQ(boxesOf(editor).first()->maximum(), doseFields(DoseMode::Reps).first().max);
}

TEST(DoseEditorTest, TypingIsOneChangeAtItsEnd)
{
    const Exercise exercise = exerciseOf(DoseMode::Time);
    DoseEditor editor;
    editor.showDose(exercise.name, &exercise, exercise.dose());
    QSignalSpy changed(&editor, &DoseEditor::doseChanged);
    QSpinBox *seconds = boxesOf(editor).at(1);
    seconds->selectAll();
    QTest::keyClicks(seconds, QStringLiteral("120"));
    EXPECT_EQ(changed.count(), 0);
    QTest::keyClick(seconds, Qt::Key_Return);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().value<Dose>().durationSeconds, 120);
}

TEST(DoseEditorTest, KeepsTheBoxesWhileTheModeStays)
{
    const Exercise exercise = exerciseOf(DoseMode::Reps);
    DoseEditor editor;
    editor.showDose(exercise.name, &exercise, exercise.doseLevels[0]);
    const auto before = boxesOf(editor);
    editor.showDose(exercise.name, &exercise, exercise.doseLevels[2]);
    EXPECT_EQ(boxesOf(editor), before); // the keyboard stays in the one that is edited
    const Exercise held = exerciseOf(DoseMode::Hold);
    editor.showDose(held.name, &held, held.dose());
    EXPECT_EQ(boxesOf(editor).size(), doseFields(DoseMode::Hold).size());
}

} // namespace midback::test
