#pragma once

#include <QtGui/QVector3D>

namespace midback {

/// What of `vector` is square to `axis` (of length one).
inline QVector3D squareTo(const QVector3D &axis, const QVector3D &vector)
{
    return vector - axis * QVector3D::dotProduct(axis, vector);
}

} // namespace midback
