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
    label->setMaximumWidth(420);
    label->setMinimumWidth(240);
    column->addWidget(label, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action);
        setButtonKind(m_button, ButtonKind::Primary);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

} // namespace midback
