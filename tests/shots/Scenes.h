#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace midback {
class ManualClock;
class WindowComposition;
} // namespace midback

namespace midback::test {

/// One picture: its file name and what brings the window there.
struct Scene {
    QString name;
    std::function<void(WindowComposition &, ManualClock &)> show;
    bool empty = false; ///< without the demo history, as on the first day
};

/// Every page, and the player in each of its states.
QList<Scene> allScenes();
/// The safety questions, what they come to and close, and the health profile.
QList<Scene> safetyScenes();
/// Part of them: figures of what goes wrong, and stills.
QList<Scene> figureScenes();
/// What is offered of a session that was interrupted.
QList<Scene> journalScenes();
/// Exercises of a person's own: the form, the library, a routine and a session with them.
QList<Scene> ownExerciseScenes();
/// Part of them: the player without motion.
QList<Scene> playerScenes();
/// Part of them: the self-tests.
QList<Scene> selfTestScenes();

} // namespace midback::test
