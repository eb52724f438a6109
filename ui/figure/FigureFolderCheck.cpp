#include "ui/figure/FigureFolderCheck.h"

#include "core/catalog/Catalog.h"
#include "ui/figure/FigureChecker.h"
#include "ui/figure/FigureReader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace midback {

FigureFolderReport checkFigureFolder(const QString &folder, const Catalog &catalog)
{
    FigureFolderReport report;
    report.exercises = int(catalog.exercises().size());
    QStringList drawn;
    // Links to nowhere are "system": they are named, not passed over.
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name);
    for (const QString &name : names) {
        const auto fault = [&](const QString &what) {
            report.faults << name + QLatin1String(": ") + what;
        };
        const qsizetype before = report.faults.size();
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            fault(file.errorString());
            continue;
        }
        const Result<Figure> figure = readFigure(file.readAll());
        if (!figure) {
            for (const QString &one : figure.error().detail.split(QStringLiteral("; ")))
                fault(one);
            continue;
        }
        const Exercise *exercise = catalog.exercise(figure->exercise);
        if (!exercise)
            fault(QStringLiteral("the catalogue has no exercise \"%1\"").arg(figure->exercise));
        if (name != figure->exercise + QLatin1String(".json"))
            fault(QStringLiteral("the file should be called %1.json").arg(figure->exercise));
        for (const QString &one : checkFigure(*figure, exercise))
            fault(one);
        drawn << figure->exercise;
        report.figures += exercise && report.faults.size() == before ? 1 : 0;
    }
    for (const Exercise &exercise : catalog.exercises()) {
        if (!drawn.contains(exercise.id))
            report.faults
                << QStringLiteral("%1.json: there is no figure for this exercise").arg(exercise.id);
    }
    return report;
}

} // namespace midback
