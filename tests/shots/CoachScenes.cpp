#include "tests/shots/CoachScenes.h"

#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "ui/decisions/DecisionBrowser.h"
#include "ui/decisions/DecisionDetail.h"
#include "ui/decisions/DecisionsPage.h"
#include "ui/decisions/OpenStageDialog.h"
#include "ui/decisions/StagesView.h"
#include "ui/library/LibraryPage.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace midback::test {

namespace {

DecisionsPage *coachOf(WindowComposition &desk)
{
    desk.window().showPage(QStringLiteral("coach"));
    return qobject_cast<DecisionsPage *>(desk.window().pageWidget(QStringLiteral("coach")));
}

/// The dialog that asks for a note, with one.
OpenStageDialog *askToGoOn(WindowComposition &desk)
{
    DecisionsPage *page = coachOf(desk);
    QCoreApplication::processEvents(); // as a person would see it before the click
    page->stages()->goOnButton()->click();
    auto *dialog = page->findChild<OpenStageDialog *>();
    dialog->noteField()->setPlainText(
        QStringLiteral("The floor work has felt easy for weeks, and I miss the band."));
    return dialog;
}

Scene exercise(const char *name, const char *id)
{
    return {QStringLiteral("coach-line-") + QLatin1String(name),
            [exercise = QString::fromLatin1(id)](WindowComposition &desk, ManualClock &) {
                desk.window().showPage(QStringLiteral("library"));
                qobject_cast<LibraryPage *>(desk.window().pageWidget(QStringLiteral("library")))
                    ->openExercise(exercise);
            }};
}

} // namespace

QList<Scene> coachScenes()
{
    return {
        {QStringLiteral("coach-stages"),
         [](WindowComposition &desk, ManualClock &) { coachOf(desk); }},
        {QStringLiteral("coach-go-on"),
         [](WindowComposition &desk, ManualClock &) { askToGoOn(desk); }},
        {QStringLiteral("coach-went-on"),
         [](WindowComposition &desk, ManualClock &) { askToGoOn(desk)->confirmButton()->click(); }},
        {QStringLiteral("coach-decisions"),
         [](WindowComposition &desk, ManualClock &) { coachOf(desk)->showDecisions(); }},
        {QStringLiteral("coach-all"),
         [](WindowComposition &desk, ManualClock &) {
             DecisionsPage *page = coachOf(desk);
             page->showDecisions();
             page->browser()->shownControl()->setCurrent(QStringLiteral("all"));
             Q_EMIT page->browser()->shownControl()->currentChanged(QStringLiteral("all"));
         }},
        {QStringLiteral("coach-kept"),
         [](WindowComposition &desk, ManualClock &) {
             DecisionsPage *page = coachOf(desk);
             page->showDecisions();
             page->browser()->detail()->keepButton()->click();
         }},
        {QStringLiteral("coach-nothing-yet"),
         [](WindowComposition &desk, ManualClock &) { coachOf(desk)->showDecisions(); }, true},
        {QStringLiteral("coach-first-day"),
         [](WindowComposition &desk, ManualClock &) { coachOf(desk); }, true},
        exercise("started", "side-plank-knees"),
        exercise("not-started", "prone-y"),
    };
}

} // namespace midback::test
