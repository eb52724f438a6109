#pragma once

#include "ui/shell/UserPrompt.h"

#include <QtWidgets/QDialog>

namespace midback {

/// A question with several answers below each other, each with what follows from it. Leaving is the
/// default: Enter and Escape do it.
class ChoiceDialog : public QDialog {
    Q_OBJECT

public:
    explicit ChoiceDialog(const UserPrompt::Choice &choice, QWidget *parent = nullptr);

    /// The number of the answer taken; nothing after leaving.
    std::optional<int> chosen() const { return m_chosen; }

private:
    QWidget *answerRow(const UserPrompt::Answer &answer, int number);

    std::optional<int> m_chosen;
};

} // namespace midback
