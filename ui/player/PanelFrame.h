#pragma once

class QVBoxLayout;
class QWidget;

namespace midback {

/// Gives `panel` a column of readable width in its middle, which scrolls when the window is low.
/// Returns the column.
QVBoxLayout *centredColumn(QWidget &panel, int maximumWidth);

} // namespace midback
