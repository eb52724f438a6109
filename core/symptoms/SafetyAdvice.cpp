#include "core/symptoms/SafetyAdvice.h"

#include "core/symptoms/EmergencyNumbers.h"
#include "core/symptoms/SafetyText.h"

namespace midback {

namespace {

QString topicText(SafetyQuestion question)
{
    switch (question) {
    case SafetyQuestion::Chest:
        return SafetyText::tr("chest pain, breathlessness or a sudden tearing pain");
    case SafetyQuestion::Legs:
        return SafetyText::tr(
            "weakness, numbness or tingling in both legs, or trouble with walking "
            "or balance");
    case SafetyQuestion::Bladder:
        return SafetyText::tr("trouble with bladder, bowel or sexual function, or numbness between "
                              "the legs");
    case SafetyQuestion::Accident:
        return SafetyText::tr("how it started: an accident, a fall or a small strain");
    case SafetyQuestion::Fever:
        return SafetyText::tr("fever, infection or feeling unwell");
    case SafetyQuestion::Cancer:
        return SafetyText::tr("an earlier cancer");
    case SafetyQuestion::Weight:
        return SafetyText::tr("weight loss or night sweats");
    case SafetyQuestion::Constant:
        return SafetyText::tr("pain that does not let go or gets worse");
    case SafetyQuestion::Spread:
        return SafetyText::tr("pain like a band, a rash, a lump or a change of shape, or pain that "
                              "goes with eating or breathing in");
    case SafetyQuestion::Age:
        return SafetyText::tr("being under 18, or a first such pain after 50");
    case SafetyQuestion::MorningStiffness:
        return SafetyText::tr("stiffness in the morning that has lasted for months");
    case SafetyQuestion::NeverSeen:
        return SafetyText::tr("a new pain that no professional has looked at");
    }
    return {};
}

QString urgentText(const QString &country)
{
    const QString line = adviceLine(country);
    const QString advice =
        line.isEmpty()
            ? SafetyText::tr("Please speak to a doctor or an advice line today or tomorrow before "
                             "exercising.")
            : SafetyText::tr("Please speak to a doctor or an advice line (%1) today or tomorrow "
                             "before exercising.")
                  .arg(line);
    return advice + QLatin1Char(' ') +
           SafetyText::tr("Your plan waits for you. Once you have been, choose “I have been "
                          "checked” and give the date.");
}

} // namespace

QString safetyAdviceText(SafetyLevel level, const QString &country)
{
    switch (level) {
    case SafetyLevel::Clear:
        return SafetyText::tr("Nothing here says you must be seen first.");
    case SafetyLevel::Soon:
        return SafetyText::tr("Please book a routine appointment. Until then you can do "
                              "breathing and mobility exercises, in the smallest dose.");
    case SafetyLevel::Urgent:
        return urgentText(country);
    case SafetyLevel::Emergency:
        return SafetyText::tr("These answers can point to something that needs help now. Call "
                              "your emergency number (%1) or go to an emergency department.")
            .arg(emergencyNumber(country));
    }
    return {};
}

QString safetyAdviceText(const SafetyStatus &status, const QString &country)
{
    if (status.askAgain.contains(AskReason::Install)) {
        return SafetyText::tr("Before your first session or self-test there are twelve short "
                              "questions about your health.");
    }
    if (status.askAgain.contains(AskReason::Alarm) && status.level != SafetyLevel::Emergency) {
        return SafetyText::tr("You felt something that is not to be exercised through. If you "
                              "still feel it, call your emergency number (%1). Please answer the "
                              "questions about your health again; your plan waits for you.")
            .arg(emergencyNumber(country));
    }
    if (status.checked) {
        return SafetyText::tr("You have been checked since (%1). What you were told there comes "
                              "first.")
            .arg(QLocale().toString(status.checked->on, QLocale::LongFormat));
    }
    if (status.onlyUnderAge())
        return underAgeText();
    return safetyAdviceText(status.level, country);
}

QString startInsteadText(const SafetyStatus &status)
{
    if (!status.sessionsWait())
        return {};
    return status.askAgain.contains(AskReason::Alarm) ? SafetyText::tr("Answer the questions first")
                                                      : SafetyText::tr("Why sessions wait");
}

QString safetyBannerText()
{
    return SafetyText::tr("Book a routine appointment to have your back looked at.");
}

QString underAgeText()
{
    return underAgeTitle() + QStringLiteral(". ") + underAgeAdvice();
}

QString underAgeTitle()
{
    return SafetyText::tr("Midback is made for adults");
}

QString underAgeAdvice()
{
    return SafetyText::tr("Please ask a doctor or physiotherapist for exercises that fit your "
                          "age.");
}

QString safetyReasonText(const QList<SafetyQuestion> &because)
{
    QStringList topics;
    for (const SafetyQuestion question : because)
        topics.append(topicText(question));
    return topics.isEmpty()
               ? QString()
               : SafetyText::tr("What led here: %1.").arg(topics.join(QStringLiteral("; ")));
}

QString askReasonText(AskReason reason)
{
    switch (reason) {
    case AskReason::Install:
        return SafetyText::tr("They come once before the first session or self-test.");
    case AskReason::Alarm:
        return SafetyText::tr("You felt something that should be asked about first.");
    case AskReason::SecondRed:
        return SafetyText::tr("Sharp or nerve-like feelings came back.");
    case AskReason::FallOrFever:
        return SafetyText::tr("You noted a fall or a fever.");
    case AskReason::NewSpread:
        return SafetyText::tr("You felt it in a new place.");
    case AskReason::LongGap:
        return SafetyText::tr("Your last session was four weeks ago or more.");
    case AskReason::StillThere:
        return SafetyText::tr("You were checked a month ago, and it is still there.");
    case AskReason::Month:
        return SafetyText::tr("They come again every 30 days.");
    }
    return {};
}

} // namespace midback
