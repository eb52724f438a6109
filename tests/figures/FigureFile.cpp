#include "tests/figures/FigureFile.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogReader.h"
#include "ui/figure/FigureChecker.h"
#include "ui/figure/FigureReader.h"

#include <QtCore/QFile>

namespace midback {

FigureFile readFigureFile(const QString &path)
{
    static const Result<Catalog> catalog = loadBuiltInCatalog();
    FigureFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.faults << file.errorString();
        return result;
    }
    const Result<Figure> figure = readFigure(file.readAll());
    if (!figure) {
        result.faults = figure.error().detail.split(QStringLiteral("; "));
        return result;
    }
    result.exercise = catalog ? catalog->exercise(figure->exercise) : nullptr;
    if (!result.exercise)
        result.faults << QStringLiteral("exercise: the catalogue has none of this id");
    result.faults << checkFigure(*figure, result.exercise);
    result.motion = std::make_shared<const FigureMotion>(*figure);
    return result;
}

} // namespace midback
