#pragma once

#include "core/session/SessionRecord.h"

#include <QtCore/QVariant>

namespace midback {

/// The columns of `performed_exercise`, comma-separated, in the order of `performedRows`.
QString performedColumns();

/// What `performed_exercise` holds for a session: one list of column values an exercise.
QList<QVariantList> performedRows(const SessionRecord &record);

} // namespace midback
