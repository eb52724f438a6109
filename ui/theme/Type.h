#pragma once

#include <QtGui/QFont>

namespace midback {

/// The steps of the type scale, relative to the person's own font (look.md): 181, 136, 118, 100
/// and 82 %. `Eyebrow` is the small bold word above a title. `Timer` is at least 64 px.
enum class TypeRole { Title, Section, Card, Body, Strong, Caption, Eyebrow, Timer };

QFont typeFont(TypeRole role, const QFont &base);

} // namespace midback
