#include "tests/support/Generators.h"

#include "core/base/CanonicalJson.h"
#include "tests/support/GeneratorParts.h"

#include <QtCore/QTimeZone>

#include <ostream>

namespace midback {

namespace {

template<class T>
void show(const T &value, std::ostream &out)
{
    out << canonicalJson(toJson(value)).constData();
}

} // namespace

void showValue(const Profile &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const Routine &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const WeekPlan &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const SessionRecord &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const SymptomEntry &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const SafetyScreening &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const SelfTestResult &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const CoachEvent &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const OwnExercise &value, std::ostream &out)
{
    show(value, out);
}

void showValue(const OwnPicture &value, std::ostream &out)
{
    show(value, out);
}

} // namespace midback

namespace midback::test {

namespace {

QString codePoint(int value)
{
    const auto unicode = char32_t(value);
    return QString::fromUcs4(&unicode, 1);
}

rc::Gen<QString> fragments()
{
    static const QStringList nasty{
        QString(QChar(u'\0')),
        QStringLiteral("\r\n"),
        QStringLiteral("\n"),
        QStringLiteral("\t"),
        QStringLiteral("\""),
        QStringLiteral("'"),
        QStringLiteral(",;"),
        QStringLiteral("\\"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("+1"),
        QStringLiteral("-2"),
        QStringLiteral("@x"),
        QStringLiteral("'; DROP TABLE session; --"),
        QStringLiteral("%1 %n"),
        QStringLiteral("<b>&amp;"),
        QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627"),
        QStringLiteral("\u202E"),
        QStringLiteral("e\u0301"),
        QStringLiteral("\u00E9"),
        QStringLiteral("\uFFFD\uFEFF"),
        QStringLiteral("\U0001F9D8\u200D\u2640\uFE0F"),
        QStringLiteral("\U0001F1E9\U0001F1EA"),
        QStringLiteral(" "),
        QStringLiteral("Morning"),
    };
    // Planes 0 and 1 without the surrogates.
    const auto any = rc::gen::map(inRange(1, 0x20000 - 0x800), [](int value) {
        return codePoint(value < 0xD800 ? value : value + 0x800);
    });
    const auto known = rc::gen::map(inRange<qsizetype>(0, nasty.size()),
                                    [](qsizetype index) { return nasty.at(index); });
    return rc::gen::weightedOneOf<QString>({{3, known}, {1, any}});
}

rc::Gen<PerformedExercise> performedExercises()
{
    return rc::gen::build<PerformedExercise>(
        rc::gen::set(&PerformedExercise::exerciseId, names()),
        rc::gen::set(&PerformedExercise::dose, doses()),
        rc::gen::set(&PerformedExercise::status, words<ExerciseStatus>()),
        rc::gen::set(&PerformedExercise::donePercent, inRange(0, 101)),
        rc::gen::set(&PerformedExercise::doneSeconds, inRange(0, 24 * 3600 + 1)),
        rc::gen::set(&PerformedExercise::effort, maybe(1, 5)),
        rc::gen::set(&PerformedExercise::peakPain, maybe(0, 10)),
        rc::gen::set(&PerformedExercise::sensations, listOf(words<Sensation>(), 3)),
        rc::gen::set(&PerformedExercise::eased, rc::gen::arbitrary<bool>()));
}

rc::Gen<PlanSlot> planSlots()
{
    return rc::gen::build<PlanSlot>(
        rc::gen::set(&PlanSlot::weekday, inRange(1, 8)),
        rc::gen::set(&PlanSlot::time,
                     rc::gen::map(inRange(0, 24 * 60),
                                  [](int minute) { return QTime(minute / 60, minute % 60); })),
        rc::gen::set(&PlanSlot::routine, rc::gen::construct<RoutineId>(uuids())));
}

rc::Gen<Tempo> tempos()
{
    return rc::gen::map(rc::gen::container<std::array<int, 4>>(inRange(0, 61)),
                        [](std::array<int, 4> phases) {
                            phases[0] = std::max(phases[0], 1); // four zeros are no tempo
                            return Tempo{phases};
                        });
}

} // namespace

rc::Gen<QString> texts()
{
    return rc::gen::map(listOf(fragments(), 6), [](const QList<QString> &parts) {
        return QStringList(parts).join(QString());
    });
}

rc::Gen<QString> names()
{
    return rc::gen::map(texts(), [](const QString &text) {
        return text.trimmed().isEmpty() ? QStringLiteral("x") + text : text;
    });
}

rc::Gen<QUuid> uuids()
{
    return rc::gen::map(inRange(1, 9), [](int number) {
        // Version 7, as IdSource makes them; the number in front, so that they sort by it.
        return QUuid(uint(number) << 28, 0x1234, 0x7abc, 0x9d, 1, 2, 3, 4, 5, 6, uchar(number));
    });
}

rc::Gen<QDate> dates()
{
    const qint64 first = QDate(1990, 1, 1).toJulianDay();
    const qint64 last = QDate(2100, 12, 31).toJulianDay();
    return rc::gen::map(inRange(first, last + 1), &QDate::fromJulianDay);
}

rc::Gen<Moment> moments()
{
    return rc::gen::map(
        rc::gen::tuple(dates(), inRange(0, 24 * 3600 * 1000), inRange(-12 * 60, 14 * 60 + 1),
                       inRange(0, 10)),
        [](const std::tuple<QDate, int, int, int> &parts) {
            const auto &[day, ms, offset, backdated] = parts;
            Moment moment{QDateTime(day, QTime::fromMSecsSinceStartOfDay(ms), Qt::UTC), offset, {}};
            moment.date = moment.local().date().addDays(backdated == 0 ? -1 : 0);
            return moment;
        });
}

rc::Gen<Dose> doses()
{
    return rc::gen::map(rc::gen::tuple(words<DoseMode>(), inRange(1, 21), inRange(1, 101),
                                       inRange(1, 201), inRange(5, 601), tempos()),
                        [](const std::tuple<DoseMode, int, int, int, int, Tempo> &parts) {
                            const auto &[mode, sets, reps, breaths, seconds, tempo] = parts;
                            Dose dose;
                            dose.mode = mode;
                            dose.sets = sets;
                            dose.restSeconds = seconds;
                            dose.reps = mode == DoseMode::Reps || mode == DoseMode::Hold ? reps : 0;
                            dose.holdSeconds = mode == DoseMode::Hold ? seconds : 0;
                            dose.breaths = mode == DoseMode::Breaths ? breaths : 0;
                            dose.durationSeconds = mode == DoseMode::Time ? seconds : 0;
                            if (mode == DoseMode::Reps || mode == DoseMode::Breaths)
                                dose.tempo = tempo;
                            return dose;
                        });
}

rc::Gen<Profile> profiles()
{
    return rc::gen::build<Profile>(
        rc::gen::set(&Profile::id, rc::gen::construct<ProfileId>(uuids())),
        rc::gen::set(&Profile::name, texts()),
        rc::gen::set(&Profile::contributors, listOf(words<Contributor>(), 3)),
        rc::gen::set(&Profile::equipment, listOf(words<Equipment>(), 3)),
        rc::gen::set(&Profile::sessionMinutes, inRange(4, 61)),
        rc::gen::set(&Profile::conditions, listOf(words<HealthCondition>(), 3)),
        rc::gen::set(&Profile::birthYear, maybe(1900, 2100)),
        rc::gen::set(&Profile::country,
                     rc::gen::element(QString(), QStringLiteral("GB"), QStringLiteral("NZ"))),
        rc::gen::set(&Profile::deskWork, rc::gen::arbitrary<bool>()));
}

rc::Gen<Routine> routines()
{
    const auto item = rc::gen::build<RoutineItem>(rc::gen::set(&RoutineItem::exerciseId, names()),
                                                  rc::gen::set(&RoutineItem::dose, doses()));
    return rc::gen::build<Routine>(
        rc::gen::set(&Routine::id, rc::gen::construct<RoutineId>(uuids())),
        rc::gen::set(&Routine::name, names()), rc::gen::set(&Routine::items, listOf(item, 4)));
}

rc::Gen<WeekPlan> weekPlans()
{
    return rc::gen::build<WeekPlan>(
        rc::gen::set(&WeekPlan::id, rc::gen::construct<WeekPlanId>(uuids())),
        rc::gen::set(&WeekPlan::validFrom, dates()),
        rc::gen::set(&WeekPlan::entries, rc::gen::map(listOf(planSlots(), 5), &sortedEntries)));
}

rc::Gen<SessionRecord> sessions()
{
    const auto ended = rc::gen::map(
        rc::gen::pair(inRange(0, 2), moments()), [](const std::pair<int, Moment> &parts) {
            return parts.first ? std::optional(parts.second) : std::nullopt;
        });
    const auto routine =
        rc::gen::oneOf(rc::gen::just(RoutineId()), rc::gen::construct<RoutineId>(uuids()));
    return rc::gen::build<SessionRecord>(
        rc::gen::set(&SessionRecord::id, rc::gen::construct<SessionId>(uuids())),
        rc::gen::set(&SessionRecord::routine, routine),
        rc::gen::set(&SessionRecord::routineName, texts()),
        rc::gen::set(&SessionRecord::started, moments()),
        rc::gen::set(&SessionRecord::ended, ended),
        rc::gen::set(&SessionRecord::state, words<SessionState>()),
        rc::gen::set(&SessionRecord::activeSeconds, inRange(0, 24 * 3600 + 1)),
        rc::gen::set(&SessionRecord::painBefore, maybe(0, 10)),
        rc::gen::set(&SessionRecord::painAfter, maybe(0, 10)),
        rc::gen::set(&SessionRecord::sensations, listOf(words<Sensation>(), 3)),
        rc::gen::set(&SessionRecord::exercises, listOf(performedExercises(), 4)),
        rc::gen::set(&SessionRecord::note, texts()));
}

rc::Gen<SymptomEntry> symptoms()
{
    const auto place = rc::gen::build<BackPlace>(rc::gen::set(&BackPlace::vertebra, inRange(1, 13)),
                                                 rc::gen::set(&BackPlace::side, words<BackSide>()));
    return rc::gen::build<SymptomEntry>(
        rc::gen::set(&SymptomEntry::id, rc::gen::construct<SymptomId>(uuids())),
        rc::gen::set(&SymptomEntry::at, moments()),
        rc::gen::set(&SymptomEntry::pain, inRange(0, 11)),
        rc::gen::set(&SymptomEntry::phase, words<PainPhase>()),
        rc::gen::set(&SymptomEntry::sensations, listOf(words<Sensation>(), 3)),
        rc::gen::set(&SymptomEntry::places, listOf(place, 3)),
        rc::gen::set(&SymptomEntry::note, texts()),
        rc::gen::set(&SymptomEntry::spread, listOf(words<Spread>(), 3)));
}

} // namespace midback::test
