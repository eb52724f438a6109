#include "core/symptoms/SafetyQuestions.h"

#include <algorithm>

namespace midback {

namespace {

// An open follow-up and "not sure" weigh as "yes": where it matters, being seen once too often is
// the smaller fault.
bool followUpCounts(const SafetyReply &reply)
{
    return reply.followUp != SafetyAnswer::No;
}

/// The last column of E2, for an answer that counts.
SafetyLevel levelOf(SafetyQuestion question, const SafetyReply &reply)
{
    switch (question) {
    case SafetyQuestion::Chest:
    case SafetyQuestion::Legs:
    case SafetyQuestion::Bladder:
        return SafetyLevel::Emergency;
    case SafetyQuestion::Accident:
        return followUpCounts(reply) ? SafetyLevel::Emergency : SafetyLevel::Urgent;
    case SafetyQuestion::Cancer:
        return followUpCounts(reply) ? SafetyLevel::Urgent : SafetyLevel::Soon;
    case SafetyQuestion::Fever:
    case SafetyQuestion::Weight:
    case SafetyQuestion::Constant:
    case SafetyQuestion::Spread:
        return SafetyLevel::Urgent;
    case SafetyQuestion::Age:
    case SafetyQuestion::MorningStiffness:
    case SafetyQuestion::NeverSeen:
        return SafetyLevel::Soon;
    }
    return SafetyLevel::Emergency;
}

} // namespace

QList<SafetyQuestion> SafetyResult::because() const
{
    QList<SafetyQuestion> questions;
    for (const SafetyFinding &finding : findings) {
        if (finding.level == level)
            questions.append(finding.question);
    }
    return questions;
}

bool notSureCountsAsYes(SafetyQuestion question)
{
    return question == SafetyQuestion::Chest || question == SafetyQuestion::Legs ||
           question == SafetyQuestion::Bladder || question == SafetyQuestion::Accident;
}

bool countsAsYes(SafetyQuestion question, SafetyAnswer answer)
{
    return answer == SafetyAnswer::Yes ||
           (answer == SafetyAnswer::NotSure && notSureCountsAsYes(question));
}

bool asksFollowUp(SafetyQuestion question, SafetyAnswer answer)
{
    const bool hasOne = question == SafetyQuestion::Accident ||
                        question == SafetyQuestion::Cancer || question == SafetyQuestion::Age;
    return hasOne && countsAsYes(question, answer);
}

bool isUnderAge(const SafetyAnswers &answers)
{
    const SafetyReply reply = answers.value(SafetyQuestion::Age);
    return asksFollowUp(SafetyQuestion::Age, reply.answer) && reply.followUp == SafetyAnswer::Yes;
}

bool isComplete(const SafetyAnswers &answers)
{
    const QList<SafetyQuestion> all = enumValues<SafetyQuestion>();
    return std::all_of(all.begin(), all.end(),
                       [&](SafetyQuestion one) { return answers.contains(one); });
}

bool mayEndHere(const SafetyAnswers &answers)
{
    return isComplete(answers) || evaluate(answers).level == SafetyLevel::Emergency;
}

SafetyResult evaluate(const SafetyAnswers &answers)
{
    SafetyResult result;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (!countsAsYes(it.key(), it->answer))
            continue;
        result.findings.append({it.key(), levelOf(it.key(), *it)});
        result.level = std::max(result.level, result.findings.last().level);
    }
    return result;
}

} // namespace midback
