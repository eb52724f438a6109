#include "ui/widgets/TextList.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace midback {

namespace {

constexpr int signWidth = 10; // px: the words behind numbers and behind dots begin alike

} // namespace

void addTextList(QVBoxLayout *column, const QString &heading, const QStringList &items,
                 ListMark mark)
{
    if (items.isEmpty())
        return;
    if (!heading.isEmpty()) {
        QLabel *label = strongLabel(heading);
        label->setContentsMargins(0, column->count() > 1 ? space::s : 0, 0, 0);
        column->addWidget(label);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, signWidth);
    for (int row = 0; row < int(items.size()); ++row) {
        QLabel *sign = mark == ListMark::Number
                           ? styledLabel(QString::number(row + 1), TypeRole::Strong, role::accent)
                           : secondaryLabel(QStringLiteral("•"));
        sign->setWordWrap(false);
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        const QString &item = items.at(row);
        grid->addWidget(bodyLabel(item.left(1).toUpper() + item.mid(1)), row, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
}

} // namespace midback
