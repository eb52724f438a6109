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
};

} // namespace midback
