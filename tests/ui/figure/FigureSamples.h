#pragma once

#include "ui/figure/FigureMotion.h"
#include "ui/figure/FigureReader.h"

#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <memory>

namespace midback::test {

/// A file of tests/data/figures, named without its ending.
inline QByteArray figureFile(const QString &name)
{
    QFile file(QStringLiteral(MIDBACK_TEST_DATA "/figures/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

/// The figure of such a file; an empty one, and a failure, where it cannot be read.
inline Figure figureSample(const QString &name)
{
    const Result<Figure> figure = readFigure(figureFile(name));
    EXPECT_TRUE(figure.ok()) << qPrintable(name) << ": "
                             << (figure.ok() ? "" : qPrintable(figure.error().detail));
    return figure.ok() ? *figure : Figure();
}

/// Turns to the left in 2 s with a cue, holds and pauses for a second each.
inline std::shared_ptr<const FigureMotion> turningFigure()
{
    return std::make_shared<const FigureMotion>(figureSample(QStringLiteral("good")));
}

} // namespace midback::test
