#include "ui/figure/FigureLibrary.h"

#include "ui/figure/FigureReader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace midback {

namespace {

const QString suffix = QStringLiteral(".json");

} // namespace

FigureLibrary::FigureLibrary(QString folder) : m_folder(std::move(folder)) {}

std::shared_ptr<const FigureMotion> FigureLibrary::motionOf(const QString &exerciseId) const
{
    const auto known = m_read.constFind(exerciseId);
    if (known != m_read.constEnd())
        return *known;
    std::shared_ptr<const FigureMotion> motion;
    QFile file(QDir(m_folder).filePath(exerciseId + suffix));
    if (!exerciseId.isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (const Result<Figure> figure = readFigure(file.readAll()))
            motion = std::make_shared<const FigureMotion>(*figure);
    }
    m_read.insert(exerciseId, motion);
    return motion;
}

QStringList FigureLibrary::exercises() const
{
    QStringList ids;
    const QStringList names =
        QDir(m_folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        ids.append(name.chopped(suffix.size()));
    ids.sort(); // with its ending "a-b" comes before "a"
    return ids;
}

} // namespace midback
