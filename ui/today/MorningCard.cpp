#include "ui/today/MorningCard.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PainScale.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

MorningCard::MorningCard(QWidget *parent)
    : Card(tr("How was your mid-back when you got up today?"), parent)
    , m_sentence(secondaryLabel())
    , m_scale(new PainScale)
    , m_thanks(captionLabel())
    , m_skip(new LinkButton(tr("Not today")))
{
    m_scale->setAccessibleName(tr("Pain this morning"));
    content()->setSpacing(space::s);
    content()->addWidget(m_sentence);
    content()->addWidget(m_scale);
    auto *row = new QHBoxLayout;
    row->addWidget(m_thanks, 1);
    row->addWidget(m_skip);
    content()->addLayout(row);
    connect(m_scale, &PainScale::picked, this, &MorningCard::answered);
    connect(m_skip, &LinkButton::clicked, this, &MorningCard::skipped);
}

void MorningCard::setQuestion(const MorningQuestion &question)
{
    m_sentence->setText(
        question.routineName.isEmpty()
            ? tr("One number about the morning after yesterday's session.")
            : tr("One number about the morning after “%1”.").arg(question.routineName));
    m_scale->setValue(question.answer);
    m_thanks->setText(question.answer ? tr("Thank you, that is noted.")
                                      : tr("Click, or press a digit. For ten press 1, then 0."));
    m_skip->setVisible(!question.answer);
}

// An answer stays on the screen until the page is shown anew, so that it can be put right.
void MorningCard::ask(const std::optional<MorningQuestion> &question, const QDate &day)
{
    m_question = question;
    m_day = day;
    if (m_question)
        setQuestion(*m_question);
    setVisible(m_question.has_value() && m_settled != day);
}

void MorningCard::settle()
{
    m_settled = m_day;
    hide();
}

bool MorningCard::wantsDigit(const SymptomId &correctable) const
{
    return isVisible() && m_question && (!m_question->answer || correctable == m_question->entry);
}

} // namespace midback
