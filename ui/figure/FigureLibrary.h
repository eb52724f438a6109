#pragma once

#include "ui/figure/FigureMotion.h"

#include <QtCore/QHash>

#include <memory>

namespace midback {

class Catalog;
class OwnPictureStore;
class StillPicture;
struct Exercise;

/// What stands for an exercise on the screen: a figure that moves, or a still picture, or neither.
struct FigureLook {
    std::shared_ptr<const FigureMotion> motion;
    std::shared_ptr<const StillPicture> picture; ///< then there is no motion

    friend bool operator==(const FigureLook &, const FigureLook &) = default;
};

/// The figures that come with the program, read when they are first asked for, and the looks of a
/// person's own exercises.
class FigureLibrary {
public:
    explicit FigureLibrary(QString folder = QStringLiteral(":/figures"));
    /// Also knows the own exercises of `catalog`: they show the figure of another one, or their
    /// picture. Both must outlive the library.
    FigureLibrary(const Catalog &catalog, const OwnPictureStore &pictures);

    /// Neither for an exercise that has no figure, or a faulty one.
    FigureLook lookOf(const QString &exerciseId) const;
    FigureLook lookOf(const Exercise &exercise) const;
    /// Nothing also for an exercise that shows a picture.
    std::shared_ptr<const FigureMotion> motionOf(const QString &exerciseId) const;
    /// Ids of the exercises with a figure that comes with the program, sorted.
    QStringList exercises() const;

private:
    std::shared_ptr<const FigureMotion> shippedMotion(const QString &exerciseId) const;
    std::shared_ptr<const StillPicture> pictureOf(const QString &id) const;

    QString m_folder;
    const Catalog *m_catalog = nullptr; ///< null: only what comes with the program
    const OwnPictureStore *m_pictures = nullptr;
    mutable QHash<QString, std::shared_ptr<const FigureMotion>> m_read;
    mutable QHash<QString, std::shared_ptr<const StillPicture>> m_stills; ///< they never change
};

} // namespace midback
