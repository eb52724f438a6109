#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "tests/shots/Scenes.h"
#include "ui/library/LibraryPage.h"
#include "ui/safety/CheckForm.h"
#include "ui/safety/SafetyModel.h"
#include "ui/safety/SafetyPage.h"
#include "ui/safety/StandingPanel.h"
#include "ui/settings/ConditionPicker.h"
#include "ui/settings/HealthCard.h"
#include "ui/settings/SettingsPage.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback::test {

namespace {

using Answers = QList<SafetyAnswer>;
constexpr auto yes = SafetyAnswer::Yes;
constexpr auto no = SafetyAnswer::No;

Answers noes(int count)
{
    return Answers(count, no);
}
const Answers clear = noes(12);
const Answers soon = noes(11) + Answers{yes};
const Answers urgent = noes(6) + Answers{yes} + noes(5);
const Answers emergency = noes(1) + Answers{yes};

SafetyPage *ask(WindowComposition &desk, const Answers &answers)
{
    desk.safety().showQuestions();
    auto *page = qobject_cast<SafetyPage *>(desk.window().fullPage());
    for (const SafetyAnswer answer : answers)
        page->model().answer(answer);
    return page;
}

/// The questions after these answers.
Scene asked(const char *name, const Answers &answers)
{
    return {QStringLiteral("safety-") + QString::fromLatin1(name),
            [answers](WindowComposition &desk, ManualClock &) { ask(desk, answers); }};
}

/// A page after these answers, some days later.
Scene pageAfter(const char *name, const char *page, const Answers &answers, int days = 0)
{
    return {QStringLiteral("safety-") + QString::fromLatin1(name),
            [answers, id = QString::fromLatin1(page), days](WindowComposition &desk,
                                                            ManualClock &clock) {
                if (!answers.isEmpty()) {
                    SafetyPage *questions = ask(desk, answers);
                    Q_EMIT questions->closed();
                }
                clock.advance(std::chrono::hours(24 * days));
                if (days > 0) // a page that stays in sight keeps its day until it is come back to
                    desk.window().showPage(QStringLiteral("settings"));
                desk.window().showPage(id);
            }};
}

void tick(WindowComposition &desk, const QList<HealthCondition> &conditions)
{
    desk.window().showPage(QStringLiteral("settings"));
    auto *settings =
        qobject_cast<SettingsPage *>(desk.window().pageWidget(QStringLiteral("settings")));
    ConditionPicker *picker = settings->healthCard()->conditions();
    picker->setConditions(conditions);
    Q_EMIT picker->picked();
}

Scene healthCard(const char *name, bool toItsEnd)
{
    return {
        QStringLiteral("settings-") + QString::fromLatin1(name),
        [toItsEnd](WindowComposition &desk, ManualClock &) {
            tick(desk, {HealthCondition::Osteoporosis, HealthCondition::Wrist});
            auto *settings =
                qobject_cast<SettingsPage *>(desk.window().pageWidget(QStringLiteral("settings")));
            QApplication::processEvents();
            if (toItsEnd)
                settings->scrollArea()->ensureWidgetVisible(
                    settings->healthCard()->questionsButton());
            else
                settings->scrollArea()->verticalScrollBar()->setValue(settings->healthCard()->y());
        }};
}

} // namespace

QList<Scene> safetyScenes()
{
    return {asked("question", noes(2)),
            asked("follow-up", noes(3) + Answers{yes}),
            asked("clear", clear),
            asked("soon", soon),
            asked("urgent", urgent),
            asked("emergency", emergency),
            asked("under-age", noes(9) + Answers{yes, yes, no, no}),
            {QStringLiteral("safety-check"),
             [](WindowComposition &desk, ManualClock &) {
                 ask(desk, urgent)->standing()->checkForm()->open();
             }},
            pageAfter("library-locked", "library", emergency),
            pageAfter("today-urgent", "today", urgent),
            pageAfter("today-soon", "today", soon),
            pageAfter("today-due", "today", {}, 30),
            pageAfter("plan-urgent", "plan", urgent),
            healthCard("health", false),
            healthCard("health-end", true),
            {QStringLiteral("safety-library-urgent"),
             [](WindowComposition &desk, ManualClock &) {
                 Q_EMIT ask(desk, urgent)->closed();
                 desk.window().showPage(QStringLiteral("library"));
                 qobject_cast<LibraryPage *>(desk.window().pageWidget(QStringLiteral("library")))
                     ->openExercise(QStringLiteral("cat-cow-quadruped"));
             }},
            {QStringLiteral("library-condition"), [](WindowComposition &desk, ManualClock &) {
                 tick(desk, {HealthCondition::Osteoporosis, HealthCondition::Wrist});
                 desk.window().showPage(QStringLiteral("library"));
                 qobject_cast<LibraryPage *>(desk.window().pageWidget(QStringLiteral("library")))
                     ->openExercise(QStringLiteral("cat-cow-quadruped"));
             }}};
}

} // namespace midback::test
