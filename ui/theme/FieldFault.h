#pragma once

class QWidget;

namespace midback {

/// What was typed in this field cannot be meant: the style gives it the border of danger. The words
/// for it stand beside the field; the border only says where.
void setFieldFault(QWidget *field, bool fault);
bool hasFieldFault(const QWidget *field);

} // namespace midback
