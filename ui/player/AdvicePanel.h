#pragma once

#include "ui/widgets/PanelFrame.h"

#include <QtGui/QPalette>
#include <QtWidgets/QPushButton>

class QLabel;

namespace midback {

/// A short sentence in large type and what can be done about it: numbered buttons, one below the
/// other. Used after a feeling to back off from and after an alarm.
class AdvicePanel : public PanelFrame {
    Q_OBJECT

public:
    AdvicePanel(const QString &title, QPalette::ColorRole colour, QWidget *parent = nullptr);

    void setAdvice(const QString &sentence);
    /// `key` presses it and is shown on it. The first one is the primary button.
    template<class Receiver, class Act>
    void addChoice(const QString &text, Qt::Key key, Receiver *receiver, Act act)
    {
        connect(addButton(text, key), &QAbstractButton::clicked, receiver, act);
    }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const QString &text, Qt::Key key);

    QLabel *m_sentence;
    QPushButton *m_first = nullptr;
};

} // namespace midback
