#pragma once

#include "core/base/EnumNames.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace midback {

/// How a self-test is taken.
enum class SelfTestKind {
    Number,   ///< read off: degrees, centimetres
    Grade,    ///< steps 0 to 3, each described
    Count,    ///< counted while a timer runs
    Hold,     ///< seconds until the line is lost
    Category, ///< which hand leads: belly, both or chest, in three positions
    Ratings   ///< up to three activities, each 0 to 10
};

enum class TestUnit { Degrees, Centimetres, Steps, PerMinute, Seconds, Points, None };

/// Which way is better.
enum class TestDirection { HigherIsBetter, LowerIsBetter, Neither };

/// One self-test of clinical-facts F. Amounts are tenths of the unit, because what is stored never
/// holds a fraction.
struct SelfTest {
    QString id; ///< "st-side"; histories refer to it
    /// Words as they stand in the source, for the list outlives a change of language: they are
    /// translated when they are asked for, below.
    const char *nameSource = "";
    const char *aboutSource = "";
    QList<const char *> stepSources;
    QList<const char *> gradeSources;
    SelfTestKind kind = SelfTestKind::Number;
    TestUnit unit = TestUnit::None;  ///< of the value
    TestUnit entry = TestUnit::None; ///< of what is typed in; differs only for st-wall-point
    TestDirection direction = TestDirection::HigherIsBetter;
    bool sided = false;
    bool onChair = false;     ///< all or part of it sitting, so always on the same one
    bool atRest = false;      ///< a warm-up would change what it looks at
    int tries = 3;            ///< the value is their mean
    int largestTenths = 0;    ///< the largest entry that can be meant
    int timerSeconds = 0;     ///< Count: how long to count; Hold: where it ends
    int errorTenths = 0;      ///< less than this is measurement error; 0 where none is known
    int sideGapTenths = 0;    ///< a difference between the sides worth a look; 0: not compared
    int sideRatioPercent = 0; ///< the weaker side below this share of the stronger; 0: not compared
    int retestDays = 14;      ///< 0: no reminder
    bool offByDefault = false;
    bool forGates = true; ///< may count for a stage gate (clinical-facts G)
    QString source;       ///< where error, flags and reference values come from

    QString name() const;
    QString about() const;      ///< what it tells, one sentence
    QStringList steps() const;  ///< what to do, in order
    QStringList grades() const; ///< Grade: what each step from 0 means
};

/// All of them, in the order of F.
const QList<SelfTest> &selfTests();
/// Null for an id that is unknown: a history may name a test that a later Midback dropped.
const SelfTest *selfTest(const QString &id);

/// What F lets us show as a comparison at this age; empty where it has none or says not to.
QString referenceText(const SelfTest &test, std::optional<int> age);

/// The protocol that all tests share: warm up, same time, same clothes, when to stop.
QStringList selfTestProtocol();
/// The part of it that holds for this test.
QStringList protocolOf(const SelfTest &test);

QString unitText(TestUnit unit);
/// "12.5 cm"; with as many decimals as it needs, or at least with `decimals`, so that amounts side
/// by side have the same.
QString amountText(int tenths, TestUnit unit, int decimals = 0);

} // namespace midback
