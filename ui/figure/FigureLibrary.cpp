#include "ui/figure/FigureLibrary.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/OwnPictureStore.h"
#include "ui/figure/FigureReader.h"
#include "ui/figure/StillPicture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace midback {

namespace {

const QString suffix = QStringLiteral(".json");

} // namespace

FigureLibrary::FigureLibrary(QString folder) : m_folder(std::move(folder)) {}

FigureLibrary::FigureLibrary(const Catalog &catalog, const OwnPictureStore &pictures)
    : FigureLibrary()
{
    m_catalog = &catalog;
    m_pictures = &pictures;
}

FigureLook FigureLibrary::lookOf(const QString &exerciseId) const
{
    const Exercise *exercise = m_catalog ? m_catalog->exercise(exerciseId) : nullptr;
    return exercise ? lookOf(*exercise) : FigureLook{shippedMotion(exerciseId), {}};
}

FigureLook FigureLibrary::lookOf(const Exercise &exercise) const
{
    if (!exercise.own)
        return {shippedMotion(exercise.id), {}};
    if (auto picture = pictureOf(exercise.picture))
        return {{}, std::move(picture)};
    return {shippedMotion(exercise.figure), {}};
}

std::shared_ptr<const FigureMotion> FigureLibrary::motionOf(const QString &exerciseId) const
{
    return lookOf(exerciseId).motion;
}

std::shared_ptr<const StillPicture> FigureLibrary::pictureOf(const QString &id) const
{
    const auto known = m_stills.constFind(id);
    if (known != m_stills.constEnd())
        return *known;
    const auto key = OwnPictureId::fromString(id);
    if (key.isNull() || !m_pictures)
        return {};
    // One that cannot be read is asked for again: undo or a repair may bring it back.
    const Result<OwnPicture> found = m_pictures->find(key);
    if (!found)
        return {};
    const auto picture = std::make_shared<const StillPicture>(*found);
    m_stills.insert(id, picture);
    return picture;
}

std::shared_ptr<const FigureMotion> FigureLibrary::shippedMotion(const QString &exerciseId) const
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
