#pragma once

#include "core/symptoms/SafetyQuestions.h"
#include "ui/widgets/PanelFrame.h"

#include <QtCore/QList>

#include <utility>

class QLabel;
class QPushButton;

namespace midback {

class KeyChoice;
class SafetyModel;
class SegmentBar;

/// One question at a time, with its answers always at the same place, so that twelve presses of a
/// key or twelve clicks are all it takes.
class QuestionPanel : public PanelFrame {
    Q_OBJECT

public:
    explicit QuestionPanel(SafetyModel &model, QWidget *parent = nullptr);

    KeyChoice *choice(SafetyAnswer answer) const;
    QPushButton *backButton() const { return m_back; }

Q_SIGNALS:
    /// The person would rather not answer now.
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildFooter();
    void goBack();
    void refresh();

    SafetyModel &m_model;
    QPushButton *m_back;
    SegmentBar *m_bar;
    QLabel *m_count;
    QLabel *m_before; ///< the question that this one follows
    QLabel *m_question;
    QLabel *m_hint;
    QList<std::pair<SafetyAnswer, KeyChoice *>> m_choices;
};

} // namespace midback
