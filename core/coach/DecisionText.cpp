#include "core/coach/DecisionText.h"

#include "core/base/DayText.h"
#include "core/coach/ExposureText.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

/// The sentences for one decision, a function a row of the table or two.
class DecisionSentences {
    Q_DECLARE_TR_FUNCTIONS(DecisionSentences)

public:
    DecisionSentences(const LineDecision &decision, const LineState &before,
                      const Exposure &exposure, const LineNames &names, const QDate &today)
        : m_decision(decision)
        , m_before(before)
        , m_exposure(exposure)
        , m_names(names)
        , m_sign(signText(exposure, today))
        , m_day(dayText(exposure.date, today))
    {
    }

    QStringList make() const
    {
        switch (m_decision.rule) {
        case 1:
            return {m_sign, alarmAdviceText()};
        case 2:
            return {m_sign, redAgain(), tr("Pause this exercise and have it looked at.")};
        case 3:
            return {m_sign, stepBack()};
        case 4:
            return {tr("On %1 even the gentlest version brought %2.", "a day, feelings")
                        .arg(m_day, labelsText(m_exposure, SensationClass::BackOff)),
                    tr("We leave it out for a week."), insteadText()};
        case 5:
            return {tr("Pain reached %1 of 10, a strong flare.").arg(m_exposure.peak),
                    tr("Take two quiet days, keep walking and breathing, then start again gently."),
                    freezeText()};
        case 6:
            return {m_sign, tr("The new step was a bit early."), backTo(), freezeText()};
        case 7:
        case 8:
            return bad();
        case 9:
            return {m_sign, tr("That is the third time in a row it was nearly too much."),
                    tr("A little less should let it settle.")};
        case 11:
            return frozen();
        case 12:
            return {cleanText(), tr("We add a little dose.")};
        case 13:
        case 14:
            return ready();
        default:
            return same();
        }
    }

private:
    QString redAgain() const
    {
        const auto reds = m_decision.state.reds.size();
        if (reds > 2)
            return tr("Feelings like it came %1 times in 14 days.").arg(reds);
        return reds == 2 ? tr("Feelings like it came twice in 14 days.")
                         : tr("Feelings like it keep coming back here.");
    }

    QString backTo() const
    {
        return m_names.easier.isEmpty() ? tr("We go one step back.")
                                        : tr("We go back to %1.").arg(m_names.easier);
    }

    QString stepBack() const
    {
        if (m_names.easier.isEmpty() || m_names.addsToEasier.isEmpty())
            return backTo();
        return tr("We step back to %1: the same direction, before the step that adds %2.")
            .arg(m_names.easier, m_names.addsToEasier);
    }

    QString insteadText() const
    {
        return m_names.instead.isEmpty() ? QString()
                                         : tr("%1 can take its place.").arg(m_names.instead);
    }

    QString freezeText() const
    {
        return tr("Nothing is added before %1 clean sessions.").arg(m_decision.state.freeze);
    }

    QStringList bad() const
    {
        QStringList sentences{m_sign};
        if (m_decision.rule == 7)
            sentences << tr("Two of the last three times cost too much.");
        else if (m_decision.outcome != Outcome::Reduce)
            sentences << tr("The dose is already the smallest.");
        if (m_decision.outcome == Outcome::Reduce)
            return sentences << tr("Same exercise, smaller dose.");
        if (m_decision.outcome == Outcome::Regress)
            return sentences << backTo();
        return sentences << tr("This is the gentlest version, so we let it rest for now.")
                         << insteadText();
    }

    QStringList same() const
    {
        if (m_decision.exposureClass == ExposureClass::Clean)
            return {notYet()};
        const bool thirdWatch = m_decision.exposureClass == ExposureClass::Watch &&
                                m_decision.state.watch <= m_before.watch;
        if (thirdWatch) {
            return {m_sign,
                    tr("That is the third time in a row it was nearly too much, at the smallest "
                       "dose."),
                    tr("Same again, as gently as you like.")};
        }
        return {m_sign, tr("That is acceptable."), tr("Same again next time.")};
    }

    QString notYet() const
    {
        const auto &streak = m_decision.state.streak;
        const auto days = streak.first().date.daysTo(streak.last().date);
        if (streak.size() < 3) {
            return tr("Good, that is %1 of 3 clean sessions. Same again next time.")
                .arg(streak.size());
        }
        if (days < 5) {
            return tr("Good, %1 clean sessions. We add something once they span 5 days; so far it "
                      "is %2.")
                .arg(streak.size())
                .arg(days);
        }
        const auto mornings = std::count_if(streak.begin(), streak.end(),
                                            [](const auto &one) { return one.morningScore; });
        return tr("Good, %1 clean sessions. We add something once 2 of the mornings after are "
                  "noted; so far it is %2.")
            .arg(streak.size())
            .arg(mornings);
    }

    QStringList frozen() const
    {
        const int left = m_decision.state.freeze;
        if (left == 0) {
            return {tr("%1 went well. From here on, clean sessions count towards more.", "a day")
                        .arg(m_day)};
        }
        return {tr("%1 went well. %2 more like it, then clean sessions count towards more.",
                   "a day, how many")
                    .arg(m_day)
                    .arg(left)};
    }

    // The exposure itself is one of them, and the first when there were none before.
    QString cleanText() const
    {
        const QDate first =
            m_before.streak.isEmpty() ? m_exposure.date : m_before.streak.first().date;
        const auto days = first.daysTo(m_exposure.date);
        return cleanSessionsText(m_before.streak.size() + 1, days);
    }

    QStringList ready() const
    {
        if (m_decision.rule == 14) {
            return {cleanText(), tr("You are ready for the next step."),
                    m_names.gate.isEmpty() ? tr("It opens when the stage before it is done.")
                                           : tr("First finish %1.").arg(m_names.gate)};
        }
        if (m_decision.outcome == Outcome::Keep) {
            return {cleanText(), tr("You are on the last step here."), tr("Keep it as it is.")};
        }
        return {cleanText(), tr("This has become easy."), nextStep()};
    }

    QString nextStep() const
    {
        if (m_names.harder.isEmpty())
            return tr("On to the next step.");
        if (m_names.harderAdds.isEmpty())
            return tr("Next step: %1.").arg(m_names.harder);
        if (m_names.harderReason.isEmpty())
            return tr("Next step: %1, which adds %2.").arg(m_names.harder, m_names.harderAdds);
        return tr("Next step: %1, which adds %2 (%3).")
            .arg(m_names.harder, m_names.harderAdds, m_names.harderReason);
    }

    const LineDecision &m_decision;
    const LineState &m_before;
    const Exposure &m_exposure;
    const LineNames &m_names;
    const QString m_sign; ///< by what it was classed
    const QString m_day;
};

} // namespace

QString cleanSessionsText(qsizetype count, qint64 days)
{
    // More are not counted one by one.
    if (count > LineState::longestStreak)
        return DecisionSentences::tr("Clean sessions for %1 days now.").arg(days);
    return DecisionSentences::tr("%1 clean sessions over %2 days.").arg(count).arg(days);
}

QString decisionText(const LineDecision &decision, const LineState &before,
                     const Exposure &exposure, const LineNames &names, const QDate &today)
{
    QStringList sentences = DecisionSentences(decision, before, exposure, names, today).make();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace midback
