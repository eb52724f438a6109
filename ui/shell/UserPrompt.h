#pragma once

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

    virtual ~UserPrompt() = default;

    /// True when the person takes the offered action.
    virtual bool confirm(const Question &question) = 0;
    /// The chosen path; nothing when the person thinks better of it. `filter` as in QFileDialog.
    virtual std::optional<QString> chooseSaveFile(const QString &title, const QString &suggested,
                                                  const QString &filter) = 0;
    virtual std::optional<QString> chooseOpenFile(const QString &title, const QString &filter) = 0;
    /// One plain sentence about something that did not work.
    virtual void notify(const QString &sentence) = 0;
};

} // namespace midback
