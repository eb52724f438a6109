#pragma once

#include "ui/today/TodayModel.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace midback {

class LinkButton;
class PainScale;

/// The next-morning question: one number about the morning after a session (clinical-facts D3).
/// It takes one stroke and may be left out.
class MorningCard : public Card {
    Q_OBJECT

public:
    explicit MorningCard(QWidget *parent = nullptr);

    void setQuestion(const MorningQuestion &question);
    /// Shows the question of `day`, if there is one and it was not settled on that day.
    void ask(const std::optional<MorningQuestion> &question, const QDate &day);
    /// Goes, and does not come back on the day it asked for.
    void settle();
    const std::optional<MorningQuestion> &question() const { return m_question; }
    /// Whether a digit is an answer: none is given yet, or the last one can still be corrected.
    bool wantsDigit(const SymptomId &correctable) const;
    PainScale *scale() const { return m_scale; }
    LinkButton *skipButton() const { return m_skip; }

Q_SIGNALS:
    /// 0 to 10.
    void answered(int pain);
    /// The person would rather not say today.
    void skipped();

private:
    QLabel *m_sentence;
    PainScale *m_scale;
    QLabel *m_thanks;
    LinkButton *m_skip;
    std::optional<MorningQuestion> m_question;
    QDate m_day;     ///< that the question is of
    QDate m_settled; ///< answered before the page was shown, or skipped, on this day
};

} // namespace midback
