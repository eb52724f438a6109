#include "ui/shell/ShortcutSheet.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>

namespace midback {

ShortcutSheet::ShortcutSheet(const QList<ShortcutHint> &hints, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    for (const ShortcutHint &hint : hints) {
        const int row = grid->rowCount();
        QLabel *keys = strongLabel(hint.keys);
        keys->setWordWrap(false);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(bodyLabel(hint.what), row, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(sectionLabel(windowTitle()));
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(440);
}

} // namespace midback
