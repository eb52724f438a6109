#include "tests/shots/AdviceScenes.h"

#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"
#include "ui/shell/ChoiceDialog.h"
#include "ui/shell/CoachLog.h"
#include "ui/today/HeroCard.h"
#include "ui/today/TodayPage.h"
#include "ui/today/TodayText.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PainScale.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace midback::test {

namespace {

TodayPage *today(WindowComposition &desk)
{
    return qobject_cast<TodayPage *>(desk.window().pageWidget(QStringLiteral("today")));
}

void startFlare(WindowComposition &desk)
{
    today(desk)->findChild<CoachLog *>()->startFlare();
}

/// Before the planned session, with this pain; none when it is negative.
void startPlanned(WindowComposition &desk, int pain)
{
    today(desk)->hero()->primaryButton()->click();
    if (pain >= 0)
        desk.player()->findChild<PainScale *>()->pick(pain);
}

/// The planned session, in which the second exercise tingled and did not ease, and Today after it.
void playUneasily(WindowComposition &desk, ManualClock &clock)
{
    startPlanned(desk, 3);
    PlayerPage *page = desk.player();
    PlayerModel &model = page->model();
    model.start(3);
    const auto play = [&](std::chrono::seconds time) {
        clock.advance(time);
        page->tick();
    };
    play(std::chrono::seconds(20));
    model.skip();
    play(std::chrono::seconds(30));
    model.askFeeling();
    model.reportFeeling(Sensation::Tingling, 5);
    model.skipAfterFeeling();
    play(std::chrono::seconds(600));
    for (int item = 0; item < int(model.timeline().items().size()); ++item)
        model.setEffort(item, 3);
    (void)model.conclude({3, {}, {}});
    Q_EMIT page->finished(model.record().id);
}

void showFlareDialog(WindowComposition &desk, ManualClock &)
{
    auto *dialog = new ChoiceDialog(flareChoice(), &desk.window());
    dialog->setWindowFlags(Qt::Widget); // so that the picture of the window has it
    dialog->setAutoFillBackground(true);
    dialog->adjustSize();
    dialog->move(desk.window().rect().center() - dialog->rect().center());
    dialog->show();
}

} // namespace

QList<Scene> adviceScenes()
{
    return {
        {QStringLiteral("today-changes"), playUneasily},
        {QStringLiteral("player-before-changes"),
         [](WindowComposition &desk, ManualClock &clock) {
             playUneasily(desk, clock);
             today(desk)->hero()->otherButton()->menu()->actions().last()->trigger();
         }},
        {QStringLiteral("player-before-pain"),
         [](WindowComposition &desk, ManualClock &) { startPlanned(desk, 7); }},
        {QStringLiteral("today-flare"),
         [](WindowComposition &desk, ManualClock &) { startFlare(desk); }},
        {QStringLiteral("today-flare-dialog"), showFlareDialog},
        {QStringLiteral("player-before-flare"),
         [](WindowComposition &desk, ManualClock &) {
             startFlare(desk);
             startPlanned(desk, -1);
         }},
        {QStringLiteral("player-before-kept"),
         [](WindowComposition &desk, ManualClock &) {
             startFlare(desk);
             startPlanned(desk, -1);
             for (LinkButton *link : desk.player()->findChildren<LinkButton *>()) {
                 if (!link->isHidden() && link->accessibleName().contains(QStringLiteral("Keep")))
                     return link->click();
             }
         }},
        {QStringLiteral("plan-flare"),
         [](WindowComposition &desk, ManualClock &) {
             startFlare(desk);
             desk.window().showPage(QStringLiteral("plan"));
         }},
    };
}

} // namespace midback::test
