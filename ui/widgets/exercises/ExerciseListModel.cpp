#include "ui/widgets/exercises/ExerciseListModel.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "ui/widgets/exercises/ExerciseFilter.h"

namespace midback {

namespace {

QString cardInWords(const Exercise &exercise)
{
    QStringList parts{stageAndPlanes(exercise), termText(exercise.position), doseAndSides(exercise),
                      ExerciseListModel::tr("difficulty %1 of 5").arg(exercise.difficulty)};
    if (exercise.deskFriendly)
        parts.append(ExerciseListModel::tr("works at a desk"));
    if (exercise.own)
        parts.append(exercise.retired ? ExerciseListModel::tr("deleted")
                                      : ExerciseListModel::tr("yours"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ExerciseListModel::ExerciseListModel(const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
    readCatalog();
}

void ExerciseListModel::readCatalog()
{
    m_exercises = m_catalog.exercises();
    m_searchTexts.clear();
    for (const Exercise &exercise : std::as_const(m_exercises))
        m_searchTexts.append(searchText(exercise));
}

void ExerciseListModel::refresh()
{
    beginResetModel();
    readCatalog();
    endResetModel();
}

int ExerciseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exercises.size());
}

QVariant ExerciseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Exercise &exercise = exerciseAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return exercise.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(exercise.name, cardInWords(exercise));
    case Qt::AccessibleDescriptionRole:
        return cardInWords(exercise);
    case IdRole:
        return exercise.id;
    default:
        return {};
    }
}

QString stageAndPlanes(const Exercise &exercise)
{
    QStringList planes;
    for (const Plane plane : exercise.planes)
        planes.append(termText(plane));
    if (exercise.stage == Stage::Breathing) // the stage says it; do not say "breathing" twice
        planes.removeAll(termText(Plane::Breathing));
    planes.prepend(termText(exercise.stage));
    return planes.join(QStringLiteral(" · "));
}

QString doseAndSides(const Exercise &exercise)
{
    return doseText(exercise.dose(), exercise.sided);
}

} // namespace midback
