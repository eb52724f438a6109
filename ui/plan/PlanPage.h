#pragma once

#include "core/base/Id.h"
#include "ui/shell/PageContext.h"
#include "ui/widgets/PageScaffold.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace midback {

class NoticeBanner;
class PlanModel;
class RoutineEditor;
class RoutineListModel;
class SafetyBanner;
class WeekGrid;
struct PlanSlot;
struct SafetyStatus;

/// Routines on the left, the one in the editor beside them, the week below.
class PlanPage : public PageScaffold {
    Q_OBJECT

public:
    explicit PlanPage(const PageContext &context, QWidget *parent = nullptr);

    /// From the library: appends to the routine in the editor, or to a new one.
    void addExercise(const QString &exerciseId);
    /// Says above the routines why no session starts, where none does.
    void setSafety(const SafetyStatus &status, const QString &country);

Q_SIGNALS:
    /// Something was removed and can be brought back: for the toast.
    void undoOffered(const QString &sentence);
    void startRequested(const RoutineId &routine);
    /// The person wants to answer the safety questions.
    void questionsRequested();
    /// The person wants to tell that they have been checked.
    void standingRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *emptyPage();
    QWidget *fullPage();
    QWidget *routineCard();
    QWidget *weekCard();
    void showRoutines();
    void showWeek();
    void showGentlerWeek();
    void addRoutine();
    void composeRoutine();
    void addSlot(int weekday);
    void changeSlot(const PlanSlot &slot);

    PageContext m_context;
    PlanModel *m_model;
    SafetyBanner *m_safety;
    RoutineListModel *m_routines;
    QStackedWidget *m_pages;
    QPushButton *m_compose;
    QPushButton *m_new;
    QListView *m_list;
    RoutineEditor *m_editor;
    WeekGrid *m_week;
    NoticeBanner *m_weekError;
    NoticeBanner *m_gentler;
};

} // namespace midback
