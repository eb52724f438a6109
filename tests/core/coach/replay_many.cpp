// Runs many sequences of exposures through decide(), for reference_test.py, which compares them
// with the reference. One sequence a line of standard input, one line of standard output for it:
//
//   [rung, level, topRung, gateOpen, [exposure, …]]
//   exposure: [day, before, peak, after, next, usual, [label, …], eased, done, ease]
//
//   [[class, outcome, rule, rung, level, freeze, probation, watch,
//     [[day, morningScore, ease], …], [day of a red, …], [class, …]], …]
//
// Days are whole numbers; a missing value is null.
#include "core/coach/LineState.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstdio>

using namespace midback;

namespace {

constexpr qint64 dayZero = 2461772; // Julian day of 2028-01-01: a leap year

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromJulianDay(dayZero + value.toInt());
}

std::optional<int> optionalOf(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Exposure exposureOf(const QJsonArray &fields)
{
    Exposure exposure;
    exposure.date = dayOf(fields.at(0));
    exposure.before = fields.at(1).toInt();
    exposure.peak = fields.at(2).toInt();
    exposure.after = fields.at(3).toInt();
    exposure.next = optionalOf(fields.at(4));
    exposure.usual = optionalOf(fields.at(5));
    const QJsonArray labels = fields.at(6).toArray();
    for (const QJsonValue &label : labels)
        exposure.sensations.append(enumFromWord<Sensation>(label.toString()).value());
    exposure.eased = fields.at(7).toBool();
    exposure.done = fields.at(8).toDouble();
    exposure.ease = fields.at(9).toInt();
    return exposure;
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray day(const QDate &date)
{
    return number(date.toJulianDay() - dayZero);
}

template<class Enum>
QByteArray quoted(Enum value)
{
    return '"' + enumWord(value).toLatin1() + '"';
}

template<class T, class Write>
QByteArray listOf(const QList<T> &values, Write write)
{
    QByteArray text;
    for (const T &value : values)
        text += (text.isEmpty() ? "" : ",") + write(value);
    return '[' + text + ']';
}

QByteArray lineOf(const LineDecision &decision)
{
    const LineState &state = decision.state;
    QByteArray text = quoted(decision.exposureClass) + ',' + quoted(decision.outcome);
    for (const int one :
         {decision.rule, state.rung, state.level, state.freeze, state.probation, state.watch})
        text += ',' + number(one);
    text +=
        ',' + listOf(state.streak, [](const LineState::Clean &clean) {
            return QByteArray('[' + day(clean.date) + (clean.morningScore ? ",true," : ",false,") +
                              number(clean.ease) + ']');
        });
    text += ',' + listOf(state.reds, day);
    text += ',' + listOf(state.recent, quoted<ExposureClass>);
    return '[' + text + ']';
}

QByteArray replayed(const QJsonArray &sequence)
{
    LineState state;
    state.rung = sequence.at(0).toInt();
    state.level = sequence.at(1).toInt();
    QList<LineDecision> decisions;
    const QJsonArray exposures = sequence.at(4).toArray();
    for (const QJsonValue &exposure : exposures) {
        decisions.append(decide(state, exposureOf(exposure.toArray()), sequence.at(2).toInt(),
                                sequence.at(3).toBool()));
        state = decisions.last().state;
    }
    return listOf(decisions, lineOf) + '\n';
}

} // namespace

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    while (true) {
        const QByteArray line = in.readLine();
        if (line.isEmpty())
            return 0;
        const QJsonDocument sequence = QJsonDocument::fromJson(line);
        if (!sequence.isArray() || out.write(replayed(sequence.array())) < 0)
            return 1;
    }
}
