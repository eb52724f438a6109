#include "ui/widgets/EmptyState.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/IconBadge.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xxl, space::xl, space::xxl);
    column->setSpacing(space::l);
    column->addStretch();
    column->addWidget(new IconBadge(iconName, 56), 0, Qt::AlignHCenter);
    QLabel *label = secondaryLabel(sentence);
    label->setAlignment(Qt::AlignCenter);
    label->setMaximumWidth(460);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(label, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action);
        setButtonKind(m_button, ButtonKind::Primary);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

} // namespace midback
