#pragma once

#include "ui/figure/FigureMotion.h"

#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace midback {

struct Exercise;

/// A figure file as its author sees it.
struct FigureFile {
    std::shared_ptr<const FigureMotion> motion; ///< nothing where the file cannot be read
    const Exercise *exercise = nullptr;         ///< of the built-in catalogue
    QStringList faults;
};

FigureFile readFigureFile(const QString &path);

} // namespace midback
