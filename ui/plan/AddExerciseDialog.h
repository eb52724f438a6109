#pragma once

#include <QtWidgets/QDialog>

class QLabel;

namespace midback {

class Catalog;
class ExercisePicker;

/// Picks exercises for a routine. Enter or a double click adds; the dialog stays open for the next
/// one.
class AddExerciseDialog : public QDialog {
    Q_OBJECT

public:
    explicit AddExerciseDialog(const Catalog &catalog, QWidget *parent = nullptr);

    /// Says below the list what happened: "Open book added".
    void confirmAdded(const QString &name);

Q_SIGNALS:
    void exerciseChosen(const QString &exerciseId);

private:
    void showStatus();
    void choose();

    ExercisePicker *m_picker;
    QLabel *m_status;
};

} // namespace midback
