#pragma once

#include "core/catalog/Exercise.h"

#include <QtCore/QAbstractListModel>

namespace midback {

class Catalog;

/// All exercises of the catalogue in its order; an ExerciseFilter leaves out those that were
/// deleted. The display role is the name; the accessible description says in one line what the card
/// shows.
class ExerciseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit ExerciseListModel(const Catalog &catalog, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Exercise &exerciseAt(int row) const { return m_exercises.at(row); }
    /// Reads the catalogue again, after the person's own part of it changed.
    void refresh();
    const QString &searchTextAt(int row) const { return m_searchTexts.at(row); }

private:
    void readCatalog();

    const Catalog &m_catalog;
    QList<Exercise> m_exercises; ///< as of the last reset
    QStringList m_searchTexts;
};

/// "Mobility · Rotation", the planes of an exercise behind its stage.
QString stageAndPlanes(const Exercise &exercise);
/// "2 × 8 each side", the dose of level 2.
QString doseAndSides(const Exercise &exercise);

} // namespace midback
