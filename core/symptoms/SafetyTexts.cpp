// The words of the twelve questions (clinical-facts E2).
#include "core/symptoms/SafetyQuestions.h"

#include "core/symptoms/SafetyText.h"

namespace midback {

namespace {

} // namespace

QString safetyQuestionText(SafetyQuestion question)
{
    switch (question) {
    case SafetyQuestion::Chest:
        return SafetyText::tr(
            "Do you have chest pain, tightness or pressure, unusual breathlessness, sweating or "
            "pain into the arm or jaw, or did a tearing pain between the shoulder blades start "
            "suddenly?");
    case SafetyQuestion::Legs:
        return SafetyText::tr("Do you have new weakness, heaviness, clumsiness, numbness or "
                              "tingling in both legs, or new trouble with walking or balance?");
    case SafetyQuestion::Bladder:
        return SafetyText::tr("Do you have new trouble starting or holding urine or stool, "
                              "numbness between the legs, or a sudden change in sexual function?");
    case SafetyQuestion::Accident:
        return SafetyText::tr("Did it start with a serious accident or fall? Or, with fragile "
                              "bones, an age over 65 or steroid tablets, after a small strain, "
                              "cough or stumble?");
    case SafetyQuestion::Fever:
        return SafetyText::tr("Do you have fever, chills or feel really unwell, or have you had a "
                              "recent serious infection, injected drugs, or a weak immune "
                              "system?");
    case SafetyQuestion::Cancer:
        return SafetyText::tr("Have you ever had cancer (other than minor skin cancer)?");
    case SafetyQuestion::Weight:
        return SafetyText::tr(
            "Have you lost weight without trying, or do you have drenching night sweats?");
    case SafetyQuestion::Constant:
        return SafetyText::tr("Is the pain constant, not eased by any position, keeping you awake "
                              "night after night, or getting steadily worse?");
    case SafetyQuestion::Spread:
        return SafetyText::tr("Does pain wrap round the chest or belly like a band, come with a "
                              "rash, a new lump or a new change in the shape of your back, or "
                              "clearly go with eating or breathing in?");
    case SafetyQuestion::Age:
        return SafetyText::tr(
            "Are you under 18, or is this the first such pain of your life after age 50?");
    case SafetyQuestion::MorningStiffness:
        return SafetyText::tr("Have you had it for over 3 months, did it start before 40, are you "
                              "stiff for over 30 minutes in the morning, and is it better with "
                              "movement and worse with rest or at night?");
    case SafetyQuestion::NeverSeen:
        return SafetyText::tr("Is this a new pain between the shoulder blades that no "
                              "professional has looked at?");
    }
    return {};
}

QString safetyFollowUpText(SafetyQuestion question)
{
    switch (question) {
    case SafetyQuestion::Accident:
        return SafetyText::tr("Was that in the last four weeks, and is it still unchecked by a "
                              "professional?");
    case SafetyQuestion::Cancer:
        return SafetyText::tr("Is this pain new, or is it changing?");
    case SafetyQuestion::Age:
        return SafetyText::tr("Are you under 18?");
    default:
        return {};
    }
}

QString safetyAnswerText(SafetyAnswer answer)
{
    switch (answer) {
    case SafetyAnswer::No:
        return SafetyText::tr("No");
    case SafetyAnswer::Yes:
        return SafetyText::tr("Yes");
    case SafetyAnswer::NotSure:
        return SafetyText::tr("Not sure");
    }
    return {};
}

QString safetyLevelText(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Clear:
        return SafetyText::tr("Nothing here says you must be seen first");
    case SafetyLevel::Soon:
        return SafetyText::tr("Have it looked at soon");
    case SafetyLevel::Urgent:
        return SafetyText::tr("Speak to a doctor today or tomorrow");
    case SafetyLevel::Emergency:
        return SafetyText::tr("Get help now");
    }
    return {};
}

} // namespace midback
