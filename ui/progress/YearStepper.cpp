#include "ui/progress/YearStepper.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QToolButton>

namespace midback {

namespace {

QToolButton *chevronButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFixedSize(32, 32);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

YearStepper::YearStepper(QWidget *parent)
    : QWidget(parent)
    , m_earlier(chevronButton(tr("Earlier year")))
    , m_label(secondaryLabel())
    , m_later(chevronButton(tr("Later year")))
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString back = QStringLiteral("chevron-left");
    const QString forth = QStringLiteral("chevron-right");
    m_earlier->setIcon(themedIcon(mirrored ? forth : back));
    m_later->setIcon(themedIcon(mirrored ? back : forth));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(false);
    m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(tr("Last 12 months")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_earlier);
    row->addWidget(m_label);
    row->addWidget(m_later);
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(-1); });
}

void YearStepper::setYears(const QList<int> &years, int current)
{
    m_years = years;
    m_current = current;
    const qsizetype index = m_years.indexOf(current);
    m_label->setText(current == 0 ? tr("Last 12 months") : QString::number(current));
    m_earlier->setEnabled(index >= 0 && index + 1 < m_years.size());
    m_later->setEnabled(index > 0);
    setVisible(m_years.size() > 2);
}

void YearStepper::step(int by)
{
    const qsizetype index = m_years.indexOf(m_current) + by;
    if (index >= 0 && index < m_years.size())
        Q_EMIT yearChosen(m_years.at(index));
}

} // namespace midback
