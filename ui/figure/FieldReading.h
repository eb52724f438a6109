#pragma once

#include "core/base/JsonReader.h"

#include <QtGui/QVector3D>

#include <optional>

namespace midback {

/// Three numbers. Missing gives nothing; anything else is a fault.
std::optional<QVector3D> readVector(JsonReader &reader, const QString &key);
/// A number; missing gives `fallback`.
float readNumber(JsonReader &reader, const QString &key, float fallback, float min, float max);
/// Faults for fields that nothing reads: most likely misspelt.
void refuseOthers(JsonReader &reader, const QStringList &known);

} // namespace midback
