#pragma once

#include <QtCore/QString>

class QGridLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace midback {

/// The fields of all forms within `page` begin at the same place, however long the labels of each.
void alignForms(const QWidget &page);

/// Builds a form in code: a label, a field and perhaps a line of help a row. Labels become buddies
/// (their mnemonic moves the focus) and, with the help, name the field for assistive technology.
class FormBuilder {
public:
    /// Adds a grid to `column`.
    explicit FormBuilder(QVBoxLayout *column);

    /// `label` may hold a mnemonic ("&Name").
    FormBuilder &row(const QString &label, QWidget *field, const QString &help = {});
    /// A field over both columns, for example a check box with its own text.
    FormBuilder &wide(QWidget *field, const QString &help = {});
    FormBuilder &section(const QString &title);

private:
    void addHelp(const QString &help, QWidget *field, int column);

    QGridLayout *m_grid;
};

} // namespace midback
