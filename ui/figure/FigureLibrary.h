#pragma once

#include "ui/figure/FigureMotion.h"

#include <QtCore/QHash>

#include <memory>

namespace midback {

/// The figures that come with the program, read when they are first asked for.
class FigureLibrary {
public:
    explicit FigureLibrary(QString folder = QStringLiteral(":/figures"));

    /// Nothing for an exercise that has no figure, or a faulty one.
    std::shared_ptr<const FigureMotion> motionOf(const QString &exerciseId) const;
    /// Ids of exercises, sorted.
    QStringList exercises() const;

private:
    QString m_folder;
    mutable QHash<QString, std::shared_ptr<const FigureMotion>> m_read;
};

} // namespace midback
