#pragma once

#include <QtWidgets/QStackedWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace midback {

class ChipGroup;
class ExerciseDetailPage;
class ExerciseGrid;
class FigureLibrary;
class FilterPopover;
class LibraryModel;
class PageScaffold;
struct ExerciseFilter;
struct PageContext;
struct SafetyStatus;

/// All exercises: search, filters, cards, and the detail view of one.
class LibraryPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit LibraryPage(const PageContext &context, QWidget *parent = nullptr);

    void setReducedMotion(bool reduced);
    /// As if the person had opened it from the list; other pages link here.
    void openExercise(const QString &exerciseId);
    /// Whether exercises can be tried; until it is told, they can.
    void setSafety(const SafetyStatus &status);

Q_SIGNALS:
    void addToRoutineRequested(const QString &exerciseId);
    void tryRequested(const QString &exerciseId);

private:
    void buildList(const FigureLibrary &figures);
    QWidget *searchRow();
    QWidget *resultRow();
    void applyFilter();
    void clearFilter();
    void showCount();
    void showCurrent(const QString &exerciseId);

    LibraryModel *m_model;
    PageScaffold *m_list;
    ExerciseDetailPage *m_detail;
    QLineEdit *m_search;
    ChipGroup *m_planes;
    QPushButton *m_more;
    FilterPopover *m_popover;
    QLabel *m_count;
    QPushButton *m_clear;
    ExerciseGrid *m_grid;
    QStackedWidget *m_results;
    QString m_lastOpen;
};

} // namespace midback
