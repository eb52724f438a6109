#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace midback {

/// The questions that the application may put to the person. An interface, so that tests answer in
/// place of dialogs. Deleting asks nothing: it can be undone.
class UserPrompt {
public:
    struct Question {
        QString title;  ///< the question itself
        QString detail; ///< what follows from it
        QString accept; ///< the verb on the button: "End session"
    };

    struct Answer {
        QString text;   ///< the verb on the button
        QString detail; ///< what follows from it
    };
    struct Choice {
        QString title;  ///< what it is about
        QString detail; ///< what has to be known to choose
        QList<Answer> answers;
        QString leave; ///< the button that takes none of them, and the default
    };

    virtual ~UserPrompt() = default;

    /// True when the person takes the offered action.
    virtual bool confirm(const Question &question) = 0;
    /// The number of the answer that the person takes; nothing when they take none.
    virtual std::optional<int> choose(const Choice &choice) = 0;
    /// The chosen path; nothing when the person thinks better of it. `filter` as in QFileDialog.
    virtual std::optional<QString> chooseSaveFile(const QString &title, const QString &suggested,
                                                  const QString &filter) = 0;
    virtual std::optional<QString> chooseOpenFile(const QString &title, const QString &filter) = 0;
    /// One plain sentence about something that did not work.
    virtual void notify(const QString &sentence) = 0;
};

} // namespace midback
