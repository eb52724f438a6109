#pragma once

#include "ui/shell/PageContext.h"

#include <QtWidgets/QStackedWidget>

#include <functional>

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
class OwnExerciseEditor;
class OwnExerciseModel;
class PageScaffold;
struct ExerciseFilter;
struct PageContext;
struct SafetyStatus;

/// All exercises: search, filters, cards, the detail view of one, and the form for one of one's
/// own.
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
    void undoOffered(const QString &text);

private:
    void buildList(const FigureLibrary &figures);
    void connectOwn();
    /// Puts the draft that `begin` begins into the form, unless another one is to be kept.
    void openEditor(const std::function<bool()> &begin);
    void showSaved(const QString &exerciseId);
    void showChanges();
    void offerDeleted();
    QWidget *searchRow();
    QWidget *resultRow();
    void applyFilter();
    void clearFilter();
    void showCount();
    void showCurrent(const QString &exerciseId);

    LibraryModel *m_model;
    OwnExerciseModel *m_own;
    PageScaffold *m_list;
    ExerciseDetailPage *m_detail;
    OwnExerciseEditor *m_editor = nullptr; ///< from its first use on
    QLineEdit *m_search;
    ChipGroup *m_planes;
    QPushButton *m_more;
    FilterPopover *m_popover;
    QLabel *m_count;
    QPushButton *m_clear;
    ExerciseGrid *m_grid;
    QStackedWidget *m_results;
    QString m_lastOpen;
    PageContext m_context;
};

} // namespace midback
