#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace midback {

class Catalog;

struct FigureFolderReport {
    int figures = 0;    ///< files that are whole and belong to an exercise
    int exercises = 0;  ///< in the catalogue
    QStringList faults; ///< "open-book.json: closed: palmL is 3.4 cm from the mat"
};

/// Checks every figure of a folder against the catalogue: each file, and that every exercise has a
/// figure and every figure an exercise.
FigureFolderReport checkFigureFolder(const QString &folder, const Catalog &catalog);

} // namespace midback
