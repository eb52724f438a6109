#include "ui/library/FaultLabel.h"

#include "ui/theme/Tokens.h"
#include "ui/theme/Type.h"

#include <QtWidgets/QApplication>

namespace midback {

FaultLabel::FaultLabel(QWidget &field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
    , m_help(field.accessibleDescription())
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(TypeRole::Caption, QApplication::font()));
    setForegroundRole(role::danger);
    setWordWrap(true);
    hide();
}

void FaultLabel::setFault(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    m_field.setAccessibleDescription(sentence.isEmpty() ? m_help : sentence);
}

} // namespace midback
