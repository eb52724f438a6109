#include "ui/widgets/FormBuilder.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include <algorithm>
#include <utility>

namespace midback {

namespace {

QString withoutMnemonic(QString text)
{
    const QString literal(QChar(u'\x01'));
    text.replace(QStringLiteral("&&"), literal).remove(QLatin1Char('&'));
    return text.replace(literal, QStringLiteral("&"));
}

/// Fields that do not fill the row stand beside their label; the others stretch.
Qt::Alignment alignmentOf(const QWidget *field)
{
    const bool fills = field->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed &&
                       field->maximumWidth() == QWIDGETSIZE_MAX;
    return fills ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

void alignForms(const QWidget &page)
{
    QList<QLabel *> labels = page.findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->buddy(); });
    int widest = 0;
    for (const QLabel *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

FormBuilder::FormBuilder(QVBoxLayout *column) : m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
}

FormBuilder &FormBuilder::row(const QString &label, QWidget *field, const QString &help)
{
    const int at = m_grid->rowCount();
    auto *name = new QLabel(label);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(label));
    // Tall fields have their label at the top, in line with their first row of text.
    const bool tall = field->sizeHint().height() > 60;
    name->setContentsMargins(0, tall ? space::s : 0, 0, 0);
    m_grid->addWidget(name, at, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, at, 1, alignmentOf(field));
    addHelp(help, field, 1);
    return *this;
}

FormBuilder &FormBuilder::wide(QWidget *field, const QString &help)
{
    m_grid->addWidget(field, m_grid->rowCount(), 0, 1, 2);
    addHelp(help, field, 0);
    return *this;
}

FormBuilder &FormBuilder::section(const QString &title)
{
    QLabel *label = cardLabel(title);
    label->setContentsMargins(0, m_grid->count() > 0 ? space::m : 0, 0, space::xs);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
    return *this;
}

void FormBuilder::addHelp(const QString &help, QWidget *field, int column)
{
    if (help.isEmpty())
        return;
    field->setAccessibleDescription(help);
    QLabel *label = captionLabel(help);
    // Below a check box the help stands under its text, beside the box.
    const int indent = column == 0 ? 28 : 0;
    const bool mirrored = label->layoutDirection() == Qt::RightToLeft;
    label->setContentsMargins(mirrored ? 0 : indent, 0, mirrored ? indent : 0, space::xs);
    m_grid->addWidget(label, m_grid->rowCount(), column, 1, 2 - column);
}

} // namespace midback
