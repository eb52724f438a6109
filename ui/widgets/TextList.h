#pragma once

#include <QtCore/QStringList>

class QVBoxLayout;

namespace midback {

enum class ListMark { Number, Dot };

/// Adds `items` to `column` as a list with hanging marks; with a heading above unless it is empty.
/// Nothing is added where there are no items.
void addTextList(QVBoxLayout *column, const QString &heading, const QStringList &items,
                 ListMark mark = ListMark::Dot);

} // namespace midback
