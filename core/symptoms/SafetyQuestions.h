#pragma once

#include "core/base/EnumNames.h"

#include <QtCore/QList>
#include <QtCore/QMap>

#include <optional>
#include <utility>

namespace midback {

/// The twelve questions of clinical-facts E2, in their order; row 1 is the first.
enum class SafetyQuestion {
    Chest,
    Legs,
    Bladder,
    Accident,
    Fever,
    Cancer,
    Weight,
    Constant,
    Spread,
    Age,
    MorningStiffness,
    NeverSeen
};
template<>
struct EnumNames<SafetyQuestion> {
    static constexpr std::pair<SafetyQuestion, const char *> table[] = {
        {SafetyQuestion::Chest, "chest"},
        {SafetyQuestion::Legs, "legs"},
        {SafetyQuestion::Bladder, "bladder"},
        {SafetyQuestion::Accident, "accident"},
        {SafetyQuestion::Fever, "fever"},
        {SafetyQuestion::Cancer, "cancer"},
        {SafetyQuestion::Weight, "weight"},
        {SafetyQuestion::Constant, "constant"},
        {SafetyQuestion::Spread, "spread"},
        {SafetyQuestion::Age, "age"},
        {SafetyQuestion::MorningStiffness, "morning-stiffness"},
        {SafetyQuestion::NeverSeen, "never-seen"},
    };
};

enum class SafetyAnswer { No, Yes, NotSure };
template<>
struct EnumNames<SafetyAnswer> {
    static constexpr std::pair<SafetyAnswer, const char *> table[] = {
        {SafetyAnswer::No, "no"},
        {SafetyAnswer::Yes, "yes"},
        {SafetyAnswer::NotSure, "not-sure"},
    };
};

/// What the answers ask for, from least to most. Clear does not mean that nothing is wrong, only
/// that nothing here says the person must be seen first.
enum class SafetyLevel { Clear, Soon, Urgent, Emergency };

/// One answer, and that of the question that a "yes" to three of them brings up.
struct SafetyReply {
    SafetyAnswer answer = SafetyAnswer::No;
    std::optional<SafetyAnswer> followUp;

    friend bool operator==(const SafetyReply &, const SafetyReply &) = default;
};
using SafetyAnswers = QMap<SafetyQuestion, SafetyReply>;

/// A question that was answered so that it counts, and what it asks for.
struct SafetyFinding {
    SafetyQuestion question = SafetyQuestion::Chest;
    SafetyLevel level = SafetyLevel::Clear;

    friend bool operator==(const SafetyFinding &, const SafetyFinding &) = default;
};

/// What all the answers come to.
struct SafetyResult {
    SafetyLevel level = SafetyLevel::Clear; ///< the highest of the findings
    QList<SafetyFinding> findings;          ///< in the order of the questions

    /// The questions that led to the level.
    QList<SafetyQuestion> because() const;
};

/// Whether "not sure" counts as "yes" (rows 1 to 4 of E2).
bool notSureCountsAsYes(SafetyQuestion question);
bool countsAsYes(SafetyQuestion question, SafetyAnswer answer);
/// Whether this answer brings up the follow-up question: rows 4, 6 and 10 when they count.
bool asksFollowUp(SafetyQuestion question, SafetyAnswer answer);
/// Whether the follow-up of row 10 says that the person is under 18: Midback is not made for it.
bool isUnderAge(const SafetyAnswers &answers);
/// Every question is answered; follow-ups may be left open.
bool isComplete(const SafetyAnswers &answers);
/// Nothing more has to be asked: all are answered, or an answer says that help is needed now. Who
/// has chest pain is not kept with eleven more questions (clinical-facts E3).
bool mayEndHere(const SafetyAnswers &answers);

/// The rules of E2. A follow-up that is open, or answered "not sure", counts for the higher level.
SafetyResult evaluate(const SafetyAnswers &answers);

QString safetyQuestionText(SafetyQuestion question);
/// Empty where nothing follows.
QString safetyFollowUpText(SafetyQuestion question);
QString safetyAnswerText(SafetyAnswer answer);
QString safetyLevelText(SafetyLevel level);

} // namespace midback
