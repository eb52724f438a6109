#include "tests/shots/Scenes.h"

#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "core/catalog/Catalog.h"
#include "tests/shots/AdviceScenes.h"
#include "tests/shots/CoachScenes.h"
#include "ui/library/LibraryPage.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"
#include "ui/progress/ProgressPage.h"
#include "ui/symptoms/SymptomHistoryModel.h"
#include "ui/symptoms/SymptomsPage.h"
#include "ui/widgets/SegmentedControl.h"

namespace midback::test {

namespace {

using namespace std::chrono_literals;

Scene page(const char *id)
{
    const QString name = QString::fromLatin1(id);
    return {name, [name](WindowComposition &desk, ManualClock &) { desk.window().showPage(name); }};
}

Scene libraryDetail()
{
    return {QStringLiteral("library-exercise"), [](WindowComposition &desk, ManualClock &) {
                desk.window().showPage(QStringLiteral("library"));
                qobject_cast<LibraryPage *>(desk.window().pageWidget(QStringLiteral("library")))
                    ->openExercise(QStringLiteral("open-book"));
            }};
}

Scene progressOver(const char *range)
{
    const QString id = QString::fromLatin1(range);
    return {QStringLiteral("progress-") + id, [id](WindowComposition &desk, ManualClock &) {
                desk.window().showPage(QStringLiteral("progress"));
                auto *page = qobject_cast<ProgressPage *>(
                    desk.window().pageWidget(QStringLiteral("progress")));
                page->rangeControl()->setCurrent(id);
                Q_EMIT page->rangeControl()->currentChanged(id);
            }};
}

Scene symptomsEntry()
{
    return {QStringLiteral("symptoms-entry"), [](WindowComposition &desk, ManualClock &) {
                desk.window().showPage(QStringLiteral("symptoms"));
                auto *page = qobject_cast<SymptomsPage *>(
                    desk.window().pageWidget(QStringLiteral("symptoms")));
                page->setFocus();
            }};
}

/// The player of one exercise after `into` seconds; then `then`.
Scene player(const char *name, const char *exercise, std::chrono::milliseconds into,
             std::function<void(PlayerModel &)> then = {})
{
    return {QStringLiteral("player-") + QString::fromLatin1(name),
            [id = QString::fromLatin1(exercise), into, then](WindowComposition &desk,
                                                             ManualClock &clock) {
                desk.tryExercise(id);
                PlayerPage *page = desk.player();
                if (into < 0ms)
                    return;
                page->model().start(3);
                for (auto passed = 0ms; passed < into; passed += 500ms) {
                    clock.advance(500ms);
                    page->tick();
                }
                if (then)
                    then(page->model());
            }};
}

} // namespace

QList<Scene> allScenes()
{
    return QList<Scene>{
               page("today"),
               page("library"),
               libraryDetail(),
               page("plan"),
               symptomsEntry(),
               page("progress"),
               progressOver("week"),
               progressOver("all"),
               page("settings"),
               player("before", "open-book", -1ms),
               player("set-up", "open-book", 6s),
               player("work", "open-book", 26s),
               player("side-switch", "open-book-short", 68s),
               player("hold", "ext-towel-crosswise", 25s),
               player("breath", "diaphragm-supine", 33500ms),
               player("rest", "diaphragm-supine", 118s),
               player("paused", "cat-cow-quadruped", 31s,
                      [](PlayerModel &model) { model.pause(); }),
               player("it-hurts", "open-book", 26s, [](PlayerModel &model) { model.askFeeling(); }),
               player("back-off", "open-book", 26s,
                      [](PlayerModel &model) {
                          model.askFeeling();
                          model.reportFeeling(Sensation::Tingling, 5);
                      }),
               player("alarm", "open-book", 26s,
                      [](PlayerModel &model) {
                          model.askFeeling();
                          model.reportFeeling(Sensation::ChestPressure, 6);
                      }),
               player("after", "open-book", 60s, [](PlayerModel &model) { model.finish(); })} +
           adviceScenes() + coachScenes() + selfTestScenes() + safetyScenes() + figureScenes() +
           journalScenes() + ownExerciseScenes() + playerScenes();
}

} // namespace midback::test
