#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "core/catalog/Catalog.h"
#include "core/session/JournalFile.h"
#include "core/session/JournalReplay.h"
#include "core/session/SessionJournal.h"
#include "tests/shots/Scenes.h"
#include "ui/player/InterruptedPanel.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"

namespace midback::test {

namespace {

using namespace std::chrono_literals;

/// A morning's routine that stopped after some minutes.
InterruptedSession interrupted(const Catalog &catalog, const Clock &clock)
{
    InterruptedSession session;
    JournalHeader &header = session.journal.header;
    header.routineName = QStringLiteral("Loosen and rotate");
    for (const char *id : {"cat-cow-quadruped", "open-book", "diaphragm-supine"}) {
        const Exercise *exercise = catalog.exercise(QLatin1String(id));
        header.source.items.append({exercise->id, exercise->dose()});
    }
    session.timeline = timelineOf(header.source, catalog);
    SessionPlayer player(session.timeline);
    player.start({});
    player.advanceTo({4min, 4min});
    session.progress = player.progress();
    session.lastUtc = clock.nowUtc().addSecs(-26 * 60);
    return session;
}

} // namespace

QList<Scene> journalScenes()
{
    return {
        {QStringLiteral("journal-offer"),
         [](WindowComposition &desk, ManualClock &clock) {
             desk.tryExercise(QStringLiteral("open-book")); // it knows the catalogue
             const InterruptedSession session =
                 interrupted(desk.player()->model().catalog(), clock);
             desk.window().enterFullPage(new InterruptedPanel(session, clock));
         }},
        {QStringLiteral("journal-fault"), [](WindowComposition &desk, ManualClock &clock) {
             desk.tryExercise(QStringLiteral("open-book"));
             PlayerModel &model = desk.player()->model();
             model.setJournal(std::make_unique<SessionJournal>(
                 std::make_unique<DiskJournalFile>(QStringLiteral("/home/you/gone/session.jrnl")),
                 clock));
             model.start(3);
             clock.advance(6s);
             desk.player()->tick();
         }}};
}

} // namespace midback::test
