#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace midback {

/// What a page shows before there is anything to show: an icon, a sentence and one way on.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// Without `action` there is no button.
    EmptyState(const QString &iconName, const QString &sentence, const QString &action = {},
               QWidget *parent = nullptr);

    /// Null without an action.
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionRequested();

private:
    QPushButton *m_button = nullptr;
};

} // namespace midback
