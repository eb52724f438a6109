#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>

#include <memory>

class QPainter;

/// The painter of the study that the figures began with, as it is. Its code is not part of this
/// repository; MIDBACK_FIGURE_STUDY says where it lies.
class StudyFigure {
public:
    explicit StudyFigure(const QString &file);
    ~StudyFigure();

    double seconds() const; ///< of its movement
    void paint(QPainter &painter, double second, const QSize &size);
    /// What it does for every frame before it paints, and ours once.
    void frame(const QSize &size);

private:
    struct Study;
    std::unique_ptr<Study> m_study;
};
