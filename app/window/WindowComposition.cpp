#include "app/window/WindowComposition.h"

#include "app/commands/CsvExport.h"
#include "core/base/Clock.h"
#include "core/catalog/OwnExerciseStore.h"
#include "core/catalog/OwnPictureStore.h"
#include "core/data/DataStore.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "ui/decisions/DecisionsPage.h"
#include "ui/library/LibraryPage.h"
#include "ui/plan/PlanPage.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"
#include "ui/player/SessionPlan.h"
#include "ui/progress/ProgressPage.h"
#include "ui/selftests/SelfTestsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/AdvisedRoutine.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/UserPrompt.h"
#include "ui/shell/WakeLock.h"
#include "ui/symptoms/SymptomsPage.h"
#include "ui/today/TodayPage.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace midback {

namespace {

const QString todayId = QStringLiteral("today");
const QString libraryId = QStringLiteral("library");
const QString planId = QStringLiteral("plan");
const QString coachId = QStringLiteral("coach");
const QString selfTestsId = QStringLiteral("selftests");

/// "Saved back.csv (3 exercises) and back-symptoms.csv (1 entry)."
QString savedText(const CsvExport &done)
{
    const QString exercises = done.exercises == 1
                                  ? WindowComposition::tr("1 exercise")
                                  : WindowComposition::tr("%n exercises", nullptr, done.exercises);
    const QString entries = done.entries == 1
                                ? WindowComposition::tr("1 entry")
                                : WindowComposition::tr("%n entries", nullptr, done.entries);
    return WindowComposition::tr("Saved %1 (%2) and %3 (%4).", "file, count, file, count")
        .arg(QFileInfo(done.exercisesPath).fileName(), exercises,
             QFileInfo(done.entriesPath).fileName(), entries);
}

} // namespace

WindowComposition::WindowComposition(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_personal(parts.catalog, parts.data.ownExercises())
    , m_coach(parts.data, m_personal.catalog(), parts.clock)
    , m_figures(m_personal.catalog(), parts.data.ownPictures())
    , m_context{m_personal.catalog(), parts.data, parts.clock, parts.ids,
                parts.prompt,         m_coach,    m_figures,   m_undo}
    , m_window(m_undo, &parts.preferences)
    , m_safety(m_context, m_window, {todayId, libraryId, planId, coachId, selfTestsId})
    , m_journal(m_context, m_window, parts.journalFolder)
{
    addPages();
    connect(&m_journal, &JournalFlow::resumeRequested, this, &WindowComposition::resume);
    connect(&m_journal, &JournalFlow::settled, this, &WindowComposition::endPlaying);
    connect(&m_journal, &JournalFlow::undoOffered, this, &WindowComposition::offerUndo);
    connect(&m_safety, &SafetyFlow::told, this, &WindowComposition::tellSafety);
    connect(&m_window, &MainWindow::aboutToClose, this, [this] {
        if (PlayerPage *playing = player())
            playing->endNow();
    });
    connect(&m_window, &MainWindow::fullPageLeft, this, [this] { keepAwake(false); });
    connect(&parts.preferences, &Preferences::changed, this, [this] {
        if (PlayerPage *playing = player())
            playing->setReducedMotion(m_parts.preferences.reducedMotion());
    });
    showToday();
}

// With the focus on it, so that a digit logs pain at once; the sidebar would have taken it.
void WindowComposition::showToday()
{
    m_window.showPage(todayId);
    m_window.focusPage();
}

void WindowComposition::addPages()
{
    m_window.addPage({todayId, tr("Today"), QStringLiteral("today")},
                     [this] { return makeToday(); });
    m_window.addPage({libraryId, tr("Library"), QStringLiteral("library")},
                     [this] { return makeLibrary(); });
    m_window.addPage({planId, tr("Plan"), QStringLiteral("plan")}, [this] { return makePlan(); });
    m_window.addPage({QStringLiteral("symptoms"), tr("Symptoms"), QStringLiteral("symptoms")},
                     [this] { return makeSymptoms(); });
    m_window.addPage({QStringLiteral("progress"), tr("Progress"), QStringLiteral("progress")},
                     [this] { return makeProgress(); });
    m_window.addPage({coachId, tr("Coach"), QStringLiteral("coach")},
                     [this] { return makeCoach(); });
    m_window.addPage({selfTestsId, tr("Self-tests"), QStringLiteral("selftests")},
                     [this] { return makeSelfTests(); });
    m_window.addPage({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), true},
                     [this] { return makeSettings(); });
}

QWidget *WindowComposition::makeToday()
{
    m_today = new TodayPage(m_context);
    connect(m_today, &TodayPage::startRequested, this, &WindowComposition::startSession);
    connect(m_today, &TodayPage::buildRequested, this, &WindowComposition::buildRoutine);
    connect(m_today, &TodayPage::questionsRequested, &m_safety, &SafetyFlow::showQuestions);
    connect(m_today, &TodayPage::standingRequested, &m_safety, &SafetyFlow::showStanding);
    connect(m_today, &TodayPage::undoOffered, this, &WindowComposition::offerUndo);
    return m_today;
}

QWidget *WindowComposition::makeLibrary()
{
    auto *page = new LibraryPage(m_context);
    m_library = page;
    const auto calm = [this, page] { page->setReducedMotion(m_parts.preferences.reducedMotion()); };
    connect(&m_parts.preferences, &Preferences::changed, page, calm);
    calm();
    connect(page, &LibraryPage::addToRoutineRequested, this, &WindowComposition::addToRoutine);
    connect(page, &LibraryPage::tryRequested, this, &WindowComposition::tryExercise);
    connect(page, &LibraryPage::undoOffered, this, &WindowComposition::offerUndo);
    if (!m_personal.read())
        m_parts.prompt.notify(m_personal.read().error().detail);
    return page;
}

QWidget *WindowComposition::makePlan()
{
    m_plan = new PlanPage(m_context);
    connect(m_plan, &PlanPage::undoOffered, this, &WindowComposition::offerUndo);
    connect(m_plan, &PlanPage::startRequested, this, &WindowComposition::startSession);
    connect(m_plan, &PlanPage::questionsRequested, &m_safety, &SafetyFlow::showQuestions);
    connect(m_plan, &PlanPage::standingRequested, &m_safety, &SafetyFlow::showStanding);
    return m_plan;
}

QWidget *WindowComposition::makeSymptoms()
{
    auto *page = new SymptomsPage(m_context);
    connect(page, &SymptomsPage::undoOffered, this, &WindowComposition::offerUndo);
    return page;
}

QWidget *WindowComposition::makeProgress()
{
    auto *page = new ProgressPage(m_context);
    connect(page, &ProgressPage::exportRequested, this, &WindowComposition::exportCsv);
    connect(page, &ProgressPage::todayRequested, this, [this] { m_window.showPage(todayId); });
    return page;
}

QWidget *WindowComposition::makeCoach()
{
    auto *page = new DecisionsPage(m_context);
    connect(page, &DecisionsPage::undoOffered, this, &WindowComposition::offerUndo);
    return page;
}

QWidget *WindowComposition::makeSelfTests()
{
    m_selfTests = new SelfTestsPage(m_context, m_parts.preferences);
    connect(m_selfTests, &SelfTestsPage::undoOffered, this, &WindowComposition::offerUndo);
    connect(m_selfTests, &SelfTestsPage::safetyQuestionsRequested, &m_safety,
            &SafetyFlow::showQuestions);
    connect(m_selfTests, &SelfTestsPage::standingRequested, &m_safety, &SafetyFlow::showStanding);
    return m_selfTests;
}

QWidget *WindowComposition::makeSettings()
{
    m_settings = new SettingsPage(m_context, m_parts.preferences, m_parts.dataFolder);
    m_settings->setDataCheck(m_dataCheck);
    m_settings->setBackup(m_backup);
    connect(m_settings, &SettingsPage::questionsRequested, &m_safety, &SafetyFlow::showQuestions);
    connect(m_settings, &SettingsPage::exportRequested, this, &WindowComposition::exportCsv);
    return m_settings;
}

PlayerPage *WindowComposition::player() const
{
    return qobject_cast<PlayerPage *>(m_window.fullPage());
}

void WindowComposition::startSession(const RoutineId &id)
{
    const Result<Routine> routine = m_parts.data.routines().find(id);
    if (routine.ok())
        beforeSession([this, asked = *routine] { play(new PlayerPage(m_context, asked)); });
    else
        m_parts.prompt.notify(tr("This routine is no longer there. Choose another one in Plan."));
}

void WindowComposition::tryExercise(const QString &exerciseId)
{
    const Exercise *exercise = m_context.catalog.exercise(exerciseId);
    if (!exercise)
        return;
    beforeSession([this, exercise] {
        const TrialAdvice trial = adviseTrial(m_context, *exercise);
        if (trial.playing)
            play(new PlayerPage(m_context, SessionPlan::of(*trial.playing, m_context.catalog)));
        else
            m_parts.prompt.notify(trial.why);
    });
}

void WindowComposition::beforeSession(std::function<void()> start)
{
    if (!m_journal.offer())
        m_safety.beforeSession(std::move(start));
}

void WindowComposition::resume()
{
    m_safety.beforeSession([this] {
        if (!m_journal.pending())
            return;
        auto *page = new PlayerPage(m_context, *m_journal.pending());
        m_journal.takeUp(page->model());
        showPlayer(page);
    });
}

void WindowComposition::play(PlayerPage *page)
{
    m_journal.keep(page->model());
    showPlayer(page);
}

void WindowComposition::showPlayer(PlayerPage *page)
{
    page->setReducedMotion(m_parts.preferences.reducedMotion());
    connect(page, &PlayerPage::finished, this, [this] { endPlaying(tr("Session saved.")); });
    connect(page, &PlayerPage::left, this, [this] { endPlaying({}); });
    connect(page, &PlayerPage::runningChanged, this, &WindowComposition::keepAwake);
    m_window.enterFullPage(page);
}

void WindowComposition::keepAwake(bool awake)
{
    if (!m_parts.wakeLock)
        return;
    if (awake)
        m_parts.wakeLock->hold();
    else
        m_parts.wakeLock->release();
}

void WindowComposition::tellSafety(const SafetyStatus &status, const QString &country)
{
    if (m_today)
        m_today->setSafety(status, country);
    if (m_library)
        m_library->setSafety(status);
    if (m_plan)
        m_plan->setSafety(status, country);
    if (m_selfTests)
        m_selfTests->setSafety(status, country);
}

void WindowComposition::endPlaying(const QString &toast)
{
    m_window.leaveFullPage();
    showToday();
    if (!toast.isEmpty())
        m_window.showToast(toast);
}

void WindowComposition::buildRoutine()
{
    m_window.showPage(planId);
}

void WindowComposition::addToRoutine(const QString &exerciseId)
{
    m_window.showPage(planId);
    if (m_plan)
        m_plan->addExercise(exerciseId);
}

void WindowComposition::exportCsv()
{
    const auto path = m_parts.prompt.chooseSaveFile(
        tr("Export as CSV"), QDir::home().filePath(QStringLiteral("midback.csv")),
        tr("CSV tables (*.csv)"));
    if (!path)
        return;
    const Result<CsvExport> done =
        midback::exportCsv(m_parts.data, m_context.catalog, QFileInfo(*path).absoluteFilePath());
    if (!done.ok()) {
        m_parts.prompt.notify(done.error().detail);
        return;
    }
    m_window.showToast(savedText(*done));
}

void WindowComposition::settleInterrupted()
{
    m_journal.look();
    const Result<QList<SessionRecord>> running = m_parts.data.sessions().running();
    for (SessionRecord record : running.valueOr({})) {
        if (m_journal.pending() && m_journal.pending()->journal.header.session == record.id)
            continue;
        record.state = SessionState::Interrupted;
        record.ended = m_parts.clock.momentAt(record.started.utc.addSecs(record.activeSeconds));
        const Result<void> saved = m_parts.data.sessions().save(record);
        if (saved.ok() && m_today)
            m_today->showInterrupted(record);
    }
    m_journal.offer();
}

void WindowComposition::showDataCheck(const QString &sentence)
{
    m_dataCheck = sentence;
    if (m_settings)
        m_settings->setDataCheck(sentence);
}

void WindowComposition::showBackup(const QString &sentence)
{
    m_backup = sentence;
    if (m_settings)
        m_settings->setBackup(sentence);
}

} // namespace midback
