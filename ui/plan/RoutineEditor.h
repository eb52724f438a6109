#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace midback {

class AddExerciseDialog;
class Card;
class DoseEditor;
class FigureLibrary;
class PlanModel;
class ReviewPanel;
class RoutineItemsModel;
class RoutineItemsView;

/// The current routine: its name, its exercises, the dose of the chosen one, and the review.
class RoutineEditor : public QWidget {
    Q_OBJECT

public:
    RoutineEditor(PlanModel &model, const FigureLibrary &figures, QWidget *parent = nullptr);

    /// Puts the keyboard into the name, all of it selected.
    void editName();
    /// What the start button says while sessions wait; empty when they may start.
    void setStartInstead(const QString &text);

Q_SIGNALS:
    void startRequested();

private:
    QLayout *header();
    QWidget *items();
    void showStart();
    void showRoutine();
    void showDose();
    void openPicker();

    PlanModel &m_model;
    const FigureLibrary &m_figures;
    RoutineItemsModel *m_items;
    Card *m_card;
    QLineEdit *m_name;
    QPushButton *m_start;
    RoutineItemsView *m_view;
    QWidget *m_hint;
    DoseEditor *m_dose;
    ReviewPanel *m_review;
    AddExerciseDialog *m_picker = nullptr;
    QString m_startInstead;
};

} // namespace midback
