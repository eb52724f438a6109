#pragma once

class QDateTimeEdit;
class QString;

namespace midback {

/// Shows `format` as it stands, and the keyboard begins with its first part. In a window from right
/// to left Qt turns the order of the parts round, so that 06:45 would read 45:06; a locale's own
/// format has whatever direction it needs. Once for a field.
void setReadingFormat(QDateTimeEdit &field, const QString &format);

} // namespace midback
