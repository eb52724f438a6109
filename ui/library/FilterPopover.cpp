#include "ui/library/FilterPopover.h"

#include "core/catalog/TermText.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/exercises/FilterChips.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>

namespace midback {

namespace {

constexpr int popoverWidth = 540; // px

} // namespace

FilterPopover::FilterPopover(QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAccessibleName(tr("Filters"));
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(popoverWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, space::l, space::cardPadding, space::l);
    column->setSpacing(space::xs);

    m_stages = addGroup(tr("Stage"));
    addTermChips<Stage>(*m_stages);
    m_positions = addGroup(tr("Position"));
    addTermChips<Position>(*m_positions);
    m_atHand = addGroup(tr("What I have at hand"));
    addTermChips<Equipment>(*m_atHand);
    m_difficulties = addGroup(tr("Difficulty"));
    for (int grade = 1; grade <= 5; ++grade) {
        const QString number = QString::number(grade);
        m_difficulties->addChip(number, number)->setAccessibleName(tr("Difficulty %1").arg(grade));
    }
    m_desk = new QCheckBox(tr("Works at a desk"));
    column->addSpacing(space::s);
    column->addWidget(m_desk);
    m_own = new QCheckBox(tr("Only exercises of your own"));
    column->addWidget(m_own);
    m_deleted = new QCheckBox(tr("Exercises that you deleted"));
    column->addWidget(m_deleted);
    m_deleted->hide();
    connect(m_desk, &QCheckBox::clicked, this, &FilterPopover::changed);
    connect(m_own, &QCheckBox::clicked, this, &FilterPopover::changed);
    connect(m_deleted, &QCheckBox::clicked, this, &FilterPopover::changed);
}

ChipGroup *FilterPopover::addGroup(const QString &title)
{
    auto *group = new ChipGroup(title);
    if (layout()->count() > 0)
        static_cast<QVBoxLayout *>(layout())->addSpacing(space::s);
    layout()->addWidget(captionLabel(title));
    layout()->addWidget(group);
    connect(group, &ChipGroup::selectionChanged, this, &FilterPopover::changed);
    return group;
}

void FilterPopover::setFilter(const ExerciseFilter &filter)
{
    m_stages->setSelected(enumWords<Stage>(filter.stages));
    m_positions->setSelected(enumWords<Position>(filter.positions));
    m_atHand->setSelected(enumWords<Equipment>(filter.atHand));
    QStringList grades;
    for (const int grade : filter.difficulties)
        grades.append(QString::number(grade));
    m_difficulties->setSelected(grades);
    m_desk->setChecked(filter.deskFriendly);
    m_own->setChecked(filter.own);
    m_deleted->setChecked(filter.deleted);
}

ExerciseFilter FilterPopover::filter(ExerciseFilter base) const
{
    base.stages = selectedTerms<Stage>(*m_stages);
    base.positions = selectedTerms<Position>(*m_positions);
    base.atHand = selectedTerms<Equipment>(*m_atHand);
    base.difficulties.clear();
    const QStringList grades = m_difficulties->selected();
    for (const QString &grade : grades)
        base.difficulties.append(grade.toInt());
    base.deskFriendly = m_desk->isChecked();
    base.own = m_own->isChecked();
    base.deleted = m_deleted->isChecked();
    return base;
}

void FilterPopover::setOffersDeleted(bool offers)
{
    m_deleted->setVisible(offers);
    if (!offers)
        m_deleted->setChecked(false);
}

void FilterPopover::openBelow(const QWidget &anchor)
{
    setFixedHeight(layout()->totalHeightForWidth(width())); // the chips wrap
    const QWidget *window = anchor.window();
    const QPoint below = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 4));
    const QPoint corner = window->mapToGlobal(QPoint(space::s, space::s));
    const int lowest = window->mapToGlobal(QPoint(0, window->height() - height() - space::s)).y();
    move(std::max(below.x(), corner.x()), std::max(std::min(below.y(), lowest), corner.y()));
    show();
    m_stages->setFocus();
}

void FilterPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), space::cardRadius, t.surface, t.controlBorder);
}

} // namespace midback
