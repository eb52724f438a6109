#pragma once

#include "app/window/JournalFlow.h"
#include "app/window/SafetyFlow.h"
#include "core/base/Id.h"
#include "core/catalog/PersonalCatalog.h"
#include "core/routine/Routine.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

namespace midback {

class LibraryPage;
class PlanPage;
class PlayerPage;
class Preferences;
class SelfTestsPage;
class SettingsPage;
class TodayPage;
class WakeLock;
struct SessionRecord;

/// What a window is made of. All of it must outlive the composition.
struct WindowParts {
    const Catalog &catalog; ///< that comes with the program
    DataStore &data;
    const Clock &clock;
    IdSource &ids;
    UserPrompt &prompt;
    Preferences &preferences;
    QString dataFolder;
    QString journalFolder = {}; ///< where the journal of a running session is kept; empty: nowhere
    WakeLock *wakeLock = nullptr; ///< held while a session runs; null where the screen may sleep
};

/// The composition root of the window: makes the pages on their first visit and connects what one
/// page asks for with the page that does it. Holds no rules of its own.
class WindowComposition : public QObject {
    Q_OBJECT

public:
    explicit WindowComposition(const WindowParts &parts, QObject *parent = nullptr);

    MainWindow &window() { return m_window; }
    SafetyFlow &safety() { return m_safety; }
    JournalFlow &journal() { return m_journal; }
    /// Null unless a session is on the screen.
    PlayerPage *player() const;

    void startSession(const RoutineId &routine);
    /// One exercise at its usual dose, without a routine.
    void tryExercise(const QString &exerciseId);
    void exportCsv();

    /// Offers the session that the last run left, where its journal lies; ends others that a crash
    /// left running, as interrupted, and says so on Today.
    void settleInterrupted();
    /// What the check of the data after the start found; shown in the settings.
    void showDataCheck(const QString &sentence);
    /// When the last backup was made, or why there is none; shown there too.
    void showBackup(const QString &sentence);

private:
    void addPages();
    void showToday();
    QWidget *makeToday();
    QWidget *makeLibrary();
    QWidget *makePlan();
    QWidget *makeSymptoms();
    QWidget *makeProgress();
    QWidget *makeCoach();
    QWidget *makeSelfTests();
    QWidget *makeSettings();
    /// Calls `start` when a session may begin; what stands before it is asked first.
    void beforeSession(std::function<void()> start);
    void play(PlayerPage *page);
    void showPlayer(PlayerPage *page);
    void resume();
    void keepAwake(bool awake);
    void tellSafety(const SafetyStatus &status, const QString &country);
    void endPlaying(const QString &toast);
    void offerUndo(const QString &text) { m_window.showToast(text, true); }
    void buildRoutine();
    void addToRoutine(const QString &exerciseId);

    WindowParts m_parts;
    QUndoStack m_undo;
    PersonalCatalog m_personal; ///< before all who look at it and hear of changes
    CoachBook m_coach;
    FigureLibrary m_figures;
    PageContext m_context;
    MainWindow m_window;
    SafetyFlow m_safety;
    JournalFlow m_journal;
    TodayPage *m_today = nullptr;
    LibraryPage *m_library = nullptr;
    PlanPage *m_plan = nullptr;
    SelfTestsPage *m_selfTests = nullptr;
    SettingsPage *m_settings = nullptr;
    QString m_dataCheck;
    QString m_backup;
};

} // namespace midback
