#include "app/window/WindowComposition.h"
#include "core/base/ManualClock.h"
#include "core/catalog/OwnExercise.h"
#include "tests/shots/Scenes.h"
#include "tests/support/PictureFiles.h"
#include "ui/library/LibraryPage.h"
#include "ui/library/OwnExerciseEditor.h"
#include "ui/library/OwnExerciseModel.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback::test {

namespace {

using namespace std::chrono_literals;

LibraryPage *library(WindowComposition &desk)
{
    desk.window().showPage(QStringLiteral("library"));
    return qobject_cast<LibraryPage *>(desk.window().pageWidget(QStringLiteral("library")));
}

/// Presses what can be seen and is called so; mirrored words have a mark in front.
void press(WindowComposition &desk, const char *text)
{
    QCoreApplication::processEvents();
    for (QAbstractButton *one : desk.window().findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text().endsWith(QString::fromUtf8(text))) {
            one->click();
            return;
        }
    }
    qFatal("no button %s", text);
}

/// A form with everything that "Doorway turn" needs; with a picture where `picture` is set.
OwnExerciseModel &fill(WindowComposition &desk, bool picture)
{
    auto &model = *library(desk)->findChild<OwnExerciseModel *>();
    press(desk, "Add your own exercise");
    if (picture) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("photo.jpg"));
        if (!writePhoto(path, {1600, 1200}) || !model.usePicture(path).ok())
            qFatal("no picture");
    } else {
        model.startFrom(QStringLiteral("open-book"));
    }
    OwnExercise draft = model.draft();
    draft.name = picture ? QStringLiteral("Doorway turn") : QStringLiteral("Open book on the sofa");
    draft.planes = {Plane::Rotation};
    draft.position = picture ? Position::Standing : draft.position;
    draft.steps = {QStringLiteral("Stand in the doorway, a hand on each side."),
                   QStringLiteral("Turn your chest to the left as far as it likes to go."),
                   QStringLiteral("Breathe out, come back, and change sides.")};
    draft.cues = {QStringLiteral("Hips stay where they are")};
    draft.sided = true;
    model.setDraft(draft);
    Q_EMIT model.draftChanged();
    return model;
}

/// It in the library; answers its id in the catalogue.
QString added(WindowComposition &desk, bool picture)
{
    const QString id = catalogIdOf(fill(desk, picture).draft().id);
    press(desk, "Save");
    return id;
}

Scene scene(const char *name, std::function<void(WindowComposition &, ManualClock &)> show)
{
    return {QStringLiteral("own-") + QString::fromLatin1(name), std::move(show)};
}

void scrollDown(WindowComposition &desk)
{
    QCoreApplication::processEvents();
    QScrollBar *bar =
        library(desk)->findChild<OwnExerciseEditor *>()->scrollArea()->verticalScrollBar();
    bar->setValue(bar->maximum());
}

} // namespace

QList<Scene> ownExerciseScenes()
{
    return {
        scene("form-new",
              [](WindowComposition &desk, ManualClock &) {
                  library(desk);
                  press(desk, "Add your own exercise");
              }),
        scene("form-faults",
              [](WindowComposition &desk, ManualClock &) {
                  library(desk);
                  press(desk, "Add your own exercise");
                  press(desk, "Save");
              }),
        scene("form-figure", [](WindowComposition &desk, ManualClock &) { fill(desk, false); }),
        scene("form-picture", [](WindowComposition &desk, ManualClock &) { fill(desk, true); }),
        scene("form-end",
              [](WindowComposition &desk, ManualClock &) {
                  fill(desk, true);
                  scrollDown(desk);
              }),
        scene("form-start-from",
              [](WindowComposition &desk, ManualClock &) {
                  library(desk);
                  press(desk, "Add your own exercise");
                  press(desk, "Start from an existing exercise…");
              }),
        scene("library",
              [](WindowComposition &desk, ManualClock &) {
                  added(desk, true);
                  press(desk, "Library");
                  added(desk, false);
                  press(desk, "Library");
                  for (QCheckBox *one : desk.window().findChildren<QCheckBox *>()) {
                      if (one->text().endsWith(QStringLiteral("your own")))
                          one->click();
                  }
              }),
        scene("detail-picture", [](WindowComposition &desk, ManualClock &) { added(desk, true); }),
        scene("detail-figure", [](WindowComposition &desk, ManualClock &) { added(desk, false); }),
        scene("plan",
              [](WindowComposition &desk, ManualClock &) {
                  added(desk, true);
                  press(desk, "Add to a routine");
              }),
        scene("player",
              [](WindowComposition &desk, ManualClock &clock) {
                  desk.tryExercise(added(desk, true));
                  PlayerPage *page = desk.player();
                  page->model().start(3);
                  for (auto passed = 0ms; passed < 26s; passed += 500ms) {
                      clock.advance(500ms);
                      page->tick();
                  }
              }),
    };
}

} // namespace midback::test
