#include "core/catalog/OwnExerciseRules.h"

#include "core/catalog/OwnExercise.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct OwnExerciseRules {
    Q_DECLARE_TR_FUNCTIONS(OwnExerciseRules)
};
using Rules = OwnExerciseRules;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

template<class T>
bool hasRepeats(const QList<T> &list)
{
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (list.lastIndexOf(list.at(i), i - 1) >= 0)
            return true;
    }
    return false;
}

QString nameFault(const QString &name)
{
    if (isBlank(name))
        return Rules::tr("Give it a name, so that you find it again.");
    if (name.size() > own::nameLength)
        return Rules::tr("A shorter name, please: %1 characters at most.").arg(own::nameLength);
    return {};
}

QString linesFault(const QStringList &lines)
{
    if (lines.size() > own::lines)
        return Rules::tr("Fewer lines, please: %1 at most.").arg(own::lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isBlank(lines.at(i)))
            return Rules::tr("Line %1 is empty.").arg(i + 1);
        if (lines.at(i).size() > own::lineLength) {
            return Rules::tr("Line %1 is too long: %2 characters at most.")
                .arg(i + 1)
                .arg(own::lineLength);
        }
    }
    return {};
}

QString dosesFault(const OwnExercise &own)
{
    for (std::size_t i = 1; i < own.doseLevels.size(); ++i) {
        const Dose &smaller = own.doseLevels[i - 1];
        const Dose &larger = own.doseLevels[i];
        if (larger.mode != smaller.mode ||
            larger.totalSeconds(own.sided) <= smaller.totalSeconds(own.sided)) {
            return Rules::tr("Give it a little more, so that there can be a smaller dose too.");
        }
    }
    return {};
}

QString equipmentFault(const QList<Equipment> &equipment)
{
    if (equipment.contains(Equipment::None) || hasRepeats(equipment))
        return Rules::tr("Choose each thing once, and none where nothing is needed.");
    return {};
}

} // namespace

QList<OwnFault> faultsOf(const OwnExercise &own)
{
    QList<OwnFault> faults;
    const auto report = [&](OwnField field, const QString &sentence) {
        if (!sentence.isEmpty())
            faults.append({field, sentence});
    };
    report(OwnField::Name, nameFault(own.name));
    report(OwnField::Planes, own.planes.isEmpty() || hasRepeats(own.planes)
                                 ? Rules::tr("Choose at least one way that your back moves.")
                                 : QString());
    report(OwnField::Equipment, equipmentFault(own.equipment));
    report(OwnField::Doses, dosesFault(own));
    report(OwnField::Steps, own.steps.isEmpty()
                                ? Rules::tr("Write at least one step, so that you know what to do.")
                                : linesFault(own.steps));
    report(OwnField::Cues, linesFault(own.cues));
    report(OwnField::StopIf, linesFault(own.stopIf));
    // Nobody types these: they come from the catalogue, or from a file.
    report(OwnField::Cautions,
           hasRepeats(own.cautions) || own.cautions.size() > 100 || own.cautions.contains(QString())
               ? Rules::tr("These are not the conditions of an exercise.")
               : QString());
    return faults;
}

QString keyOf(OwnField field)
{
    switch (field) {
    case OwnField::Name:
        return QStringLiteral("name");
    case OwnField::Planes:
        return QStringLiteral("planes");
    case OwnField::Equipment:
        return QStringLiteral("equipment");
    case OwnField::Doses:
        return QStringLiteral("dose_levels");
    case OwnField::Steps:
        return QStringLiteral("steps");
    case OwnField::Cues:
        return QStringLiteral("cues");
    case OwnField::StopIf:
        return QStringLiteral("stop_if");
    case OwnField::Cautions:
        return QStringLiteral("cautions");
    }
    return {};
}

} // namespace midback
