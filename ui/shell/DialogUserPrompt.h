#pragma once

#include "ui/shell/UserPrompt.h"

#include <QtCore/QPointer>

class QWidget;

namespace midback {

/// Asks with dialogs over a window.
class DialogUserPrompt : public UserPrompt {
public:
    /// The window may come later than the prompt.
    void setWindow(QWidget *window);

    bool confirm(const Question &question) override;
    std::optional<int> choose(const Choice &choice) override;
    std::optional<QString> chooseSaveFile(const QString &title, const QString &suggested,
                                          const QString &filter) override;
    std::optional<QString> chooseOpenFile(const QString &title, const QString &filter) override;
    void notify(const QString &sentence) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace midback
