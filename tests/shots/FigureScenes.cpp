#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "tests/shots/Scenes.h"
#include "ui/library/FigureFaultView.h"
#include "ui/library/LibraryPage.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>

namespace midback::test {

namespace {

using namespace std::chrono_literals;

/// The detail of an exercise, at the small figure of what easily goes wrong.
Scene fault(const char *exercise)
{
    const QString id = QString::fromLatin1(exercise);
    return {QStringLiteral("figure-fault-") + id, [id](WindowComposition &desk, ManualClock &) {
                desk.window().showPage(QStringLiteral("library"));
                auto *library = qobject_cast<LibraryPage *>(
                    desk.window().pageWidget(QStringLiteral("library")));
                library->openExercise(id);
                QApplication::processEvents();
                auto *view = library->findChild<FigureFaultView *>();
                for (auto *area : library->findChildren<QScrollArea *>()) {
                    if (view && area->isAncestorOf(view))
                        area->ensureWidgetVisible(view, 0, 120);
                }
            }};
}

/// The player with reduced motion: postures as stills, with arrows.
Scene still(const char *exercise, std::chrono::milliseconds into)
{
    const QString id = QString::fromLatin1(exercise);
    return {QStringLiteral("figure-still-") + id,
            [id, into](WindowComposition &desk, ManualClock &clock) {
                desk.tryExercise(id);
                PlayerPage *page = desk.player();
                page->setReducedMotion(true);
                page->model().start(3);
                for (auto passed = 0ms; passed < into; passed += 500ms) {
                    clock.advance(500ms);
                    page->tick();
                }
            }};
}

} // namespace

QList<Scene> figureScenes()
{
    return {fault("cat-cow-quadruped"), fault("seated-rotation-crossed"), still("open-book", 26s),
            still("half-kneel-chop", 26s)};
}

} // namespace midback::test
