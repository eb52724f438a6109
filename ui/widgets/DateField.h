#pragma once

class QDateTimeEdit;
class QString;

namespace midback {

/// Shows `format` as it stands. In a window from right to left Qt turns the order of the parts
/// round, so that 06:45 would read 45:06; a locale's own format has whatever direction it needs.
void setReadingFormat(QDateTimeEdit &field, const QString &format);

} // namespace midback
