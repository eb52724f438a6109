// For authors of figures: contact sheets of figure files. ./dev figures DIR makes all of them.
#include "tests/figures/FigureFile.h"
#include "tests/figures/Sheet.h"
#include "ui/figure/BodyPoints.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace midback;

namespace {

constexpr int rowsAPage = 10;

using Motions = std::vector<std::shared_ptr<const FigureMotion>>;

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

bool write(const Motions &figures, const SheetLook &look, const QString &picture)
{
    if (figures.empty() || contactSheet(figures, look).save(picture))
        return true;
    say(QStringLiteral("%1 cannot be written.").arg(picture));
    return false;
}

/// All of them in pages, light and dark, both sides: light-left-01.png …
bool writePages(const Motions &figures, SheetLook look, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        say(QStringLiteral("%1 cannot be made.").arg(folder));
        return false;
    }
    for (std::size_t first = 0; first < figures.size(); first += rowsAPage) {
        const auto last = std::min(first + rowsAPage, figures.size());
        const Motions page(figures.begin() + std::ptrdiff_t(first),
                           figures.begin() + std::ptrdiff_t(last));
        for (const bool dark : {false, true}) {
            for (const bool mirrored : {false, true}) {
                look.dark = dark;
                look.mirrored = mirrored;
                const QString name =
                    QStringLiteral("%1-%2-%3.png")
                        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"),
                             mirrored ? QStringLiteral("right") : QStringLiteral("left"))
                        .arg(first / rowsAPage + 1, 2, 10, QLatin1Char('0'));
                if (!write(page, look, QDir(folder).filePath(name)))
                    return false;
            }
        }
    }
    return true;
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
        {{QStringLiteral("pages"),
          QStringLiteral("write a folder of pages, light and dark, both sides")},
         {QStringLiteral("dark"), QStringLiteral("in dark colours")},
         {QStringLiteral("mirror"), QStringLiteral("the other side")},
         {QStringLiteral("blind"), QStringLiteral("without words")},
         {QStringLiteral("all"), QStringLiteral("every posture")},
         {QStringLiteral("points"), QStringLiteral("print where the body is")},
         {QStringLiteral("turn"), QStringLiteral("look from elsewhere"), QStringLiteral("degrees")},
         {QStringLiteral("size"), QStringLiteral("of a cell"), QStringLiteral("WxH")}});
    parser.addPositionalArgument(QStringLiteral("picture"),
                                 QStringLiteral("a PNG file to write, or a folder"));
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
    look.everyPosture = parser.isSet(QStringLiteral("all"));
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        look.cell = QSize(size[0].toInt(), size[1].toInt());

    const QString picture = arguments.takeFirst();
    Motions figures;
    bool good = true;
    for (const QString &name : std::as_const(arguments)) {
        const FigureFile file = readFigureFile(name);
        for (const QString &fault : file.faults)
            say(QStringLiteral("%1: %2").arg(name, fault));
        good = good && file.faults.isEmpty();
        if (!file.motion)
            continue;
        figures.push_back(file.motion);
        if (parser.isSet(QStringLiteral("points")))
            sayPoints(*file.motion);
    }
    const bool written = parser.isSet(QStringLiteral("pages")) ? writePages(figures, look, picture)
                                                               : write(figures, look, picture);
    return good && written ? 0 : 1;
}
