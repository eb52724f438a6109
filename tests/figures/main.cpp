// For authors of figures: contact sheets of figure files.
#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogReader.h"
#include "tests/figures/Sheet.h"
#include "ui/figure/BodyPoints.h"
#include "ui/figure/FigureChecker.h"
#include "ui/figure/FigureReader.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace midback;

namespace {

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// Where the body is in each posture, for pinning one part where another posture has it.
void sayPoints(const FigureMotion &motion)
{
    for (const FigureMoment &moment : motion.keyMoments()) {
        const Skeleton skeleton = motion.skeletonAt(moment);
        say(motion.poseNameAt(moment));
        for (const QString &name : bodyPointNames()) {
            const QVector3D at = bodyPoint(skeleton, name).value_or(QVector3D());
            say(QStringLiteral("  %1 %2 %3 %4")
                    .arg(name, -10)
                    .arg(double(at.x()), 7, 'f', 3)
                    .arg(double(at.y()), 7, 'f', 3)
                    .arg(double(at.z()), 7, 'f', 3));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes a contact sheet of figure files."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("dark"), QStringLiteral("in dark colours")},
         {QStringLiteral("mirror"), QStringLiteral("the other side")},
         {QStringLiteral("blind"), QStringLiteral("without words")},
         {QStringLiteral("all"), QStringLiteral("every posture")},
         {QStringLiteral("points"), QStringLiteral("print where the body is")},
         {QStringLiteral("turn"), QStringLiteral("look from elsewhere"), QStringLiteral("degrees")},
         {QStringLiteral("size"), QStringLiteral("of a cell"), QStringLiteral("WxH")}});
    parser.addPositionalArgument(QStringLiteral("picture"), QStringLiteral("a PNG file to write"));
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("figure files"),
                                 QStringLiteral("FILE…"));
    parser.process(application);
    QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2) {
        say(parser.helpText());
        return 2;
    }
    SheetLook look;
    look.dark = parser.isSet(QStringLiteral("dark"));
    look.mirrored = parser.isSet(QStringLiteral("mirror"));
    look.words = !parser.isSet(QStringLiteral("blind"));
    look.turnedBy = parser.value(QStringLiteral("turn")).toFloat();
    if (parser.isSet(QStringLiteral("all")))
        look.columns = 0;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        look.cell = QSize(size[0].toInt(), size[1].toInt());

    const QString picture = arguments.takeFirst();
    const Result<Catalog> catalog = loadBuiltInCatalog();
    std::vector<std::shared_ptr<const FigureMotion>> figures;
    bool good = true;
    for (const QString &name : std::as_const(arguments)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            say(QStringLiteral("%1: %2").arg(name, file.errorString()));
            return 1;
        }
        const Result<Figure> figure = readFigure(file.readAll());
        if (!figure) {
            say(QStringLiteral("%1: %2").arg(
                name, QString(figure.error().detail)
                          .replace(QLatin1String("; "), QLatin1String("\n  "))));
            good = false;
            continue;
        }
        const Exercise *exercise = catalog ? catalog->exercise(figure->exercise) : nullptr;
        const QStringList faults =
            exercise ? checkFigure(*figure, exercise)
                     : QStringList{QStringLiteral("exercise: the catalogue has none of this id")};
        for (const QString &fault : faults)
            say(QStringLiteral("%1: %2").arg(name, fault));
        good = good && faults.isEmpty();
        figures.push_back(std::make_shared<const FigureMotion>(*figure));
        if (parser.isSet(QStringLiteral("points")))
            sayPoints(*figures.back());
    }
    if (!figures.empty() && !contactSheet(figures, look).save(picture)) {
        say(QStringLiteral("%1 cannot be written.").arg(picture));
        return 1;
    }
    return good ? 0 : 1;
}
