#pragma once

#include "core/base/EnumNames.h"
#include "core/coach/LinePlace.h"
#include "core/coach/StageReport.h"

#include <QtCore/QDate>

#include <optional>

namespace midback {

/// What a decision goes by. Rows 1 to 14 are those of the decision table (clinical-facts D5).
enum class CoachRule : quint8 {
    Row1 = 1,
    Row2,
    Row3,
    Row4,
    Row5,
    Row6,
    Row7,
    Row8,
    Row9,
    Row10,
    Row11,
    Row12,
    Row13,
    Row14,
    W1,          ///< median morning pain up 2 in a week: a lighter week (D5, weekly rules)
    W2,          ///< up 1 two weeks running: likewise
    W3,          ///< suggests a clinician
    W4,          ///< new spread or an alarm feeling in the diary: the safety questions
    Gap14,       ///< 14 days without a session (C3)
    Gap28,       ///< 28 days (C3)
    FlareStart,  ///< flare mode begins (own rule)
    FlareReturn, ///< a planned step back after it (own rule)
    Easier,      ///< done easier than planned: counts, but not towards more (own rule)
    Followed,    ///< done easier three times: the line goes on from there (own rule)
    Held,        ///< ready for more, and something holds it: CoachDecision::held (own rule)
    FlareEnd,    ///< flare mode is over (own rule)
    Kept         ///< the person's own word: "keep as it was"
};
template<>
struct EnumNames<CoachRule> {
    static constexpr std::pair<CoachRule, const char *> table[] = {
        {CoachRule::Row1, "1"},         {CoachRule::Row2, "2"},      {CoachRule::Row3, "3"},
        {CoachRule::Row4, "4"},         {CoachRule::Row5, "5"},      {CoachRule::Row6, "6"},
        {CoachRule::Row7, "7"},         {CoachRule::Row8, "8"},      {CoachRule::Row9, "9"},
        {CoachRule::Row10, "10"},       {CoachRule::Row11, "11"},    {CoachRule::Row12, "12"},
        {CoachRule::Row13, "13"},       {CoachRule::Row14, "14"},    {CoachRule::W1, "W1"},
        {CoachRule::W2, "W2"},          {CoachRule::W3, "W3"},       {CoachRule::W4, "W4"},
        {CoachRule::Gap14, "G14"},      {CoachRule::Gap28, "G28"},   {CoachRule::FlareStart, "F1"},
        {CoachRule::FlareReturn, "F2"}, {CoachRule::Easier, "P1"},   {CoachRule::Followed, "P2"},
        {CoachRule::Held, "H1"},        {CoachRule::FlareEnd, "F3"}, {CoachRule::Kept, "K1"},
    };
};

/// What kept an exposure from adding something.
enum class HeldBy : quint8 {
    Nothing,
    Stage,     ///< the stage of the next rung is not open (clinical-facts G)
    Irritable, ///< no new rung while irritability is medium or high (D4)
    Week,      ///< a lighter week: no progress for 7 days (D5)
    Flare,     ///< flare mode, or the way back from it
    Condition, ///< a health condition keeps the dose small (H)
    Untold     ///< how it felt was not told, so it is not CLEAN
};

/// As much of a line's state as the sentences of the table read, small enough to keep for every
/// exposure of ten years.
struct LineFacts {
    quint8 streak = 0;      ///< clean exposures
    quint8 mornings = 0;    ///< of them with a morning score
    quint16 streakDays = 0; ///< from the first of them to the day of the decision
    quint8 freeze = 0;
    quint8 watch = 0;
    quint8 reds = 0;

    friend bool operator==(const LineFacts &, const LineFacts &) = default;
};

/// One thing that the coach decided, and on what. It has no id: it is not stored, and a change of
/// the history may bring other decisions. Date, line, session and rule tell them apart.
struct CoachDecision {
    static constexpr int none = -1;

    QDate date;
    int line = none;    ///< of CoachReport::lines; none: the plan as a whole
    int session = none; ///< of CoachReport::sessions; none: no session led to it
    int item = none;    ///< of that session's exercises
    CoachRule rule = CoachRule::Row10;
    Outcome outcome = Outcome::Keep;
    ExposureClass exposureClass = ExposureClass::Neutral;
    HeldBy held = HeldBy::Nothing;
    bool morning = false; ///< the morning after was known and counted
    LinePlace before;
    LinePlace after;
    std::optional<GateItem> gate; ///< held by Stage: what to finish first
    bool overridden = false;      ///< the person kept the line as it was
    LineFacts factsBefore;
    LineFacts factsAfter;

    /// Whether the line's place changed.
    bool moves() const { return before != after; }
    /// A row of the decision table, and not a rule about weeks, gaps or flares.
    bool isRow() const { return rule <= CoachRule::Row14; }

    friend bool operator==(const CoachDecision &, const CoachDecision &) = default;
};

} // namespace midback
