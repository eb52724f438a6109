#pragma once

#include "ui/shell/UserPrompt.h"

#include <QtCore/QStringList>

#include <functional>

namespace midback::test {

/// Answers in place of dialogs and remembers what was asked.
class FakePrompt : public UserPrompt {
public:
    bool answer = true;                 ///< to every confirm()
    std::optional<QString> path;        ///< to every file question
    QList<int> picks;                   ///< answers to choose(), in order; then none is taken
    std::function<void()> beforeAnswer; ///< what happens while a choice is on the screen
    QStringList questions;              ///< titles of confirm() and of the file questions
    QList<Choice> choices;              ///< what choose() was asked
    QStringList notices;                ///< sentences of notify()

    bool confirm(const Question &question) override
    {
        questions << question.title;
        return answer;
    }
    std::optional<int> choose(const Choice &choice) override
    {
        choices << choice;
        if (beforeAnswer)
            beforeAnswer();
        return picks.isEmpty() ? std::nullopt : std::optional(picks.takeFirst());
    }
    std::optional<QString> chooseSaveFile(const QString &title, const QString &,
                                          const QString &) override
    {
        questions << title;
        return path;
    }
    std::optional<QString> chooseOpenFile(const QString &title, const QString &) override
    {
        questions << title;
        return path;
    }
    void notify(const QString &sentence) override { notices << sentence; }
};

} // namespace midback::test
