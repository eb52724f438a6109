// The pictures of the self-tests: the list, a guided screen of each kind, and what came out.
#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "tests/shots/Scenes.h"
#include "ui/selftests/EntryPanel.h"
#include "ui/selftests/ResultForm.h"
#include "ui/selftests/SelfTestScreen.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/selftests/SelfTestsPage.h"
#include "ui/selftests/TimedPanel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback::test {

namespace {

using namespace std::chrono_literals;
using Then = std::function<void(SelfTestsPage &, ManualClock &)>;

Scene scene(const char *name, const char *test, Then then = {})
{
    return {QStringLiteral("selftests-") + QLatin1String(name),
            [id = QLatin1String(test), then](WindowComposition &desk, ManualClock &clock) {
                const QString page = QStringLiteral("selftests");
                desk.window().showPage(page);
                auto *shown = qobject_cast<SelfTestsPage *>(desk.window().pageWidget(page));
                if (!QString(id).isEmpty())
                    shown->openTest(id);
                if (then)
                    then(*shown, clock);
            }};
}

/// Before the first answers to the safety questions.
Scene onTheFirstDay(Scene made)
{
    made.empty = true;
    return made;
}

void clearAll(SelfTestsPage &page, ManualClock &)
{
    page.model().reload();
    for (const SelfTestGroup &group : page.model().groups()) {
        for (const SelfTestOverview &one : group.tests) {
            for (const SelfTestResult &result : one.results)
                page.model().remove(result.id);
        }
    }
}

void hold(SelfTestsPage &page, ManualClock &clock)
{
    auto *panel = qobject_cast<TimedPanel *>(page.screen()->form()->panel());
    panel->startButton()->click();
    clock.advance(26s);
    panel->tick();
}

void count(SelfTestsPage &page, ManualClock &clock)
{
    auto *panel = qobject_cast<TimedPanel *>(page.screen()->form()->panel());
    panel->startButton()->click();
    for (int i = 0; i < 7; ++i) {
        clock.advance(4s);
        panel->tick();
        panel->countButton()->click();
    }
}

void enterTurn(SelfTestsPage &page, ManualClock &)
{
    SelfTestRun &run = page.screen()->form()->run();
    const int left[] = {460, 480, 470};
    const int right[] = {490, 470, 4500};
    for (int i = 0; i < 3; ++i) {
        run.setAmount(TestSide::Left, i, left[i]);
        run.setAmount(TestSide::Right, i, right[i]);
    }
}

void enterFault(SelfTestsPage &page, ManualClock &clock)
{
    enterTurn(page, clock);
    page.screen()->saveButton()->click();
}

void saveTurn(SelfTestsPage &page, ManualClock &clock)
{
    clock.advance(24h * 5);
    enterTurn(page, clock);
    page.screen()->form()->run().setAmount(TestSide::Right, 2, 480);
    page.screen()->saveButton()->click();
}

void saveFastBreath(SelfTestsPage &page, ManualClock &clock)
{
    clock.advance(24h * 20);
    page.screen()->form()->run().setAmount(TestSide::Both, 0, 270);
    page.screen()->saveButton()->click();
}

void scrollToEnd(SelfTestsPage &page, ManualClock &)
{
    QScrollBar *bar = page.screen()->scrollArea()->verticalScrollBar();
    QObject::connect(bar, &QScrollBar::rangeChanged, bar,
                     [bar](int, int maximum) { bar->setValue(maximum); });
    bar->setValue(bar->maximum());
}

} // namespace

QList<Scene> selfTestScenes()
{
    return {scene("list", ""),
            scene("empty", "", clearAll),
            onTheFirstDay(scene("first-day", "")),
            onTheFirstDay(scene("first-day-test", "st-breath-rate")),
            scene("number", "st-rot-seated"),
            scene("number-fault", "st-rot-seated", enterFault),
            scene("number-wall", "st-wall-occiput"),
            scene("grade", "st-arm-wall"),
            scene("count", "st-breath-rate", count),
            scene("hold", "st-side-hold", hold),
            scene("hold-ready", "st-cobra"),
            scene("category", "st-hilo"),
            scene("ratings", "st-psfs"),
            scene("result", "st-rot-seated", saveTurn),
            scene("result-flag", "st-breath-rate", saveFastBreath),
            scene("history", "st-rot-seated", scrollToEnd),
            scene("history-ratings", "st-psfs", scrollToEnd)};
}

} // namespace midback::test
