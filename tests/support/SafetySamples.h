#pragma once

#include "core/symptoms/SafetyScreening.h"

namespace midback::test {

/// Twelve times no.
inline SafetyAnswers allNo()
{
    SafetyAnswers answers;
    for (const SafetyQuestion question : enumValues<SafetyQuestion>())
        answers.insert(question, {});
    return answers;
}

/// No, but for one question.
inline SafetyAnswers answersWith(SafetyQuestion question, const SafetyReply &reply)
{
    SafetyAnswers answers = allNo();
    answers[question] = reply;
    return answers;
}

/// The shortest answers that come to this level.
inline SafetyAnswers answersFor(SafetyLevel level)
{
    const SafetyReply yes{SafetyAnswer::Yes, {}};
    switch (level) {
    case SafetyLevel::Clear:
        return allNo();
    case SafetyLevel::Soon:
        return answersWith(SafetyQuestion::NeverSeen, yes);
    case SafetyLevel::Urgent:
        return answersWith(SafetyQuestion::Weight, yes);
    case SafetyLevel::Emergency:
        return answersWith(SafetyQuestion::Legs, yes);
    }
    return allNo();
}

} // namespace midback::test
