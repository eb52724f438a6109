#include "ui/widgets/exercises/DoseFields.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct DoseFields {
    Q_DECLARE_TR_FUNCTIONS(DoseFields)
};

} // namespace

QList<DoseField> doseFields(DoseMode mode)
{
    const QString seconds = DoseFields::tr(" s");
    QList<DoseField> fields{{&Dose::sets, DoseFields::tr("Sets"), {}, 1, 6, 1}};
    switch (mode) {
    case DoseMode::Reps:
        fields.append({&Dose::reps, DoseFields::tr("Repetitions"), {}, 1, 30, 1});
        break;
    case DoseMode::Hold:
        fields.append({&Dose::reps, DoseFields::tr("Holds"), {}, 1, 12, 1});
        fields.append({&Dose::holdSeconds, DoseFields::tr("Hold for"), seconds, 3, 180, 5});
        break;
    case DoseMode::Breaths:
        fields.append({&Dose::breaths, DoseFields::tr("Breaths"), {}, 1, 60, 1});
        break;
    case DoseMode::Time:
        fields.append({&Dose::durationSeconds, DoseFields::tr("Time"), seconds, 10, 600, 10});
        break;
    }
    fields.append({&Dose::restSeconds, DoseFields::tr("Rest between sets"), seconds, 0, 180, 5});
    return fields;
}

} // namespace midback
