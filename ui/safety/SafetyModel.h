#pragma once

#include "core/symptoms/SafetyScreening.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

#include <optional>

namespace midback {

/// One way through the twelve questions, and what is kept of it.
///
/// The answers are saved with the last of them, or with the first that says that help is needed
/// now: nobody has to go on answering then. They are no step on the undo stack, for a Ctrl+Z meant
/// for something else must not open what they closed. A slip is put right by going back, or by
/// answering again. "I have been checked" can be undone.
class SafetyModel : public QObject {
    Q_OBJECT

public:
    static constexpr int count = 12;

    explicit SafetyModel(const PageContext &context, QObject *parent = nullptr);

    /// 1 to 12.
    int number() const { return m_index + 1; }
    SafetyQuestion question() const;
    /// The question that followed an answer is asked, not the one itself.
    bool inFollowUp() const { return m_inFollowUp; }
    QString text() const;
    /// What was answered before to what is asked now; nothing the first time.
    std::optional<SafetyAnswer> given() const;
    bool canGoBack() const;
    /// The answers are there and saved.
    bool isOver() const { return m_over; }

    /// Goes on to the next question, or to the end. Where the store refuses, the last question
    /// stays.
    void answer(SafetyAnswer answer);
    /// To the question before; from the end to the last one that was asked.
    void back();
    /// From the beginning, with nothing answered.
    void restart();

    /// Notes "I have been checked" beside the last answers.
    void noteCheck(const SafetyCheck &check);

Q_SIGNALS:
    /// Another question is asked, or none any more.
    void changed();
    /// Something was done that can be undone.
    void undoOffered(const QString &text);

private:
    void advance();
    bool save();

    PageContext m_context;
    SafetyScreeningId m_id; ///< of the answers of this run
    int m_index = 0;
    bool m_inFollowUp = false;
    bool m_over = false;
    SafetyAnswers m_answers;
};

} // namespace midback
