#include "ui/widgets/TableDialog.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtCore/QAbstractItemModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace midback {

TableDialog::TableDialog(const QString &title, QAbstractItemModel *model, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableView)
{
    setWindowTitle(title);
    resize(560, 480);
    m_table->setModel(model);
    m_table->setAccessibleName(title);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();

    auto *copyButton = new QPushButton(themedIcon(QStringLiteral("copy")), tr("&Copy table"));
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &TableDialog::copy);
    // A shortcut comes before the table, which would copy one cell.
    auto *copyKey = new QShortcut(QKeySequence::Copy, this);
    connect(copyKey, &QShortcut::activated, this, &TableDialog::copy);
    auto *closeButton = new QPushButton(tr("Close"));
    closeButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(sectionLabel(title));
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

QString TableDialog::asText() const
{
    const QAbstractItemModel *model = m_table->model();
    QStringList lines;
    QStringList cells;
    for (int c = 0; c < model->columnCount(); ++c)
        cells << model->headerData(c, Qt::Horizontal).toString().simplified();
    lines << cells.join(QLatin1Char('\t'));
    for (int r = 0; r < model->rowCount(); ++r) {
        cells.clear();
        for (int c = 0; c < model->columnCount(); ++c)
            cells << model->index(r, c).data().toString().simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TableDialog::copy()
{
    QGuiApplication::clipboard()->setText(asText());
}

} // namespace midback
