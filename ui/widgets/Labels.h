#pragma once

#include "ui/theme/Tokens.h"
#include "ui/theme/Type.h"

#include <QtWidgets/QLabel>

namespace midback {

/// Labels by their place in the type scale. All take plain text, wrap, and follow a change of
/// theme.
QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *sectionLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *cardLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *bodyLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *strongLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Body size in the secondary colour.
QLabel *secondaryLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Small and secondary.
QLabel *captionLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The small, bold, warm word above a title.
QLabel *eyebrowLabel(const QString &text = {}, QWidget *parent = nullptr);

/// Any other pairing of size and colour, for example `styledLabel(t, TypeRole::Card,
/// role::danger)`.
QLabel *styledLabel(const QString &text, TypeRole type, QPalette::ColorRole colour,
                    QWidget *parent = nullptr);

} // namespace midback
