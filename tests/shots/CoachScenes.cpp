#include "tests/shots/CoachScenes.h"

#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "ui/decisions/DecisionBrowser.h"
#include "ui/decisions/DecisionsPage.h"
#include "ui/decisions/StagesView.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtWidgets/QPushButton>

namespace midback::test {

namespace {

DecisionsPage *coachOf(WindowComposition &desk)
{
    desk.window().showPage(QStringLiteral("coach"));
    return qobject_cast<DecisionsPage *>(desk.window().pageWidget(QStringLiteral("coach")));
}

} // namespace

QList<Scene> coachScenes()
{
    return {
        {QStringLiteral("coach-stages"),
         [](WindowComposition &desk, ManualClock &) { coachOf(desk); }},
        {QStringLiteral("coach-decisions"),
         [](WindowComposition &desk, ManualClock &) { coachOf(desk)->showDecisions(); }},
        {QStringLiteral("coach-all"),
         [](WindowComposition &desk, ManualClock &) {
             DecisionsPage *page = coachOf(desk);
             page->showDecisions();
             page->browser()->shownControl()->setCurrent(QStringLiteral("all"));
             Q_EMIT page->browser()->shownControl()->currentChanged(QStringLiteral("all"));
         }},
    };
}

} // namespace midback::test
