#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace midback {

class Catalog;
class ChipGroup;
class ExerciseFilterModel;

/// Picks exercises for a routine: search, movements, list. Enter or a double click adds; the dialog
/// stays open for the next one.
class AddExerciseDialog : public QDialog {
    Q_OBJECT

public:
    explicit AddExerciseDialog(const Catalog &catalog, QWidget *parent = nullptr);

    /// Says below the list what happened: "Open book added".
    void confirmAdded(const QString &name);

Q_SIGNALS:
    void exerciseChosen(const QString &exerciseId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void choose();

    ExerciseFilterModel *m_results;
    QLineEdit *m_search;
    ChipGroup *m_planes;
    QListView *m_list;
    QLabel *m_status;
};

} // namespace midback
