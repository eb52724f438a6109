#pragma once

#include <QtWidgets/QWidget>

class QStackedLayout;

namespace midback {

class Clock;
class QuestionPanel;
class SafetyGate;
class SafetyModel;
class StandingPanel;
struct PageContext;

/// The safety questions and what they come to, over the whole window. Whoever shows it takes it
/// away after closed() or goneOn().
class SafetyPage : public QWidget {
    Q_OBJECT

public:
    /// Standing begins where the person stands, without asking.
    enum class Opening { Questions, Standing };
    /// A session waits for the answers: the end offers to go on to it, where they allow.
    enum class Purpose { Answers, Session };

    SafetyPage(const PageContext &context, SafetyGate &gate, Opening opening,
               Purpose purpose = Purpose::Answers, QWidget *parent = nullptr);

    SafetyModel &model() { return *m_model; }
    QuestionPanel *questions() const { return m_questions; }
    StandingPanel *standing() const { return m_standing; }
    bool showsQuestions() const;

Q_SIGNALS:
    void closed();
    /// The session may begin.
    void goneOn();
    void undoOffered(const QString &text);

private:
    void connectPanels();
    void showQuestions();
    void showStanding();
    void fillStanding();
    bool leadsToSession() const;

    const Clock &m_clock;
    SafetyGate &m_gate;
    Purpose m_purpose;
    SafetyModel *m_model;
    QuestionPanel *m_questions;
    StandingPanel *m_standing;
    QStackedLayout *m_stack;
};

} // namespace midback
