#include "ui/widgets/Labels.h"

#include <QtWidgets/QApplication>

namespace midback {

QLabel *styledLabel(const QString &text, TypeRole type, QPalette::ColorRole colour, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(colour);
    if (type != TypeRole::Body)
        label->setFont(typeFont(type, QApplication::font()));
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Title, QPalette::WindowText, parent);
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Section, QPalette::WindowText, parent);
}

QLabel *cardLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Card, QPalette::WindowText, parent);
}

QLabel *bodyLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Body, QPalette::WindowText, parent);
}

QLabel *strongLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Strong, QPalette::WindowText, parent);
}

QLabel *secondaryLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Body, role::secondary, parent);
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Caption, role::secondary, parent);
}

QLabel *eyebrowLabel(const QString &text, QWidget *parent)
{
    return styledLabel(text, TypeRole::Eyebrow, role::warm, parent);
}

} // namespace midback
