#pragma once

#include "core/base/Clock.h"
#include "core/base/EnumNames.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/symptoms/SelfTest.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <utility>

namespace midback {

/// Which hand moved first in the two-hand check. Described, never judged (clinical-facts F).
enum class BreathLead { Belly, Both, Chest };
template<>
struct EnumNames<BreathLead> {
    static constexpr std::pair<BreathLead, const char *> table[] = {
        {BreathLead::Belly, "belly"},
        {BreathLead::Both, "both"},
        {BreathLead::Chest, "chest"},
    };
};
QString breathLeadText(BreathLead lead);

/// An activity that the mid-back limits (Patient-Specific Functional Scale, Stratford 1995).
struct LimitedActivity {
    QString name;
    int rating = 0; ///< 0 cannot, 10 as before

    friend bool operator==(const LimitedActivity &, const LimitedActivity &) = default;
};

enum class TestSide { Both, Left, Right };

/// One self-test taken once. Only what its kind has is filled in.
struct SelfTestResult {
    SelfTestResultId id;
    Moment at;
    QString test;     ///< id of a SelfTest
    QList<int> tries; ///< tenths of the entry unit, as typed in; tests without sides
    QList<int> left;  ///< the same, sided tests
    QList<int> right;
    std::optional<BreathLead> lying; ///< st-hilo
    std::optional<BreathLead> sitting;
    std::optional<BreathLead> standing;
    QList<LimitedActivity> activities; ///< st-psfs, up to three
    QString note;

    friend bool operator==(const SelfTestResult &, const SelfTestResult &) = default;
};

QJsonObject toJson(const SelfTestResult &result);
Result<SelfTestResult> selfTestResultFromJson(const QJsonObject &json);

/// The result in tenths of the test's unit: the mean of the tries (of the ratings; how many
/// positions were belly first). Nothing where the result has none for that side. Sided tests
/// have no value for Both.
std::optional<int> valueOf(const SelfTestResult &result, TestSide side = TestSide::Both);

/// Right minus left, tenths of the unit; nothing unless both sides were tested.
std::optional<int> sideDifference(const SelfTestResult &result);
/// The smaller side as per cent of the larger; nothing unless both sides were tested.
std::optional<int> sideRatioPercent(const SelfTestResult &result);
/// In how many of the three positions the belly led (gate of stage 1).
int bellyFirstPositions(const SelfTestResult &result);

/// What keeps the result from being saved: missing tries, an amount that cannot be meant. Empty
/// when nothing does.
QString resultFault(const SelfTestResult &result);

} // namespace midback
