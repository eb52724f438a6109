#include "ui/plan/WeekGrid.h"

#include "ui/plan/SlotButton.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace midback {

namespace {

QString nameOf(const RoutineId &id, const QList<Routine> &routines)
{
    const auto it = std::find_if(routines.begin(), routines.end(),
                                 [&](const Routine &one) { return one.id == id; });
    return it == routines.end() ? WeekGrid::tr("Removed routine") : it->name;
}

QList<QAbstractButton *> buttonsOf(const QWidget &column)
{
    return column.findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

WeekGrid::WeekGrid(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Week"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
}

void WeekGrid::showWeek(const QList<PlanSlot> &week, const QList<Routine> &routines, int today)
{
    int focusDay = 0;
    int focusPlace = 0;
    for (int day = 1; day <= m_row->count(); ++day) {
        const auto buttons = buttonsOf(*m_row->itemAt(day - 1)->widget());
        const auto it = std::find_if(buttons.begin(), buttons.end(),
                                     [](const QAbstractButton *one) { return one->hasFocus(); });
        if (it != buttons.end()) {
            focusDay = day;
            focusPlace = int(it - buttons.begin());
        }
    }
    // A button of the old columns may be at work: let its click end before it goes.
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int day = 1; day <= 7; ++day)
        m_row->addWidget(dayColumn(day, week, routines, today), 1);
    for (int day = 0; day < m_row->count(); ++day)
        m_row->itemAt(day)->widget()->show(); // now, so that one of them can take the focus
    if (focusDay > 0)
        refocus(focusDay, focusPlace);
}

QWidget *WeekGrid::dayColumn(int weekday, const QList<PlanSlot> &week,
                             const QList<Routine> &routines, int today)
{
    const QString day = QLocale().standaloneDayName(weekday);
    auto *widget = new QWidget;
    widget->setAccessibleName(day);
    widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const QString shortDay = QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    QLabel *label = weekday == today ? styledLabel(shortDay, TypeRole::Strong, role::accent)
                                     : secondaryLabel(shortDay);
    label->setAlignment(Qt::AlignHCenter);
    column->addWidget(label);
    for (const PlanSlot &slot : week) {
        if (slot.weekday != weekday)
            continue;
        auto *button = new SlotButton(QLocale().toString(slot.time, QLocale::ShortFormat),
                                      nameOf(slot.routine, routines));
        connect(button, &QAbstractButton::clicked, this,
                [this, slot] { Q_EMIT changeRequested(slot); });
        connect(button, &SlotButton::removeRequested, this,
                [this, slot] { Q_EMIT removeRequested(slot); });
        column->addWidget(button);
    }
    auto *add = new QPushButton(themedIcon(QStringLiteral("plus")), QString());
    setButtonKind(add, ButtonKind::Quiet);
    add->setAccessibleName(tr("Plan a routine on %1").arg(day));
    add->setToolTip(add->accessibleName());
    connect(add, &QPushButton::clicked, this, [this, weekday] { Q_EMIT addRequested(weekday); });
    if (column->count() == 1) // an empty day: the sign stands where the tiles of the others stand
        add->setMinimumHeight(SlotButton::heightFor(font()));
    column->addWidget(add);
    column->addStretch();
    return widget;
}

void WeekGrid::refocus(int weekday, int place)
{
    const auto buttons = buttonsOf(*m_row->itemAt(weekday - 1)->widget());
    if (!buttons.isEmpty())
        buttons.at(std::min(qsizetype(place), buttons.size() - 1))->setFocus();
}

} // namespace midback
