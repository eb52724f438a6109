#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "tests/shots/Scenes.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"

namespace midback::test {

namespace {

using namespace std::chrono_literals;

PlayerPage &breathing(WindowComposition &desk, ManualClock &clock)
{
    desk.tryExercise(QStringLiteral("diaphragm-supine"));
    PlayerPage &page = *desk.player();
    page.model().start(3);
    for (auto passed = 0ms; passed < 31500ms; passed += 500ms) {
        clock.advance(500ms);
        page.tick();
    }
    return page;
}

} // namespace

QList<Scene> playerScenes()
{
    return {
        {QStringLiteral("player-breath-still"), [](WindowComposition &desk, ManualClock &clock) {
             breathing(desk, clock).setReducedMotion(true);
         }}};
}

} // namespace midback::test
